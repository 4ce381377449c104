// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditor.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

constexpr std::int64_t piece = 1'000'000;
constexpr Wide hundredth = Wide(10'000'000'000'000) * 1'000'000; ///< Of an amount in 10^-21.

std::int64_t sumOf(const std::vector<std::int64_t> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t(0));
}

} // namespace

std::optional<Attempt> Auditor::plan()
{
    std::vector<size_t> made;
    for (size_t i = 0; i < items().size(); ++i) {
        if (items()[i].made())
            made.push_back(i);
    }
    const auto order = start("work order", {}, 1);
    Line line;
    line.item = any(made);
    line.quantity = (1 + pick(20)) * piece;
    m_documents[order].lines.push_back(line);
    m_touched = {order};
    return making("production.CreateWorkOrder", {{u"item"_s, QString::fromStdString(items()[line.item].code)}, {u"plant"_s, u"NORTH"_s},
                  {u"quantity"_s, quantityText(line.quantity)}, {u"due"_s, u"2026-12-31"_s}}, "workOrder");
}

std::optional<Attempt> Auditor::release()
{
    const auto order = anyDocument("work order", chance(95) ? 1 : 2);
    if (!order)
        return std::nullopt;
    auto attempt = making("production.ReleaseWorkOrder", {{u"workOrder"_s, m_documents[*order].number}}, nullptr);
    if (state(*order) == 2) {
        attempt.expected = {u"WorkOrderNotPlanned @workOrder"_s};
        return attempt;
    }
    std::vector<std::int64_t> prices;
    for (const auto &[component, quantity] : items()[m_documents[*order].lines[0].item].madeOf)
        prices.push_back(m_stock.price(component));
    if (std::ranges::find(prices, 0) != prices.end())
        return std::nullopt; // Nothing of it is there: it would be planned at what it once cost.
    enter(*order, 2);
    m_touched = {*order};
    attempt.accepted = [this, order = *order, prices](Id<Event>) { m_documents[order].prices = prices; };
    return attempt;
}

std::optional<Attempt> Auditor::issue()
{
    const auto order = anyDocument("work order", 2);
    if (!order)
        return std::nullopt;
    const auto &[component, each] = any(items()[m_documents[*order].lines[0].item].madeOf);
    Stock::Goods goods{component, {}};
    if (goods.kind().lots()) {
        for (const auto &lot : m_stock.onHand()) {
            if (lot.item == component && (goods.lot.empty() || chance(50)))
                goods = lot;
        }
        if (goods.lot.empty())
            return std::nullopt;
    }
    const Stock::Place place{any(bins), "available"};
    const auto there = m_stock.there(goods, place);
    const auto planned = each * m_documents[*order].lines[0].quantity;
    const auto quantity = there > 0 && chance(94) ? (chance(70) ? std::min(planned, there) : 1 + pick(std::min(there, planned * 3 / 2))) : there + 1;
    auto attempt = making("production.IssueMaterial", {{u"workOrder"_s, m_documents[*order].number}, {u"lines"_s, QJsonArray{named(goods, place, quantity)}}}, nullptr);
    m_touched = {*order};
    if (quantity > there) {
        const auto barred = m_stock.there(goods, {place.bin, "held"}) + m_stock.there(goods, {place.bin, "inspection"});
        attempt.expected = {there + barred >= quantity ? u"StockHeld @lines[0].quantity"_s : u"NotEnoughInBin @lines[0].quantity"_s};
        return attempt;
    }
    const auto value = m_stock.issue(goods, place, quantity);
    post("1200", -value);
    spend(*order, 0, value);
    attempt.accepted = [this, order = *order, step = std::tuple(goods.pool(), quantity, value)](Id<Event>) { m_documents[order].issues.push_back(step); };
    return attempt;
}

