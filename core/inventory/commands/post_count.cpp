// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/post_count.h"

#include "inventory/named_stock.h"
#include "masterdata/documents.h"
#include "masterdata/rules/code.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using Rejection = PostCount::Rejection;
using Question = PostCount::Question;
using Line = PostCount::Line;

struct Facts
{
    Day day;
    NamedFacts stock;
    std::optional<masterdata::ReasonRow> reason;
    QString number;
};

NamedStock named(const Line &line)
{
    return {line.item, line.bin, {}, line.lot, line.counted};
}

QString path(size_t index, const char *member)
{
    return memberPath(u"lines"_s, index, member);
}

void check(const PostCount &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), Rejection::LinesMissing, &PostCount::lines);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        checks.rejectIf(c.lines[i].counted.isNegative(), Rejection::CountNegative, path(i, "counted"))
            .rejectIf(!c.lines[i].lot.isEmpty() && !masterdata::isCode(c.lines[i].lot), Rejection::LotCodeInvalid, path(i, "lot"));
    }
}

Facts gather(const PostCount &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    std::vector<NamedStock> all;
    for (const auto &line : c.lines)
        all.push_back(named(line));
    f.stock = gatherNamed(read, all, f.day);
    f.reason = masterdata::findReason(read, c.reason);
    if (const auto *bin = f.stock.bin(c.lines.front().bin)) {
        if (const auto plant = masterdata::findPlant(read, bin->plant))
            f.number = read.number(u"count"_s, plant->entity);
    }
    return f;
}

std::optional<door::Decision> refuse(const PostCount &c, const Facts &f)
{
    std::set<std::tuple<Id<Item>, Id<Bin>, QString, Status>> places;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        const auto goods = named(line);
        if (const auto wrong = wrongIn(f.stock, goods))
            return door::reject(wrong->problem, path(i, wrong->member == QLatin1StringView("quantity") ? "counted" : wrong->member));
        if (f.stock.plant(line.bin) != f.stock.plant(c.lines.front().bin))
            return door::reject(Rejection::PlantsDiffer, path(i, "bin"));
        if (!places.emplace(line.item, line.bin, line.lot, line.status).second)
            return door::reject(Rejection::PlaceTwice, path(i, "bin"));
        const auto &item = f.stock.item(goods);
        const auto counted = stockQuantity(f.stock, goods);
        if (item.isSerial() && !counted.isZero() && counted != Quantity::whole(1, item.unit))
            return door::reject(Rejection::SerialIsOne, path(i, "counted"));
        if (item.needsStandard())
            return door::reject(Rejection::StandardMissing, path(i, "item"));
    }
    if (c.reason.value != 0 && !f.reason)
        return door::reject(Rejection::ReasonUnknown, &PostCount::reason);
    if (f.reason && f.reason->kind != masterdata::ReasonKind::Count)
        return door::reject(Rejection::ReasonOfOtherKind, &PostCount::reason);
    return std::nullopt;
}

/// What the books have in the place that a line is about.
Quantity booked(const Facts &f, const Line &line)
{
    const auto goods = named(line);
    const auto lot = existingLot(f.stock, goods);
    const auto &item = f.stock.item(goods);
    if (item.isTracked() && !lot)
        return {0, item.unit};
    return f.stock.book.inPlace(line.item, item.plant, {line.bin, line.status, lot, {}});
}

bool isFarOff(Quantity booked, Quantity counted)
{
    const auto difference = (counted - booked).millionths();
    return multiplyChecked(std::abs(difference), 10) > std::abs(booked.millionths());
}

std::optional<door::Decision> question(const PostCount &c, const Facts &f, const door::Work &work)
{
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto goods = named(c.lines[i]);
        if (!work.accepted(Question::StockBackdated) && f.stock.book.backdated(goods.item, f.stock.plant(goods.bin), existingLot(f.stock, goods), f.day))
            return door::ask(Question::StockBackdated, u"day"_s);
    }
    if (work.accepted(Question::CountFarOff))
        return std::nullopt;
    QJsonArray far;
    for (const auto &line : c.lines) {
        const auto before = booked(f, line);
        const auto counted = stockQuantity(f.stock, named(line));
        if (isFarOff(before, counted))
            far.append(QJsonObject{{u"item"_s, f.stock.item(named(line)).code}, {u"lot"_s, line.lot}, {u"booked"_s, before.toString()}, {u"counted"_s, counted.toString()}});
    }
    if (far.isEmpty())
        return std::nullopt;
    return door::ask(Question::CountFarOff, u"lines"_s, {{u"lines"_s, far}});
}

