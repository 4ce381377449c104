// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/scrap_stock.h"

#include "inventory/named_stock.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = ScrapStock::Rejection;
using Question = ScrapStock::Question;

struct Facts
{
    Day day;
    NamedFacts stock;
    std::optional<masterdata::ReasonRow> reason;
    std::optional<masterdata::CostCentreRow> costCentre;
};

NamedStock named(const ScrapStock &c)
{
    return {c.item, c.bin, c.lot, {}, c.quantity};
}

void check(const ScrapStock &c, door::Checks &checks)
{
    checks.rejectIf(!c.quantity.isPositive(), Rejection::QuantityNotPositive, &ScrapStock::quantity);
}

Facts gather(const ScrapStock &c, door::Gather &read)
{
    const auto day = c.day.isNone() ? read.work().today() : c.day;
    return {day, gatherNamed(read, {named(c)}, day), masterdata::findReason(read, c.reason),
            masterdata::findCostCentre(read, c.costCentre.value_or(Id<CostCentre>()))};
}

std::optional<door::Decision> refuse(const ScrapStock &c, const Facts &f)
{
    const auto goods = named(c);
    if (const auto wrong = wrongIn(f.stock, goods))
        return door::reject(wrong->problem, QString::fromLatin1(wrong->member));
    if (!f.reason)
        return door::reject(Rejection::ReasonUnknown, &ScrapStock::reason);
    if (f.reason->kind != masterdata::ReasonKind::Scrap)
        return door::reject(Rejection::ReasonOfOtherKind, &ScrapStock::reason);
    if (c.costCentre && (!f.costCentre || f.costCentre->entity != f.stock.item(goods).entity))
        return door::reject(Rejection::CostCentreUnknown, &ScrapStock::costCentre);
    return std::nullopt;
}

door::Decision decide(const ScrapStock &c, const Facts &f, const door::Work &work)
{
    if (auto refusal = refuse(c, f))
        return *refusal;
    const auto goods = named(c);
    const auto item = f.stock.item(goods);
    const auto lot = existingLot(f.stock, goods);
    const auto quantity = stockQuantity(f.stock, goods);
    auto book = f.stock.book;
    const Place place{c.bin, c.status, lot, {}};
    const auto there = book.inPlace(c.item, item.plant, place);
    if (there < quantity)
        return door::reject(Rejection::NotEnough, &ScrapStock::quantity, {{u"there"_s, there.toString()}});
    if (book.backdated(c.item, item.plant, lot, f.day) && !work.accepted(Question::StockBackdated))
        return door::ask(Question::StockBackdated, u"day"_s);
    if (c.status == Status::Available && touchesReserved(book, c.item, item.plant, quantity) && !work.accepted(Question::ReservedTouched))
        return door::ask(Question::ReservedTouched, u"quantity"_s, {{u"reserved"_s, book.reserved(c.item, item.plant).toString()}});

    door::Changes changes;
    const auto moved = book.issue(changes, work, c.item, item.plant, place, quantity, {u"scrap"_s, f.day, {}, 0});
    auto dimensions = item.dimensions();
    dimensions.reason = c.reason;
    dimensions.costCentre = c.costCentre.value_or(Id<CostCentre>());
    auto &postings = ledger::postings(changes);
    postings.kind = u"scrap"_s;
    postings.text = f.reason->name;
    postings.debit(ledger::Role::Scrap, moved.value, dimensions);
    postings.credit(ledger::Role::Inventory, moved.value, item.dimensions(), {moved.row});
    locate(changes, item, f.day);
    changes.event().value = moved.value;
    return door::accept(std::move(changes), ScrapStock::Receipt{moved.value, book.inPlace(c.item, item.plant, place)});
}

} // namespace

door::CommandSpec ScrapStock::spec()
{
    return {
        .name = u"inventory.ScrapStock"_s,
        .event = u"inventory.stock_scrapped"_s,
        .summary = u"Scraps goods from stock, with a reason."_s,
        .example = u"{\"item\": \"STEEL\", \"quantity\": \"3 kg\", \"bin\": \"NORTH/MAIN\", \"reason\": \"SCRAP\"}"_s,
    };
}

const door::CommandType &ScrapStock::type()
{
    static const door::CommandOf<ScrapStock, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