/// What comes back leaves the order at what it went in for, the last first.
std::optional<Attempt> Auditor::returnMaterial()
{
    const auto order = anyDocument("work order", 2);
    if (!order || m_documents[*order].twisted || m_documents[*order].issues.empty())
        return std::nullopt;
    auto issues = m_documents[*order].issues;
    const auto pool = std::get<0>(any(issues));
    std::int64_t issued = 0;
    for (const auto &[from, quantity, value] : issues)
        issued += from == pool ? quantity : 0;
    const auto quantity = chance(90) ? 1 + pick(issued) : issued + 1;
    const auto slash = pool.find('/');
    const auto item = std::ranges::find(items(), pool.substr(0, slash), &Item::code);
    const Stock::Goods goods{size_t(item - items().begin()), slash == std::string::npos ? std::string() : pool.substr(slash + 1)};
    const Stock::Place place{any(bins), "available"};
    auto attempt = making("production.ReturnMaterial", {{u"workOrder"_s, m_documents[*order].number}, {u"lines"_s, QJsonArray{named(goods, place, quantity)}}}, nullptr);
    m_touched = {*order};
    if (quantity > issued) {
        attempt.expected = {u"MoreThanIssued @lines[0].quantity"_s};
        return attempt;
    }
    std::int64_t cost = 0;
    for (auto left = quantity; left > 0;) {
        auto last = std::ranges::find_if(issues.rbegin(), issues.rend(), [&](const auto &step) { return std::get<0>(step) == pool; });
        auto &[from, there, value] = *last;
        const auto part = std::min(left, there);
        const auto partValue = part == there ? value : nearest(Wide(value) * part, there);
        cost += partValue;
        left -= part;
        there -= part;
        value -= partValue;
        if (there == 0)
            issues.erase(std::next(last).base());
    }
    takeUp(goods, place, quantity, cost, ++m_layers, "variances");
    spend(*order, 0, -cost);
    attempt.accepted = [this, order = *order, issues](Id<Event>) { m_documents[order].issues = issues; };
    return attempt;
}

