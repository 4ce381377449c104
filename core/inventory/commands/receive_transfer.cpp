// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/receive_transfer.h"

#include "inventory/named_stock.h"
#include "inventory/types/transfer_row.h"
#include "ledger/open_items.h"
#include "masterdata/documents.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = ReceiveTransfer::Rejection;
using Question = ReceiveTransfer::Question;
using Line = ReceiveTransfer::Line;

const store::Statement transferById{"inventory/transfer_by_id"};

struct Facts
{
    Day day;
    std::optional<masterdata::DocumentHead> head;
    std::optional<TransferRow> transfer;
    std::vector<masterdata::DocumentLineRow> lines;
    std::vector<ledger::OpenItemState> transit;
    NamedFacts stock;
    std::optional<masterdata::ReasonRow> reason;

    const masterdata::DocumentLineRow *line(std::int64_t number) const
    {
        const auto found = std::ranges::find(lines, number, &masterdata::DocumentLineRow::line);
        return found == lines.end() ? nullptr : &*found;
    }
};

QString path(size_t index, const char *member)
{
    return memberPath(u"lines"_s, index, member);
}

void check(const ReceiveTransfer &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), Rejection::LinesMissing, &ReceiveTransfer::lines);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(line.quantity.isNegative(), Rejection::QuantityNegative, path(i, "quantity"))
            .rejectIf(line.lost.isNegative(), Rejection::QuantityNegative, path(i, "lost"))
            .rejectIf(line.quantity.isZero() && line.lost.isZero(), Rejection::NothingArrived, path(i, "quantity"))
            .rejectIf(!line.quantity.isZero() && !line.bin, Rejection::BinMissing, path(i, "bin"))
            .rejectIf(!line.lost.isZero() && !c.reason, Rejection::LossNeedsReason, &ReceiveTransfer::reason);
    }
}

/// The goods of a line as they arrive. Nothing may arrive, and then no bin is named.
NamedStock named(const Facts &f, const Line &line)
{
    const auto *row = f.line(line.line);
    return row ? NamedStock{row->item, line.bin.value_or(Id<Bin>()), {}, row->text, line.quantity} : NamedStock();
}

Facts gather(const ReceiveTransfer &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.head = masterdata::gatherDocument(read, c.transfer);
    f.reason = masterdata::findReason(read, c.reason.value_or(Id<Reason>()));
    if (!f.head || f.head->row.kind != masterdata::DocumentKind::Transfer)
        return f;
    f.transfer = read.one<TransferRow>(transferById, {{"id", c.transfer}});
    f.lines = masterdata::gatherLines(read, {c.transfer});
    f.transit = ledger::gatherOpenItemsOf(read, {c.transfer}, ledger::OpenItemKind::Transit);
    std::vector<NamedStock> all;
    for (const auto &line : c.lines)
        all.push_back(named(f, line));
    f.stock = gatherNamed(read, all, f.day);
    return f;
}

/// A unit that does not convert is the only thing that can be wrong with goods that were shipped.
std::optional<door::Decision> refuseQuantity(const Facts &f, const Line &line, Quantity quantity, const QString &field)
{
    const auto converted = f.stock.units.toStock(f.line(line.line)->item, quantity);
    if (converted)
        return std::nullopt;
    return door::reject(converted.error() == masterdata::UnitError::Inexact ? Rejection::QuantityTooFine : Rejection::UnitUnknown, field);
}

std::optional<door::Decision> refuseLine(const Facts &f, const Line &line, size_t index)
{
    if (!f.line(line.line))
        return door::reject(Rejection::LineUnknown, path(index, "line"));
    if (line.bin) {
        const auto *bin = f.stock.bin(*line.bin);
        if (!bin)
            return door::reject(Rejection::BinUnknown, path(index, "bin"));
        if (bin->plant != f.transfer->toPlant)
            return door::reject(Rejection::BinOfOtherPlant, path(index, "bin"));
    }
    if (auto refusal = refuseQuantity(f, line, line.quantity, path(index, "quantity")))
        return refusal;
    if (auto refusal = refuseQuantity(f, line, line.lost, path(index, "lost")))
        return refusal;
    if (!line.quantity.isZero() && f.stock.item(named(f, line)).needsStandard())
        return door::reject(Rejection::StandardMissing, path(index, "line"));
    return std::nullopt;
}

std::optional<door::Decision> refuse(const ReceiveTransfer &c, const Facts &f)
{
    if (!f.transfer)
        return door::reject(Rejection::TransferUnknown, &ReceiveTransfer::transfer);
    if (f.head->state != "in_transit"_L1)
        return door::reject(Rejection::TransferNotOpen, &ReceiveTransfer::transfer, {{u"state"_s, f.head->state}});
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto refusal = refuseLine(f, c.lines[i], i))
            return refusal;
    }
    if (c.reason && !f.reason)
        return door::reject(Rejection::ReasonUnknown, &ReceiveTransfer::reason);
    return std::nullopt;
}

