// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditor.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

std::optional<Attempt> Auditor::takeOver()
{
    QJsonArray lines;
    for (std::int64_t n = 1 + pick(3); n > 0; --n) {
        Stock::Goods goods{size_t(pick(std::int64_t(items().size()))), {}};
        goods.lot = someLot(goods.item);
        const Stock::Place place{any(bins), any(std::vector<std::string>{"available", "available", "inspection", "held"})};
        const auto quantity = (1 + pick(300)) * (chance(20) ? 33'333 : 1'000'000);
        const auto price = (1 + pick(20'000)) * 1'000'000;
        auto line = named(goods, place, quantity);
        line[u"unitCost"_s] = priceText(price);
        lines.append(line);
        const auto cost = amountOf(quantity, price);
        takeUp(goods, place, quantity, cost, ++m_layers, "5320");
        post("3900", -cost);
    }
    return making("inventory.TakeOverStock", {{u"lines"_s, lines}}, nullptr);
}

std::optional<Attempt> Auditor::transfer()
{
    const auto goods = someGoods();
    if (!goods)
        return std::nullopt;
    const Stock::Place from{any(bins), chance(80) ? "available" : "inspection"};
    const Stock::Place to{any(bins), chance(80) ? "available" : "inspection"};
    const auto there = m_stock.there(*goods, from);
    const auto quantity = there > 0 && chance(92) ? (chance(30) ? there : 1 + pick(there)) : there + 1;
    auto json = known(*goods, from, quantity);
    json[u"toBin"_s] = u"NORTH/"_s + QString::fromStdString(to.bin);
    json[u"toStatus"_s] = QString::fromStdString(to.status);
    auto attempt = making("inventory.TransferStock", json, nullptr);
    if (from.bin == to.bin && from.status == to.status)
        attempt.expected = {u"NothingMoves @toBin"_s};
    else if (quantity > there)
        attempt.expected = {u"NotEnough @quantity"_s};
    else
        m_stock.move(*goods, from, to, quantity);
    return attempt;
}

std::optional<Attempt> Auditor::hold()
{
    const auto goods = someGoods();
    if (!goods)
        return std::nullopt;
    const bool placing = chance(50);
    const Stock::Place free{any(bins), "available"};
    const Stock::Place held{free.bin, "held"};
    const auto &from = placing ? free : held;
    const auto there = m_stock.there(*goods, from);
    const auto quantity = there > 0 && chance(90) ? 1 + pick(there) : there + 1;
    auto json = known(*goods, {free.bin}, quantity);
    json[u"reason"_s] = u"HOLD"_s;
    auto attempt = making(placing ? "inventory.PlaceHold" : "inventory.ReleaseHold", json, nullptr);
    if (quantity > there)
        attempt.expected = {u"NotEnough @quantity"_s};
    else
        m_stock.move(*goods, from, placing ? held : free, quantity);
    return attempt;
}

std::optional<Attempt> Auditor::count()
{
    const auto goods = someGoods();
    if (!goods)
        return std::nullopt;
    const Stock::Place place{any(bins), "available"};
    const auto there = m_stock.there(*goods, place);
    const auto counted = chance(20) ? there : chance(50) ? pick(there + 1) : there + 1 + pick(20'000'000);
    auto line = named(*goods, place, counted);
    line.insert(u"counted"_s, line.take(u"quantity"_s));
    auto attempt = making("inventory.PostCount", {{u"reason"_s, u"COUNT"_s}, {u"lines"_s, QJsonArray{line}}}, "number");
    start("count", {}, 1);
    if (counted > there) {
        const auto cost = m_stock.costNow(*goods, counted - there);
        const auto value = m_stock.receive(*goods, place, counted - there, cost, ++m_layers);
        post("1200", value);
        post("4110", -value);
    } else if (counted < there) {
        const auto value = m_stock.issue(*goods, place, there - counted);
        post("1200", -value);
        post("5310", value);
    }
    return attempt;
}

std::optional<Attempt> Auditor::scrap()
{
    const auto goods = someGoods();
    if (!goods)
        return std::nullopt;
    const Stock::Place place{any(bins), any(std::vector<std::string>{"available", "available", "inspection", "held"})};
    const auto there = m_stock.there(*goods, place);
    const auto quantity = there > 0 && chance(92) ? (chance(20) ? there : 1 + pick(there)) : there + 1;
    auto json = known(*goods, place, quantity);
    json[u"reason"_s] = u"SCRAP"_s;
    auto attempt = making("inventory.ScrapStock", json, nullptr);
    if (quantity > there) {
        attempt.expected = {u"NotEnough @quantity"_s};
        return attempt;
    }
    const auto value = m_stock.issue(*goods, place, quantity);
    post("1200", -value);
    post("5300", value);
    return attempt;
}

std::optional<Attempt> Auditor::setStandard()
{
    std::vector<size_t> fixed;
    for (size_t i = 0; i < items().size(); ++i) {
        if (items()[i].method == Method::Standard)
            fixed.push_back(i);
    }
    const auto item = any(fixed);
    auto standard = m_stock.standard(item);
    QJsonObject json{{u"item"_s, QString::fromStdString(items()[item].code)}, {u"plant"_s, u"NORTH"_s}};
    for (size_t i = 0; i < standard.size(); ++i) {
        standard[i] = standard[i] / 1000 * (900 + pick(200));
        json[QString::fromStdString(elements[i])] = priceText(standard[i]);
    }
    m_stock.setStandard(item, std::move(standard));
    const auto change = m_stock.restate({item, {}});
    post("1200", change);
    post("5320", -change);
    return making("inventory.SetStandardCost", json, nullptr);
}

} // namespace millrace::test
