// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/release_hold.h"

#include "inventory/named_stock.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = ReleaseHold::Rejection;
using Question = ReleaseHold::Question;

struct Facts
{
    Day day;
    NamedFacts stock;
    std::optional<masterdata::ReasonRow> reason;
};

NamedStock named(const ReleaseHold &c)
{
    return {c.item, c.bin, c.lot, {}, c.quantity.value_or(Quantity())};
}

void check(const ReleaseHold &c, door::Checks &checks)
{
    checks.rejectIf(c.quantity && !c.quantity->isPositive(), Rejection::QuantityNotPositive, &ReleaseHold::quantity)
        .rejectIf(c.toStatus == Status::Held, Rejection::StaysHeld, &ReleaseHold::toStatus);
}

Facts gather(const ReleaseHold &c, door::Gather &read)
{
    const auto day = c.day.isNone() ? read.work().today() : c.day;
    return {day, gatherNamed(read, {named(c)}, day), masterdata::findReason(read, c.reason)};
}

door::Decision decide(const ReleaseHold &c, const Facts &f, const door::Work &work)
{
    const auto goods = named(c);
    if (const auto wrong = wrongIn(f.stock, goods))
        return door::reject(wrong->problem, QString::fromLatin1(wrong->member));
    if (!f.reason)
        return door::reject(Rejection::ReasonUnknown, &ReleaseHold::reason);
    if (f.reason->kind != masterdata::ReasonKind::Hold)
        return door::reject(Rejection::ReasonOfOtherKind, &ReleaseHold::reason);
    const auto item = f.stock.item(goods);
    const auto lot = existingLot(f.stock, goods);
    auto book = f.stock.book;
    const Place from{c.bin, Status::Held, lot, {}};
    const Place to{c.bin, c.toStatus, lot, {}};
    const auto there = book.inPlace(c.item, item.plant, from);
    const auto quantity = c.quantity ? stockQuantity(f.stock, goods) : there;
    if (there < quantity || !quantity.isPositive())
        return door::reject(Rejection::NotEnough, &ReleaseHold::quantity, {{u"there"_s, there.toString()}});
    if (book.backdated(c.item, item.plant, lot, f.day) && !work.accepted(Question::StockBackdated))
        return door::ask(Question::StockBackdated, u"day"_s);

    door::Changes changes;
    book.transfer(changes, work, c.item, item.plant, from, to, quantity, {u"release"_s, f.day, {}, 0});
    locate(changes, item, f.day);
    return door::accept(std::move(changes), ReleaseHold::Receipt{quantity});
}

} // namespace

door::CommandSpec ReleaseHold::spec()
{
    return {
        .name = u"inventory.ReleaseHold"_s,
        .event = u"inventory.hold_released"_s,
        .summary = u"Releases goods that were on hold."_s,
        .example = u"{\"item\": \"STEEL\", \"bin\": \"NORTH/MAIN\", \"quantity\": \"40 kg\", \"reason\": \"HOLD\"}"_s,
    };
}

const door::CommandType &ReleaseHold::type()
{
    static const door::CommandOf<ReleaseHold, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
