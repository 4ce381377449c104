// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/making.h"

#include "house/commands/reverse_event.h"
#include "production/commands/book_labour.h"
#include "production/commands/book_machine_time.h"
#include "production/commands/close_work_order.h"
#include "production/commands/declare_scrap.h"
#include "production/commands/reopen_work_order.h"
#include "production/commands/report_completion.h"
#include "production/commands/return_material.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

const Unit hour = Unit::parse(u"h").value();
constexpr std::int64_t longestShift = 11 * Quantity::one; ///< With overtime.

} // namespace

void Making::work()
{
    m_floor.desk.clock().notBefore(9);
    for (auto &order : m_orders) {
        if (order.state == State::Running && order.next <= m_floor.desk.today())
            doOperation(order);
    }
}

/// All pieces that wait at the operation, or half of them today and the rest tomorrow.
void Making::doOperation(Order &order)
{
    auto &chance = m_floor.desk.chance();
    auto &operation = order.operations[order.operation];
    auto now = operation.waiting();
    if (now >= 6 * Quantity::one && chance.percent(22))
        now = now / 2 / Quantity::one * Quantity::one;
    const auto before = operation.left + operation.lost;
    if (!canBackflush(order, before + now))
        return;
    order.next = m_floor.workingDay(1);
    bookHours(order, operation, now, before == 0);
    if (now >= 5 * Quantity::one && chance.permille(12)) {
        declareScrap(order, operation, Quantity::one * chance.between(1, 2));
        now = std::min(now, operation.waiting());
    }
    const auto lost = losses(operation, now);
    const auto processed = operation.left + operation.lost;
    backflush(order, processed, processed + now);
    report(order, now - lost, lost);
    if (operation.waiting() > 0)
        return;
    if (!order.isLast() && operation.left > 0) {
        order.operations[++order.operation].entered = operation.left;
        return;
    }
    order.state = State::Done; // Or everything was lost on the way.
    order.next = m_floor.workingDay(chance.between(1, 4));
    returnTooMuch(order);
}

std::int64_t Making::losses(const Operation &operation, std::int64_t waiting)
{
    std::int64_t lost = 0;
    for (std::int64_t i = 0; i < pieces(waiting); ++i)
        lost += m_floor.desk.chance().permille(1000 - operation.yieldPermille) ? Quantity::one : 0;
    return lost;
}

/// As much as the order has consumed by now, from sum to sum, so that the parts add up to the plan.
bool Making::canBackflush(const Order &order, std::int64_t processed)
{
    const auto &operation = order.operations[order.operation];
    for (const auto &c : order.components) {
        const bool here = c.backflush && c.operation == operation.number && c.stocked >= 0;
        if (here && m_floor.shelf.available(c.stocked) < multiplyDivide(c.planned, processed, operation.planned, Rounding::Up) + 20 * Quantity::one)
            return false;
    }
    return true;
}

void Making::backflush(const Order &order, std::int64_t before, std::int64_t after)
{
    const auto &operation = order.operations[order.operation];
    for (const auto &c : order.components) {
        if (!c.backflush || c.operation != operation.number || c.stocked < 0)
            continue;
        const auto upTo = [&](std::int64_t units) { return multiplyDivide(c.planned, units, operation.planned, Rounding::HalfUp); };
        const auto quantity = upTo(after) - upTo(before);
        for (const auto &lying : m_floor.shelf.pick(c.stocked, quantity))
            m_floor.shelf.take(c.stocked, lying, lying.quantity);
        const auto kept = std::min(quantity, c.planned - upTo(before)); // More than planned was never promised.
        m_floor.shelf.allocated(c.stocked) -= std::max<std::int64_t>(0, kept);
        m_floor.shelf.promised(c.stocked) -= std::max<std::int64_t>(0, kept);
    }
}

