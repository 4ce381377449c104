// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/ship_transfer.h"

#include "inventory/named_stock.h"
#include "inventory/types/transfer_row.h"
#include "ledger/open_items.h"
#include "masterdata/documents.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = ShipTransfer::Rejection;
using Question = ShipTransfer::Question;
using Line = ShipTransfer::Line;

struct Facts
{
    Day day;
    NamedFacts stock;
    std::optional<masterdata::PlantFacts> from, to;
    QString number;
};

NamedStock named(const Line &line)
{
    return {line.item, line.bin, line.lot, {}, line.quantity};
}

QString path(size_t index, const char *member)
{
    return memberPath(u"lines"_s, index, member);
}

void check(const ShipTransfer &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), Rejection::LinesMissing, &ShipTransfer::lines);
    for (size_t i = 0; i < c.lines.size(); ++i)
        checks.rejectIf(!c.lines[i].quantity.isPositive(), Rejection::QuantityNotPositive, path(i, "quantity"));
}

Facts gather(const ShipTransfer &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    std::vector<NamedStock> all;
    for (const auto &line : c.lines)
        all.push_back(named(line));
    f.stock = gatherNamed(read, all, f.day);
    f.to = masterdata::findPlant(read, c.toPlant);
    if (const auto *bin = f.stock.bin(c.lines.front().bin))
        f.from = masterdata::findPlant(read, bin->plant);
    if (f.from)
        f.number = read.number(u"transfer"_s, f.from->entity);
    return f;
}

std::optional<door::Decision> refuse(const ShipTransfer &c, const Facts &f)
{
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (const auto wrong = wrongIn(f.stock, named(c.lines[i])))
            return door::reject(wrong->problem, path(i, wrong->member));
        if (f.stock.plant(c.lines[i].bin) != f.from->id)
            return door::reject(Rejection::PlantsDiffer, path(i, "bin"));
    }
    if (!f.to)
        return door::reject(Rejection::ToPlantUnknown, &ShipTransfer::toPlant);
    if (f.to->id == f.from->id)
        return door::reject(Rejection::SamePlant, &ShipTransfer::toPlant);
    if (f.to->entity != f.from->entity)
        return door::reject(Rejection::OtherEntity, &ShipTransfer::toPlant);
    return std::nullopt;
}

/// Ships the lines one after the other, so that two lines of the same goods see each other.
struct Shipping
{
    door::Changes changes;
    StockBook book;
    masterdata::DocumentRow head;
    Money value;

    std::optional<door::Decision> ship(const Line &line, size_t index, const Facts &f, const door::Work &work);
};

std::optional<door::Decision> Shipping::ship(const Line &line, size_t index, const Facts &f, const door::Work &work)
{
    const auto goods = named(line);
    const auto item = f.stock.item(goods);
    const auto lot = existingLot(f.stock, goods);
    const auto quantity = stockQuantity(f.stock, goods);
    const Place place{line.bin, Status::Available, lot, {}};
    const auto there = book.inPlace(line.item, item.plant, place);
    if (there < quantity)
        return door::reject(Rejection::NotEnough, path(index, "quantity"), {{u"there"_s, there.toString()}});
    if (f.stock.book.backdated(line.item, item.plant, lot, f.day) && !work.accepted(Question::StockBackdated))
        return door::ask(Question::StockBackdated, u"day"_s);
    if (touchesReserved(book, line.item, item.plant, quantity) && !work.accepted(Question::ReservedTouched))
        return door::ask(Question::ReservedTouched, path(index, "quantity"), {{u"reserved"_s, book.reserved(line.item, item.plant).toString()}});

    masterdata::DocumentLineRow row;
    row.id = work.newId<DocumentLine>();
    row.document = head.id;
    row.line = std::int64_t(index + 1) * 10;
    row.item = line.item;
    if (lot) // People of the other plant do not see our moves, so the line says which lot it is.
        row.text = std::ranges::find(f.stock.lots, lot, &LotRow::id)->code;
    row.quantity = quantity.millionths();
    row.unit = quantity.unit();
    const auto moved = book.issue(changes, work, line.item, item.plant, place, quantity, {u"transfer_out"_s, f.day, head.id, row.id.value});
    row.amount = moved.value.minor();
    changes.insert(row);
    auto dimensions = item.dimensions();
    dimensions.document = head.id;
    ledger::postings(changes).credit(ledger::Role::Inventory, moved.value, dimensions, {moved.row});
    ledger::openItem(changes, work, {ledger::OpenItemKind::Transit, item.entity, moved.value, {}, quantity, dimensions, row.id, f.day, head.due});
    value += moved.value;
    return std::nullopt;
}

door::Decision decide(const ShipTransfer &c, const Facts &f, const door::Work &work)
{
    if (auto refusal = refuse(c, f))
        return *refusal;
    Shipping shipping{{}, f.stock.book, {}, {0, f.from->currency}};
    shipping.changes.event().plant = f.from->id;
    auto &head = shipping.head;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::Transfer;
    head.number = f.number;
    head.entity = f.from->entity;
    head.day = f.day;
    head.due = c.due;
    head.currency = f.from->currency;
    masterdata::startDocument(shipping.changes, head, u"in_transit"_s);
    shipping.changes.insert(TransferRow{head.id, f.from->id, f.to->id, {}});
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto stuck = shipping.ship(c.lines[i], i, f, work))
            return *stuck;
    }
    ledger::postings(shipping.changes).kind = u"transfer"_s;
    ledger::postings(shipping.changes).text = f.number;
    shipping.changes.event().value = shipping.value;
    return door::accept(std::move(shipping.changes), ShipTransfer::Receipt{head.id, f.number, shipping.value});
}

} // namespace

door::CommandSpec ShipTransfer::spec()
{
    return {
        .name = u"inventory.ShipTransfer"_s,
        .event = u"inventory.transfer_shipped"_s,
        .summary = u"Sends goods from one plant to another of the same entity."_s,
        .example = u"{\"toPlant\": \"SOUTH\", \"lines\": [{\"item\": \"STEEL\", \"quantity\": \"40 kg\", \"bin\": \"NORTH/MAIN\"}]}"_s,
    };
}

const door::CommandType &ShipTransfer::type()
{
    static const door::CommandOf<ShipTransfer, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
