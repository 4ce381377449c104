// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/one_item.h"

using namespace millrace;
using namespace millrace::inventory;
using namespace millrace::literals;
using namespace Qt::StringLiterals;

namespace millrace::test {

OneItem::OneItem(Method method, Rate standard) : m_work{m_ids, Id<Event>(9), m_session, {}, {}}
{
    StockBook::Entry entry;
    entry.item = {item, u"FLOUR"_s, "kg"_unit, Id<Category>(5), u"none"_s, u"bought"_s, plant, Id<Entity>(6), "EUR"_currency, method, u"share"_s, {}};
    book = StockBook({entry}, {bin, otherBin});
    changeStandard(standard);
    m_facts = {u"test"_s, *Day::of(2026, 3, 2), {}, 0};
}

void OneItem::changeStandard(Rate standard)
{
    book.setStandard(item, plant, {standard, standard, {}, {}, {}, {}, {}});
}

Moved OneItem::receive(std::int64_t quantity, std::int64_t cost, Id<Lot> lot)
{
    return book.receive(changes, m_work, item, plant, {bin, Status::Available, lot, {}}, {quantity, "kg"_unit}, {cost, "EUR"_currency}, m_facts);
}

Moved OneItem::issue(std::int64_t quantity, Id<Lot> lot)
{
    return book.issue(changes, m_work, item, plant, {bin, Status::Available, lot, {}}, {quantity, "kg"_unit}, m_facts);
}

void OneItem::transfer(std::int64_t quantity, Id<Lot> lot)
{
    const Place from{bin, Status::Available, lot, {}};
    auto to = from;
    to.bin = otherBin;
    book.transfer(changes, m_work, item, plant, from, to, {quantity, "kg"_unit}, m_facts);
}

std::int64_t OneItem::quantity() const
{
    std::int64_t sum = 0;
    for (const auto &entry : book.entries())
        sum += entry.pool.quantity;
    return sum;
}

std::int64_t OneItem::value() const
{
    std::int64_t sum = 0;
    for (const auto &entry : book.entries())
        sum += entry.pool.value;
    return sum;
}

} // namespace millrace::test
