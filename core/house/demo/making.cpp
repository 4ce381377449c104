// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/making.h"

#include "house/demo/buying.h"
#include "production/commands/cancel_work_order.h"
#include "production/commands/create_work_order.h"
#include "production/commands/issue_material.h"
#include "production/commands/release_work_order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

void Making::plan(int stocked, std::int64_t quantity)
{
    auto &desk = m_floor.desk;
    const auto &s = m_floor.plan.stocked[size_t(stocked)];
    const auto exploded = explodeOrder(m_floor.plan, s.structure, quantity);
    Order order;
    order.stocked = stocked;
    order.quantity = quantity;
    order.start = m_floor.workingDay(desk.chance().between(0, 3));
    order.due = m_floor.workingDay(std::int64_t(exploded.operations.size()) * 2 + desk.chance().between(4, 8));
    order.next = order.start;
    production::CreateWorkOrder command;
    command.item = m_floor.item(stocked);
    command.plant = m_floor.plant(s.plant);
    command.quantity = m_floor.quantity(stocked, quantity);
    command.due = order.due;
    command.start = order.start;
    order.number = desk.must(m_floor.one("planner", s.plant), command)[u"workOrder"].toString();
    order.id = desk.found<WorkOrder>(order.number);
    for (const auto &c : exploded.components) {
        const int component = m_floor.plan.stockedAt(itemOf(c.component), s.plant);
        if (component >= 0)
            m_floor.shelf.promised(component) += c.planned;
        order.components.push_back({component, itemOf(c.component), c.line, c.planned, 0, int(c.operation), c.backflush});
    }
    const auto &operations = m_floor.plan.range.structures[size_t(s.structure)].operations;
    for (size_t i = 0; i < exploded.operations.size(); ++i) {
        const auto &o = exploded.operations[i];
        order.operations.push_back({o.number, o.setupHours, o.labourHours, o.machineHours, o.entering, operations[i].yieldPermille, 0, 0, 0});
    }
    order.lot = u"%1-%2"_s.arg(m_floor.plan.plantOf(s).code.left(1), order.number.mid(3));
    m_floor.shelf.coming(stocked) += quantity;
    m_orders.push_back(std::move(order));
}

bool Making::isCovered(const Order &order)
{
    return std::ranges::all_of(order.components, [&](const Component &c) { return c.stocked < 0 || m_floor.shelf.free(c.stocked) >= c.planned; });
}

void Making::release()
{
    auto &desk = m_floor.desk;
    desk.clock().notBefore(7, 45);
    for (size_t i = 0; i < m_orders.size(); ++i) {
        auto &order = m_orders[i];
        if (order.state != State::Planned || order.next > desk.today())
            continue;
        if (desk.chance().permille(8)) {
            desk.must(m_floor.one("planner", plantOf(order)), production::CancelWorkOrder{order.id, {}});
            forget(order);
            m_orders.erase(m_orders.begin() + std::ptrdiff_t(i--));
            continue;
        }
        const bool urgent = order.due <= desk.today() && desk.chance().percent(15);
        if (!isCovered(order) && !urgent)
            continue;
        desk.must(m_floor.one("supervisor", plantOf(order)), production::ReleaseWorkOrder{order.id, {}}, {u"ComponentsShort"_s});
        for (const auto &c : order.components) {
            if (c.stocked >= 0)
                m_floor.shelf.allocated(c.stocked) += c.planned;
            else
                m_buying.wantService(plantOf(order), c.item, c.planned, asDocument(order.id));
        }
        order.state = State::Released;
        order.next = m_floor.workingDay(desk.chance().between(0, 1));
    }
}

/// An order that is given up needs nothing and brings nothing.
void Making::forget(const Order &order)
{
    for (const auto &c : order.components) {
        if (c.stocked >= 0)
            m_floor.shelf.promised(c.stocked) -= c.planned;
    }
    m_floor.shelf.coming(order.stocked) -= order.quantity;
}

void Making::issue()
{
    m_floor.desk.clock().notBefore(8, 15);
    for (auto &order : m_orders) {
        if (order.state != State::Released || order.next > m_floor.desk.today())
            continue;
        const bool ready = std::ranges::all_of(order.components, [&](const Component &c) {
            return c.stocked < 0 || c.backflush || m_floor.shelf.available(c.stocked) >= c.planned - c.issued;
        });
        if (ready)
            issueTo(order);
    }
}

/// What is taken for a component: as planned, now and then too much, and now and then a stand-in.
Making::Taking Making::takingFor(const Order &order, Component &c)
{
    auto &chance = m_floor.desk.chance();
    Taking taking{c.stocked, c.planned - c.issued, false};
    const auto standIn = m_floor.plan.range.standIns.find(c.item);
    if (standIn != m_floor.plan.range.standIns.end() && chance.percent(6)) {
        const int other = m_floor.plan.stockedAt(standIn->second, plantOf(order));
        if (other >= 0 && m_floor.shelf.free(other) >= taking.quantity)
            return {other, taking.quantity, true};
    }
    const auto extra = std::max(Quantity::one, taking.quantity / 100 * chance.between(2, 16) / Quantity::one * Quantity::one);
    if (chance.permille(25) && m_floor.shelf.free(c.stocked) >= extra) {
        taking.quantity += extra;
        c.tooMuch = extra;
    }
    return taking;
}

void Making::issueTo(Order &order)
{
    auto &desk = m_floor.desk;
    auto &chance = desk.chance();
    const int plant = plantOf(order);
    production::IssueMaterial command;
    command.workOrder = order.id;
    std::vector<std::pair<int, Lying>> taken;
    const bool inTwoGoes = chance.percent(7);
    bool more = false;
    for (auto &c : order.components) {
        if (c.stocked < 0 || c.backflush || c.issued > 0)
            continue;
        if (inTwoGoes && !command.lines.empty() && chance.percent(40)) {
            more = true;
            continue;
        }
        const auto taking = takingFor(order, c);
        for (const auto &lying : m_floor.shelf.pick(taking.stocked, taking.quantity)) {
            production::IssueMaterial::Line line;
            if (taking.isStandIn)
                line.component = desk.found<WorkOrderComponent>(u"%1/%2"_s.arg(order.number).arg(c.line));
            line.item = m_floor.item(taking.stocked);
            line.quantity = m_floor.quantity(taking.stocked, lying.quantity);
            line.bin = m_floor.bin(plant, lying.bin);
            line.lot = lying.lot;
            command.lines.push_back(line);
            taken.emplace_back(taking.stocked, lying);
        }
        if (taking.isStandIn)
            command.reason = desk.id<Reason>(u"SUBSTITUTE"_s);
        else if (c.tooMuch > 0)
            command.reason = desk.id<Reason>(u"LOSTPART"_s);
        m_floor.shelf.allocated(c.stocked) -= c.planned;
        m_floor.shelf.promised(c.stocked) -= c.planned;
        c.issued = c.planned;
    }
    if (!command.lines.empty()) {
        desk.must(m_floor.one("warehouse", plant), command, {u"Substitute"_s, u"OverIssue"_s, u"ReservedForOthers"_s, u"NotPlanned"_s});
        for (const auto &[stocked, lying] : taken)
            m_floor.shelf.take(stocked, lying, lying.quantity);
    }
    order.next = m_floor.workingDay(1);
    if (more)
        return;
    order.state = State::Running;
    if (!order.operations.empty()) // Whole pieces go in, as near as may be to what the yields ask for.
        order.operations.front().entered = (order.operations.front().planned + Quantity::one / 2) / Quantity::one * Quantity::one;
}

} // namespace millrace::house::demo