std::optional<Attempt> Auditor::bookHours()
{
    const auto order = anyDocument("work order", 2);
    if (!order)
        return std::nullopt;
    m_touched = {*order};
    const bool machine = chance(40);
    const auto hours = [&] { return (1 + pick(800)) * 10'000; };
    if (machine) {
        const auto time = hours();
        const auto amount = amountOf(time, machineRate);
        spend(*order, 3, amount);
        post("5120", -amount);
        return making("production.BookMachineTime", {{u"workOrder"_s, m_documents[*order].number}, {u"time"_s, quantityText(time)}}, nullptr);
    }
    const auto setup = chance(40) ? hours() : 0, run = hours();
    for (const auto &[element, time] : {std::pair(1, setup), std::pair(2, run)}) {
        spend(*order, size_t(element), amountOf(time, labourRate));
        spend(*order, 4, amountOf(time, overheadRate));
        post("5110", -amountOf(time, labourRate));
        post("5130", -amountOf(time, overheadRate));
    }
    return making("production.BookLabour", {{u"workOrder"_s, m_documents[*order].number}, {u"setup"_s, quantityText(setup)}, {u"run"_s, quantityText(run)}}, nullptr);
}

/// What so many pieces are to cost by the order's own prices, by element; each rounded, so that they sum to the rounded sum.
std::vector<std::int64_t> Auditor::plannedFor(size_t order, std::int64_t quantity, bool setup) const
{
    const auto &document = m_documents[order];
    const auto &madeOf = items()[document.lines[0].item].madeOf;
    std::vector<Wide> exact(elements.size());
    for (size_t i = 0; i < madeOf.size(); ++i)
        exact[0] += Wide(madeOf[i].second) * piece * document.prices[i] * quantity;
    exact[1] = setup ? Wide(piece) * labourRate * piece : 0;
    exact[2] = Wide(piece / 2) * labourRate * quantity;
    exact[3] = Wide(piece / 4) * machineRate * quantity;
    exact[4] = Wide(piece / 2) * overheadRate * quantity + (setup ? Wide(piece) * overheadRate * piece : 0);
    std::vector<std::int64_t> out;
    Wide whole = 0;
    for (const auto part : exact) {
        out.push_back(nearest(part, hundredth));
        whole += part;
    }
    const auto sum = sumOf(out);
    *std::ranges::max_element(out) += nearest(whole, hundredth) - sum;
    return out;
}

std::optional<Attempt> Auditor::complete()
{
    const auto order = anyDocument("work order", chance(97) ? 2 : 1);
    if (!order)
        return std::nullopt;
    const auto line = m_documents[*order].lines[0];
    const auto before = done(*order, 0, "good");
    const auto left = std::max<std::int64_t>(line.quantity - before, 0);
    const auto good = left > 0 ? (chance(50) ? left : 1 + pick(left)) : 1 + pick(piece);
    const Stock::Goods goods{line.item, someLot(line.item)};
    const Stock::Place place{any(bins), chance(90) ? "available" : "inspection"};
    auto json = named(goods, place, good);
    json.remove(u"item"_s);
    json.insert(u"good"_s, json.take(u"quantity"_s));
    json[u"workOrder"_s] = m_documents[*order].number;
    if (chance(20)) {
        json[u"scrapped"_s] = u"0.5"_s;
        json[u"reason"_s] = u"SCRAP"_s;
    }
    auto attempt = making("production.ReportCompletion", json, nullptr);
    m_touched = {*order};
    if (state(*order) == 1) {
        attempt.expected = {u"WorkOrderNotReleased @workOrder"_s};
        return attempt;
    }
    std::vector<std::int64_t> amounts(elements.size());
    std::int64_t whole = 0;
    for (size_t i = 0; i < elements.size(); ++i)
        whole += wip(*order, i);
    if (goods.kind().method == Method::Standard) {
        amounts = split(m_stock.atStandard(line.item, before + good) - m_stock.atStandard(line.item, before), m_stock.standard(line.item));
    } else if (goods.kind().planned()) {
        const auto planned = plannedFor(*order, line.quantity, true);
        for (size_t i = 0; i < elements.size(); ++i)
            amounts[i] = nearest(Wide(planned[i]) * (before + good), line.quantity) - nearest(Wide(planned[i]) * before, line.quantity);
    } else if (whole > 0) {
        for (size_t i = 0; i < elements.size(); ++i)
            amounts[i] = good >= line.quantity - before ? wip(*order, i) : nearest(Wide(wip(*order, i)) * good, line.quantity - before);
        if (sumOf(amounts) < 0)
            amounts.assign(elements.size(), 0);
    }
    spendAll(*order, amounts, -1);
    const auto layer = ++m_layers;
    takeUp(goods, place, good, sumOf(amounts), layer, "variances");
    progress(*order, 0, "good", good);
    attempt.accepted = [this, order = *order, goods, layer, good](Id<Event> event) { m_documents[order].outputs.push_back({goods, layer, good, event}); };
    return attempt;
}

std::optional<Attempt> Auditor::declareScrap()
{
    const auto order = anyDocument("work order", 2);
    if (!order)
        return std::nullopt;
    const auto quantity = 1 + pick(3 * piece);
    auto amounts = plannedFor(*order, quantity, false);
    if (items()[m_documents[*order].lines[0].item].method != Method::Standard) {
        for (size_t i = 0; i < amounts.size(); ++i)
            amounts[i] = std::max<std::int64_t>(0, std::min(amounts[i], wip(*order, i)));
    }
    spendAll(*order, amounts, -1);
    post("5300", sumOf(amounts));
    progress(*order, 0, "scrapped", quantity);
    m_touched = {*order};
    return making("production.DeclareScrap", {{u"workOrder"_s, m_documents[*order].number}, {u"quantity"_s, quantityText(quantity)}, {u"reason"_s, u"SCRAP"_s}}, nullptr);
}

std::optional<Attempt> Auditor::close()
{
    const auto order = anyDocument("work order", chance(95) ? 2 : 3);
    if (!order)
        return std::nullopt;
    auto attempt = making("production.CloseWorkOrder", {{u"workOrder"_s, m_documents[*order].number}}, nullptr);
    if (state(*order) != 2) {
        attempt.expected = {u"WorkOrderNotReleased @workOrder"_s};
        return attempt;
    }
    std::int64_t left = 0;
    for (size_t i = 0; i < elements.size(); ++i) {
        left += wip(*order, i);
        spend(*order, i, -wip(*order, i));
    }
    const bool any = std::ranges::any_of(m_documents[*order].outputs, [&](const Output &output) { return !m_reversed.contains(output.event.value); });
    if (items()[m_documents[*order].lines[0].item].method == Method::Standard || !any)
        post("variances", left);
    else
        comeLate({m_documents[*order].lines[0].item, {}}, 0, 0, left); // What is left follows the output.
    enter(*order, 3);
    m_touched = {*order};
    attempt.accepted = [this, order = *order](Id<Event> event) { m_documents[order].closed = event; };
    return attempt;
}

std::optional<Attempt> Auditor::reopen()
{
    const auto order = anyDocument("work order", chance(90) ? 3 : 2);
    if (!order)
        return std::nullopt;
    auto attempt = making("production.ReopenWorkOrder", {{u"workOrder"_s, m_documents[*order].number}, {u"reason"_s, u"more are needed"_s}}, nullptr);
    if (state(*order) == 2) {
        attempt.expected = {u"WorkOrderNotClosed @workOrder"_s};
        return attempt;
    }
    m_book.subtract(m_done.at(m_documents[*order].closed.value).effect);
    attempt.expected = {u"ok"_s, u"OutputGone @workOrder"_s};
    m_touched = {*order};
    return attempt;
}

std::optional<Attempt> Auditor::cancel()
{
    const auto order = anyDocument("work order", chance(50) ? 1 : 2);
    if (!order)
        return std::nullopt;
    auto attempt = making("production.CancelWorkOrder", {{u"workOrder"_s, m_documents[*order].number}}, nullptr);
    bool empty = true;
    for (size_t i = 0; i < elements.size(); ++i)
        empty = empty && wip(*order, i) == 0;
    if (!empty)
        attempt.expected = {u"WipNotEmpty @workOrder"_s};
    else if (done(*order, 0, "good") != 0)
        attempt.expected = {u"OutputReceived @workOrder"_s};
    else
        enter(*order, 4);
    m_touched = {*order};
    return attempt;
}

} // namespace millrace::test