void Making::bookHours(const Order &order, const Operation &operation, std::int64_t count, bool withSetup)
{
    auto &desk = m_floor.desk;
    auto &chance = desk.chance();
    const auto actual = [&](std::int64_t planned, std::int64_t part, std::int64_t whole) {
        const auto exact = multiplyDivide(planned, part, std::max<std::int64_t>(whole, 1), Rounding::HalfUp);
        return multiplyDivide(exact, chance.between(86, 124), 100, Rounding::HalfUp) / 10'000 * 10'000; // To the hundredth.
    };
    auto setup = withSetup ? actual(operation.setup, 1, 1) : 0;
    auto run = actual(operation.labour, count, operation.planned);
    auto machine = actual(operation.machine, count, operation.planned);
    while (setup + run > 0) {
        production::BookLabour labour;
        const auto &who = m_floor.any("operator", plantOf(order));
        labour.workOrder = order.id;
        labour.operation = operation.number;
        labour.person = desk.id<Person>(who);
        labour.setup = Quantity(std::min(setup, longestShift), hour);
        labour.run = Quantity(std::min(run, longestShift - labour.setup.millionths()), hour);
        setup -= labour.setup.millionths();
        run -= labour.run.millionths();
        const auto outcome = desk.send(who, labour, {u"MoreThanPlanned"_s});
        if (outcome.event && chance.permille(5)) { // On the wrong order: taken back, and booked again.
            desk.must(m_floor.one("supervisor", plantOf(order)), ReverseEvent{outcome.event, u"Booked on the wrong order"_s, {}});
            desk.must(who, labour, {u"MoreThanPlanned"_s});
        }
    }
    while (machine > 0) {
        production::BookMachineTime time;
        time.workOrder = order.id;
        time.operation = operation.number;
        time.time = Quantity(std::min(machine, 2 * longestShift), hour);
        machine -= time.time.millionths();
        desk.must(m_floor.any("operator", plantOf(order)), time, {u"MoreThanPlanned"_s});
    }
}

void Making::declareScrap(Order &order, Operation &operation, std::int64_t quantity)
{
    production::DeclareScrap scrap;
    scrap.workOrder = order.id;
    scrap.operation = operation.number;
    scrap.quantity = m_floor.quantity(order.stocked, quantity);
    scrap.reason = m_floor.desk.id<Reason>(m_floor.desk.chance().percent(50) ? u"TOOLBREAK"_s : u"HANDLING"_s);
    const auto before = operation.left + operation.lost;
    backflush(order, before, before + quantity);
    m_floor.desk.must(m_floor.one("supervisor", plantOf(order)), scrap);
    operation.lost += quantity;
}

void Making::report(Order &order, std::int64_t good, std::int64_t lost)
{
    auto &operation = order.operations[order.operation];
    const auto &item = m_floor.plan.item(m_floor.plan.stocked[size_t(order.stocked)]);
    if (order.isLast() && item.tracking == masterdata::Tracking::Serial) {
        if (lost > 0)
            reportPiece(order, 0, lost, {});
        for (std::int64_t i = 0; i < pieces(good); ++i)
            reportPiece(order, Quantity::one, 0, u"%1-%2"_s.arg(item.code).arg(1000 + ++m_serial));
    } else if (good + lost > 0) {
        reportPiece(order, good, lost, m_floor.isTracked(order.stocked) ? order.lot : QString());
    }
    operation.left += good;
    operation.lost += lost;
}

