// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/take_over_stock.h"

#include "inventory/named_stock.h"
#include "masterdata/rules/code.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = TakeOverStock::Rejection;
using Line = TakeOverStock::Line;

struct Facts
{
    Day day;
    NamedFacts stock;
};

NamedStock named(const Line &line)
{
    return {line.item, line.bin, {}, line.lot, line.quantity};
}

QString path(size_t index, const char *member)
{
    return memberPath(u"lines"_s, index, member);
}

void check(const TakeOverStock &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), Rejection::LinesMissing, &TakeOverStock::lines);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(!line.quantity.isPositive(), Rejection::QuantityNotPositive, path(i, "quantity"))
            .rejectIf(line.unitCost && line.unitCost->isNegative(), Rejection::CostNegative, path(i, "unitCost"))
            .rejectIf(!line.lot.isEmpty() && !masterdata::isCode(line.lot), Rejection::LotCodeInvalid, path(i, "lot"));
    }
}

Facts gather(const TakeOverStock &c, door::Gather &read)
{
    const auto day = c.day.isNone() ? read.work().today() : c.day;
    std::vector<NamedStock> all;
    for (const auto &line : c.lines)
        all.push_back(named(line));
    return {day, gatherNamed(read, all, day)};
}

/// A piece is in stock once, or not at all.
bool isThere(const NamedFacts &f, const Line &line)
{
    const auto lot = existingLot(f, named(line));
    if (!lot)
        return false;
    const auto &places = f.book.entry(line.item, f.plant(line.bin), lot).places;
    return std::ranges::any_of(places, [&](const PlaceState &p) { return p.place.lot == lot && p.quantity != 0; });
}

std::optional<door::Decision> refuse(const TakeOverStock &c, const NamedFacts &f)
{
    std::set<std::pair<Id<Item>, QString>> serials;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        const auto goods = named(line);
        if (const auto wrong = wrongIn(f, goods))
            return door::reject(wrong->problem, path(i, wrong->member));
        if (f.plant(line.bin) != f.plant(c.lines.front().bin))
            return door::reject(Rejection::PlantsDiffer, path(i, "bin"));
        const auto &item = f.item(goods);
        if (item.isSerial()) {
            if (stockQuantity(f, goods) != Quantity::whole(1, item.unit))
                return door::reject(Rejection::SerialIsOne, path(i, "quantity"));
            if (!serials.emplace(line.item, line.lot).second || isThere(f, line))
                return door::reject(Rejection::SerialInStock, path(i, "lot"));
        }
        if (!line.unitCost && item.method != Method::Standard)
            return door::reject(Rejection::CostMissing, path(i, "unitCost"));
        if (item.needsStandard())
            return door::reject(Rejection::StandardMissing, path(i, "item"));
    }
    return std::nullopt;
}

door::Decision decide(const TakeOverStock &c, const Facts &f, const door::Work &work)
{
    if (auto refusal = refuse(c, f.stock))
        return *refusal;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto goods = named(c.lines[i]);
        if (f.stock.book.backdated(goods.item, f.stock.plant(goods.bin), existingLot(f.stock, goods), f.day) && !work.accepted(TakeOverStock::Question::StockBackdated))
            return door::ask(TakeOverStock::Question::StockBackdated, path(i, "item"));
    }
    door::Changes changes;
    auto book = f.stock.book;
    auto lots = f.stock.lotsByCode;
    const auto &first = f.stock.item(named(c.lines.front()));
    Money total(0, first.currency);
    for (const auto &line : c.lines) {
        const auto goods = named(line);
        const auto item = f.stock.item(goods);
        const auto quantity = stockQuantity(f.stock, goods);
        const auto lot = item.isTracked() ? lots.findOrMake(changes, work, line.item, line.lot, line.supplierLot, line.expires) : Id<Lot>();
        const auto cost = line.unitCost ? line.unitCost->times(quantity, item.currency) : book.costNow(line.item, item.plant, lot, quantity);
        const auto moved = book.receive(changes, work, line.item, item.plant, {line.bin, line.status, lot, {}}, quantity, cost, {u"opening"_s, f.day, {}, 0});
        postReceived(changes, moved, item.dimensions(), ledger::Role::Revaluation);
        ledger::postings(changes).credit(ledger::Role::OpeningStock, cost, item.dimensions());
        total += moved.value;
    }
    locate(changes, first, f.day);
    changes.event().value = total;
    ledger::postings(changes).kind = u"opening"_s;
    return door::accept(std::move(changes), TakeOverStock::Receipt{total});
}

} // namespace

door::CommandSpec TakeOverStock::spec()
{
    return {
        .name = u"inventory.TakeOverStock"_s,
        .event = u"inventory.stock_taken_over"_s,
        .summary = u"Takes over stock from before Millrace, with what it cost."_s,
        .example = u"{\"lines\": [{\"item\": \"STEEL\", \"bin\": \"NORTH/MAIN\", \"quantity\": \"250 kg\", \"unitCost\": \"1.84\"}]}"_s,
    };
}

const door::CommandType &TakeOverStock::type()
{
    static const door::CommandOf<TakeOverStock, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
