// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuation.h"

#include <numeric>

namespace millrace::test {

std::string Stock::nameOf(const Goods &goods, std::int64_t layer, const char *what)
{
    return "layer " + goods.pool() + " " + std::to_string(1'000'000'000 + layer) + " " + what;
}

std::int64_t Stock::atStandard(size_t item, std::int64_t quantity) const
{
    const auto cost = std::accumulate(m_standards[item].begin(), m_standards[item].end(), std::int64_t(0));
    return nearest(Wide(cost) * quantity, 10'000'000'000'000); // Billionths and millionths into hundredths.
}

std::int64_t Stock::price(size_t item) const
{
    if (items()[item].method == Method::Standard)
        return std::accumulate(m_standards[item].begin(), m_standards[item].end(), std::int64_t(0));
    std::int64_t quantity = 0, value = 0;
    for (const auto &goods : onHand()) {
        if (goods.item == item) {
            quantity += this->quantity(goods);
            value += this->value(goods);
        }
    }
    return quantity > 0 ? nearest(Wide(value) * 10'000'000'000'000, quantity) : 0;
}

std::vector<Stock::Goods> Stock::onHand() const
{
    std::vector<Goods> out;
    for (const auto &[pool, quantity] : m_book.below("quantity ")) {
        const auto slash = pool.find('/');
        const auto item = std::ranges::find(items(), pool.substr(0, slash), &Item::code);
        out.push_back({size_t(item - items().begin()), slash == std::string::npos ? std::string() : pool.substr(slash + 1)});
    }
    return out;
}

std::int64_t Stock::receive(const Goods &goods, const Place &place, std::int64_t quantity, std::int64_t cost, std::int64_t layer)
{
    m_book.add(nameOf(goods, place), quantity);
    m_book.add("quantity " + goods.pool(), quantity);
    if (goods.kind().method == Method::Standard)
        return restate(goods);
    if (goods.kind().method == Method::Fifo) {
        m_book.add(nameOf(goods, layer, "quantity"), quantity);
        m_book.add(nameOf(goods, layer, "value"), cost);
    }
    worth(goods, cost);
    return cost;
}

std::int64_t Stock::issue(const Goods &goods, const Place &place, std::int64_t quantity)
{
    const auto before = this->quantity(goods);
    m_book.add(nameOf(goods, place), -quantity);
    m_book.add("quantity " + goods.pool(), -quantity);
    std::int64_t taken = 0;
    switch (goods.kind().method) {
    case Method::Standard:
        return -restate(goods);
    case Method::Average:
    case Method::Actual:
        taken = nearest(Wide(value(goods)) * quantity, before);
        break;
    case Method::Fifo:
        const auto prefix = "layer " + goods.pool() + " ";
        for (const auto &[name, figure] : m_book.below(prefix)) {
            if (quantity == 0 || !name.ends_with("quantity"))
                continue;
            const auto worthName = prefix + name.substr(0, name.find(' ')) + " value";
            const auto part = std::min(quantity, figure);
            const auto partValue = nearest(Wide(m_book.at(worthName)) * part, figure);
            m_book.add(prefix + name, -part);
            m_book.add(worthName, -partValue);
            taken += partValue;
            quantity -= part;
        }
    }
    worth(goods, -taken);
    return taken;
}

void Stock::move(const Goods &goods, const Place &from, const Place &to, std::int64_t quantity)
{
    m_book.add(nameOf(goods, from), -quantity);
    m_book.add(nameOf(goods, to), quantity);
}

void Stock::bear(const Goods &goods, std::int64_t layer, std::int64_t amount)
{
    worth(goods, amount);
    if (goods.kind().method == Method::Fifo)
        m_book.add(nameOf(goods, layer, "value"), amount);
}

std::int64_t Stock::layerAt(const Goods &goods, int n) const
{
    for (const auto &[name, figure] : m_book.below("layer " + goods.pool() + " ")) {
        if (name.ends_with("quantity") && figure != 0 && --n == 0)
            return std::stoll(name) - 1'000'000'000;
    }
    return 0;
}

std::int64_t Stock::inLayer(const Goods &goods, std::int64_t layer, const char *what) const
{
    return m_book.at(nameOf(goods, layer, what));
}

std::int64_t Stock::costNow(const Goods &goods, std::int64_t quantity) const
{
    if (goods.kind().method == Method::Standard)
        return atStandard(goods.item, quantity);
    if (goods.kind().method != Method::Fifo)
        return nearest(Wide(value(goods)) * quantity, this->quantity(goods));
    const auto layers = m_book.below("layer " + goods.pool() + " ");
    std::int64_t newest = 0;
    for (const auto &[name, figure] : layers) {
        if (name.ends_with("quantity"))
            newest = std::stoll(name) - 1'000'000'000;
    }
    return nearest(Wide(inLayer(goods, newest, "value")) * quantity, inLayer(goods, newest, "quantity"));
}

std::int64_t Stock::restate(const Goods &goods)
{
    const auto change = atStandard(goods.item, quantity(goods)) - value(goods);
    worth(goods, change);
    return change;
}

} // namespace millrace::test