void Making::reportPiece(Order &order, std::int64_t good, std::int64_t lost, const QString &lot)
{
    auto &desk = m_floor.desk;
    const int plant = plantOf(order);
    const auto &operation = order.operations[order.operation];
    production::ReportCompletion report;
    report.workOrder = order.id;
    report.operation = operation.number;
    report.good = m_floor.quantity(order.stocked, good);
    report.scrapped = m_floor.quantity(order.stocked, lost);
    if (lost > 0) {
        const bool electric = m_floor.plan.item(m_floor.plan.stocked[size_t(order.stocked)]).category == "PANEL"_L1;
        const auto &why = electric ? u"WIRING"_s : order.isLast() && order.operation > 0 ? u"LEAKTEST"_s : desk.chance().percent(60) ? u"DIMENSION"_s : u"POROSITY"_s;
        report.reason = desk.id<Reason>(why);
    }
    if (order.isLast() && good > 0) {
        report.bin = m_floor.bin(plant, m_floor.home(order.stocked));
        report.lot = lot;
    }
    const QStringList answers{u"MoreThanOrdered"_s, u"FarMoreThanOrdered"_s, u"StockBackdated"_s};
    const auto &who = m_floor.any("operator", plant);
    const auto outcome = desk.send(who, report, answers);
    if (outcome.event && desk.chance().permille(6)) { // Mistyped, taken back at once, and reported again.
        desk.must(m_floor.one("supervisor", plant), ReverseEvent{outcome.event, u"Wrong quantity reported"_s, {}});
        desk.must(who, report, answers);
    }
    if (order.isLast() && good > 0) {
        m_floor.shelf.put(order.stocked, m_floor.home(order.stocked), lot, good);
        const auto expected = std::min(good, std::max<std::int64_t>(0, order.quantity - order.good));
        m_floor.shelf.coming(order.stocked) -= expected;
        order.good += good;
    }
}

void Making::returnTooMuch(Order &order)
{
    for (const auto &c : order.components) {
        if (c.tooMuch == 0 || m_floor.isTracked(c.stocked) || !m_floor.desk.chance().percent(60))
            continue;
        const int plant = plantOf(order);
        production::ReturnMaterial command;
        command.workOrder = order.id;
        command.lines.push_back({{}, m_floor.item(c.stocked), m_floor.quantity(c.stocked, c.tooMuch), m_floor.bin(plant, m_floor.home(c.stocked)), {}, {}, {}});
        m_floor.desk.must(m_floor.one("supervisor", plant), command);
        m_floor.shelf.put(c.stocked, m_floor.home(c.stocked), {}, c.tooMuch);
    }
}

void Making::close()
{
    m_floor.desk.clock().notBefore(13, 30);
    for (size_t i = 0; i < m_orders.size(); ++i) {
        if (m_orders[i].state != State::Done || m_orders[i].next > m_floor.desk.today())
            continue;
        closeOrder(m_orders[i]);
        m_orders.erase(m_orders.begin() + std::ptrdiff_t(i--));
    }
}

void Making::closeOrder(Order &order)
{
    auto &desk = m_floor.desk;
    const int plant = plantOf(order);
    const production::CloseWorkOrder close{order.id, {}};
    desk.must(m_floor.one("supervisor", plant), close, {u"PiecesInBetween"_s});
    if (m_floor.plan.plants[size_t(plant)].method == "standard"_L1 && desk.chance().permille(8)) {
        production::ReopenWorkOrder reopen;
        reopen.workOrder = order.id;
        reopen.reason = u"Hours were missing"_s;
        desk.must(m_floor.one("supervisor", plant), reopen);
        production::BookLabour labour;
        labour.workOrder = order.id;
        labour.operation = order.operations.back().number;
        labour.run = Quantity(Quantity::one / 2, hour);
        desk.must(m_floor.any("operator", plant), labour, {u"MoreThanPlanned"_s});
        desk.must(m_floor.one("supervisor", plant), close, {u"PiecesInBetween"_s});
    }
    m_floor.shelf.coming(order.stocked) -= std::max<std::int64_t>(0, order.quantity - order.good);
    for (const auto &c : order.components) { // What was planned for pieces that were lost before it was consumed.
        if (!c.backflush || c.stocked < 0)
            continue;
        std::int64_t used = 0;
        for (const auto &o : order.operations) {
            if (o.number == c.operation)
                used = std::min(c.planned, multiplyDivide(c.planned, o.left + o.lost, o.planned, Rounding::HalfUp));
        }
        m_floor.shelf.allocated(c.stocked) -= c.planned - used;
        m_floor.shelf.promised(c.stocked) -= c.planned - used;
    }
}

} // namespace millrace::house::demo