/// Books at work: what has been found and lost so far.
struct Counting
{
    door::Changes changes;
    StockBook book;
    LotBook lots;
    Money gain;
    Money loss;
};

void postDifference(Counting &counting, const Facts &f, const Line &line, const MoveFacts &move, Id<Reason> reason, const door::Work &work)
{
    const auto goods = named(line);
    const auto item = f.stock.item(goods);
    const auto difference = stockQuantity(f.stock, goods) - booked(f, line);
    if (difference.isZero())
        return;
    auto dimensions = item.dimensions();
    dimensions.document = move.document;
    auto explained = dimensions;
    explained.reason = reason;
    auto &postings = ledger::postings(counting.changes);
    const auto lot = item.isTracked() ? counting.lots.findOrMake(counting.changes, work, line.item, line.lot) : Id<Lot>();
    const Place place{line.bin, line.status, lot, {}};
    if (difference.isPositive()) {
        const auto cost = counting.book.knows(line.item, item.plant, lot) ? counting.book.costNow(line.item, item.plant, lot, difference) : Money(0, item.currency);
        const auto moved = counting.book.receive(counting.changes, work, line.item, item.plant, place, difference, cost, move);
        postReceived(counting.changes, moved, explained, ledger::Role::CountGain);
        postings.credit(ledger::Role::CountGain, cost, explained);
        counting.gain += cost - moved.difference;
    } else {
        const auto moved = counting.book.issue(counting.changes, work, line.item, item.plant, place, -difference, move);
        postings.credit(ledger::Role::Inventory, moved.value, dimensions, {moved.row});
        postings.debit(ledger::Role::CountLoss, moved.value, explained);
        counting.loss += moved.value;
    }
}

door::Decision decide(const PostCount &c, const Facts &f, const door::Work &work)
{
    if (auto refusal = refuse(c, f))
        return *refusal;
    if (auto asked = question(c, f, work))
        return *asked;
    const auto &first = f.stock.item(named(c.lines.front()));
    Counting counting{{}, f.stock.book, f.stock.lotsByCode, {0, first.currency}, {0, first.currency}};
    masterdata::DocumentRow head;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::Count;
    head.number = f.number;
    head.entity = first.entity;
    head.plant = first.plant;
    head.day = f.day;
    head.currency = first.currency;
    masterdata::startDocument(counting.changes, head, u"posted"_s);
    std::int64_t number = 0;
    for (const auto &line : c.lines) {
        const auto goods = named(line);
        const auto counted = stockQuantity(f.stock, goods);
        masterdata::DocumentLineRow row;
        row.id = work.newId<DocumentLine>();
        row.document = head.id;
        row.line = number += 10;
        row.item = line.item;
        row.text = line.lot;
        row.quantity = counted.millionths();
        row.unit = counted.unit();
        counting.changes.insert(row);
        postDifference(counting, f, line, {u"count"_s, f.day, head.id, row.id.value}, c.reason, work);
    }
    ledger::postings(counting.changes).kind = u"count"_s;
    ledger::postings(counting.changes).text = f.number;
    counting.changes.event().value = counting.gain + counting.loss;
    return door::accept(std::move(counting.changes), PostCount::Receipt{head.id, f.number, counting.gain, counting.loss});
}

} // namespace

door::CommandSpec PostCount::spec()
{
    return {
        .name = u"inventory.PostCount"_s,
        .event = u"inventory.count_posted"_s,
        .summary = u"Brings places to what was counted there."_s,
        .example = u"{\"lines\": [{\"item\": \"STEEL\", \"bin\": \"NORTH/MAIN\", \"counted\": \"247 kg\"}]}"_s,
    };
}

const door::CommandType &PostCount::type()
{
    static const door::CommandOf<PostCount, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