/// What has arrived so far.
struct Arriving
{
    door::Changes changes;
    StockBook book;
    std::vector<ledger::OpenItemState> transit;
    Money value;
    Money lost;

    std::optional<door::Decision> arrive(const Line &line, size_t index, const Facts &f, Id<Reason> reason, const door::Work &work);
};

std::optional<door::Decision> Arriving::arrive(const Line &line, size_t index, const Facts &f, Id<Reason> reason, const door::Work &work)
{
    const auto &row = *f.line(line.line);
    const auto quantity = f.stock.units.toStock(row.item, line.quantity).value();
    const auto lost = f.stock.units.toStock(row.item, line.lost).value();
    auto &item = *std::ranges::find_if(transit, [&](const auto &open) { return open.row.line == row.id; });
    if (item.quantity < addChecked(quantity.millionths(), lost.millionths()))
        return door::reject(Rejection::MoreThanShipped, path(index, "quantity"), {{u"open"_s, Quantity(item.quantity, quantity.unit()).toString()}});
    if (!quantity.isZero()) {
        const auto goods = named(f, line);
        const auto facts = f.stock.item(goods);
        const auto lot = existingLot(f.stock, goods);
        if (f.stock.book.backdated(row.item, facts.plant, lot, f.day) && !work.accepted(Question::StockBackdated))
            return door::ask(Question::StockBackdated, u"day"_s);
        auto dimensions = facts.dimensions();
        dimensions.document = row.document;
        const auto cleared = ledger::clearQuantity(changes, item, quantity, dimensions);
        const auto moved = book.receive(changes, work, row.item, facts.plant, {*line.bin, line.status, lot, {}}, quantity, cleared.booked,
                                        {u"transfer_in"_s, f.day, row.document, row.id.value});
        postReceived(changes, moved, dimensions, ledger::Role::Revaluation);
        masterdata::progress(changes, row.document, row.id, u"received"_s, quantity, cleared.booked.minor());
        value += cleared.booked;
    }
    if (!lost.isZero()) {
        ledger::Dimensions dimensions;
        dimensions.plant = f.transfer->toPlant;
        dimensions.item = row.item;
        dimensions.document = row.document;
        dimensions.reason = reason;
        const auto cleared = ledger::clearQuantity(changes, item, lost, dimensions);
        ledger::postings(changes).debit(ledger::Role::TransitLoss, cleared.booked, dimensions);
        masterdata::progress(changes, row.document, row.id, u"lost"_s, lost, cleared.booked.minor());
        this->lost += cleared.booked;
    }
    return std::nullopt;
}

door::Decision decide(const ReceiveTransfer &c, const Facts &f, const door::Work &work)
{
    if (auto refusal = refuse(c, f))
        return *refusal;
    const auto own = f.head->row.currency;
    Arriving arriving{{}, f.stock.book, f.transit, {0, own}, {0, own}};
    auto &event = arriving.changes.event();
    event.entity = f.head->row.entity;
    event.plant = f.transfer->toPlant;
    event.day = f.day;
    event.correlation = f.head->row.correlation;
    arriving.changes.concerns(c.transfer);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto stuck = arriving.arrive(c.lines[i], i, f, c.reason.value_or(Id<Reason>()), work))
            return *stuck;
    }
    const bool complete = std::ranges::all_of(arriving.transit, [](const auto &item) { return item.quantity == 0; });
    if (complete)
        masterdata::advance(arriving.changes, c.transfer, u"in_transit"_s, u"received"_s);
    ledger::postings(arriving.changes).kind = u"transfer"_s;
    ledger::postings(arriving.changes).text = f.head->row.number;
    event.value = arriving.value + arriving.lost;
    return door::accept(std::move(arriving.changes), ReceiveTransfer::Receipt{arriving.value, arriving.lost, complete});
}

} // namespace

door::CommandSpec ReceiveTransfer::spec()
{
    return {
        .name = u"inventory.ReceiveTransfer"_s,
        .event = u"inventory.transfer_received"_s,
        .summary = u"Takes goods in that another plant has sent."_s,
        .example = u"{\"transfer\": \"TR-1001\", \"lines\": [{\"line\": 10, \"quantity\": \"40 kg\", \"bin\": \"SOUTH/DOCK\"}]}"_s,
    };
}

const door::CommandType &ReceiveTransfer::type()
{
    static const door::CommandOf<ReceiveTransfer, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
