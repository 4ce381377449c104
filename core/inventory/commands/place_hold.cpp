// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/place_hold.h"

#include "inventory/named_stock.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = PlaceHold::Rejection;
using Question = PlaceHold::Question;

struct Facts
{
    Day day;
    NamedFacts stock;
    std::optional<masterdata::ReasonRow> reason;
};

NamedStock named(const PlaceHold &c)
{
    return {c.item, c.bin, c.lot, {}, c.quantity.value_or(Quantity())};
}

void check(const PlaceHold &c, door::Checks &checks)
{
    checks.rejectIf(c.quantity && !c.quantity->isPositive(), Rejection::QuantityNotPositive, &PlaceHold::quantity)
        .rejectIf(c.status == Status::Held, Rejection::AlreadyHeld, &PlaceHold::status);
}

Facts gather(const PlaceHold &c, door::Gather &read)
{
    const auto day = c.day.isNone() ? read.work().today() : c.day;
    return {day, gatherNamed(read, {named(c)}, day), masterdata::findReason(read, c.reason)};
}

door::Decision decide(const PlaceHold &c, const Facts &f, const door::Work &work)
{
    const auto goods = named(c);
    if (const auto wrong = wrongIn(f.stock, goods))
        return door::reject(wrong->problem, QString::fromLatin1(wrong->member));
    if (!f.reason)
        return door::reject(Rejection::ReasonUnknown, &PlaceHold::reason);
    if (f.reason->kind != masterdata::ReasonKind::Hold)
        return door::reject(Rejection::ReasonOfOtherKind, &PlaceHold::reason);
    const auto item = f.stock.item(goods);
    const auto lot = existingLot(f.stock, goods);
    auto book = f.stock.book;
    const Place from{c.bin, c.status, lot, {}};
    const Place to{c.bin, Status::Held, lot, {}};
    const auto there = book.inPlace(c.item, item.plant, from);
    const auto quantity = c.quantity ? stockQuantity(f.stock, goods) : there;
    if (there < quantity || !quantity.isPositive())
        return door::reject(Rejection::NotEnough, &PlaceHold::quantity, {{u"there"_s, there.toString()}});
    if (book.backdated(c.item, item.plant, lot, f.day) && !work.accepted(Question::StockBackdated))
        return door::ask(Question::StockBackdated, u"day"_s);
    if (c.status == Status::Available && touchesReserved(book, c.item, item.plant, quantity) && !work.accepted(Question::ReservedTouched))
        return door::ask(Question::ReservedTouched, u"quantity"_s, {{u"reserved"_s, book.reserved(c.item, item.plant).toString()}});

    door::Changes changes;
    book.transfer(changes, work, c.item, item.plant, from, to, quantity, {u"hold"_s, f.day, {}, 0});
    locate(changes, item, f.day);
    return door::accept(std::move(changes), PlaceHold::Receipt{quantity});
}

} // namespace

door::CommandSpec PlaceHold::spec()
{
    return {
        .name = u"inventory.PlaceHold"_s,
        .event = u"inventory.hold_placed"_s,
        .summary = u"Puts goods on hold."_s,
        .example = u"{\"item\": \"STEEL\", \"bin\": \"NORTH/MAIN\", \"quantity\": \"40 kg\", \"reason\": \"HOLD\"}"_s,
    };
}

const door::CommandType &PlaceHold::type()
{
    static const door::CommandOf<PlaceHold, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
