// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/transfer_stock.h"

#include "inventory/named_stock.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = TransferStock::Rejection;
using Question = TransferStock::Question;

struct Facts
{
    Day day;
    NamedFacts stock;
};

NamedStock named(const TransferStock &c)
{
    return {c.item, c.bin, c.lot, {}, c.quantity};
}

void check(const TransferStock &c, door::Checks &checks)
{
    const auto to = c.toStatus.value_or(c.status);
    checks.rejectIf(!c.quantity.isPositive(), Rejection::QuantityNotPositive, &TransferStock::quantity)
        .rejectIf(c.bin == c.toBin && to == c.status, Rejection::NothingMoves, &TransferStock::toBin)
        .rejectIf(to != c.status && (to == Status::Held || c.status == Status::Held), Rejection::HoldNeedsReason, &TransferStock::toStatus);
}

Facts gather(const TransferStock &c, door::Gather &read)
{
    const auto day = c.day.isNone() ? read.work().today() : c.day;
    return {day, gatherNamed(read, {named(c)}, day, {c.toBin})};
}

door::Decision decide(const TransferStock &c, const Facts &f, const door::Work &work)
{
    const auto goods = named(c);
    if (const auto wrong = wrongIn(f.stock, goods))
        return door::reject(wrong->problem, QString::fromLatin1(wrong->member));
    const auto *toBin = f.stock.bin(c.toBin);
    if (!toBin)
        return door::reject(Rejection::ToBinUnknown, &TransferStock::toBin);
    const auto item = f.stock.item(goods);
    if (toBin->plant != item.plant)
        return door::reject(Rejection::PlantsDiffer, &TransferStock::toBin);
    const auto lot = existingLot(f.stock, goods);
    const auto quantity = stockQuantity(f.stock, goods);
    auto book = f.stock.book;
    const Place from{c.bin, c.status, lot, {}};
    const Place to{c.toBin, c.toStatus.value_or(c.status), lot, {}};
    const auto there = book.inPlace(c.item, item.plant, from);
    if (there < quantity)
        return door::reject(Rejection::NotEnough, &TransferStock::quantity, {{u"there"_s, there.toString()}});
    if (book.backdated(c.item, item.plant, lot, f.day) && !work.accepted(Question::StockBackdated))
        return door::ask(Question::StockBackdated, u"day"_s);
    const bool leavesAvailable = from.status == Status::Available && to.status != Status::Available;
    if (leavesAvailable && touchesReserved(book, c.item, item.plant, quantity) && !work.accepted(Question::ReservedTouched))
        return door::ask(Question::ReservedTouched, u"quantity"_s, {{u"reserved"_s, book.reserved(c.item, item.plant).toString()}});

    door::Changes changes;
    book.transfer(changes, work, c.item, item.plant, from, to, quantity, {from.status == to.status ? u"transfer"_s : u"status"_s, f.day, {}, 0});
    locate(changes, item, f.day);
    return door::accept(std::move(changes), TransferStock::Receipt{book.inPlace(c.item, item.plant, from)});
}

} // namespace

door::CommandSpec TransferStock::spec()
{
    return {
        .name = u"inventory.TransferStock"_s,
        .event = u"inventory.stock_transferred"_s,
        .summary = u"Moves goods from bin to bin, or out of inspection, inside a plant."_s,
        .example = u"{\"item\": \"STEEL\", \"quantity\": \"40 kg\", \"bin\": \"NORTH/MAIN\", \"toBin\": \"NORTH/LINE\"}"_s,
    };
}

const door::CommandType &TransferStock::type()
{
    static const door::CommandOf<TransferStock, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
