// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/release_work_order.h"

#include "inventory/reservations.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = ReleaseWorkOrder;
using enum C::Rejection;
using enum C::Question;

const store::Statement costsOfItems{"production/costs_of_items"};

struct CostCells
{
    Id<Item> item;
    std::int64_t quantity = 0, value = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = CostCells;
        return std::tuple(field("item", &R::item), field("quantity", &R::quantity), field("value", &R::value));
    }
};

struct Facts
{
    std::optional<OrderFacts> order;
    inventory::StockBook stock;
    std::vector<CostCells> costs; ///< Of what lies in the plant.
};

void check(const C &, door::Checks &)
{
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.order = gatherOrder(read, c.workOrder);
    if (!f.order)
        return f;
    const auto plant = f.order->row.plant;
    std::vector<Id<Item>> items;
    std::vector<inventory::StockNeed> needs{{f.order->row.item, plant, {}}};
    for (const auto &component : f.order->components) {
        items.push_back(component.row.component);
        needs.push_back({component.row.component, plant, {}});
    }
    f.stock = inventory::gatherStock(read, needs, read.work().today());
    if (!items.empty())
        f.costs = read.all<CostCells>(costsOfItems, {{"items", items}, {"plant", plant}});
    return f;
}

/// The standard where there is one, else what the stock is worth.
Rate priceOf(const Facts &f, const inventory::StockItem &item)
{
    if (item.standard)
        return item.standard->cost;
    const auto cost = std::ranges::find(f.costs, item.item, &CostCells::item);
    if (cost == f.costs.end() || cost->quantity <= 0)
        return {};
    return Rate::of(Money(cost->value, item.currency), Quantity(cost->quantity, item.unit), Rounding::HalfUp);
}

/// Reserves what is there, line by line, and answers with what is short.
QJsonArray reserve(Facts &f, door::Changes &changes)
{
    QJsonArray shortages;
    const auto &order = *f.order;
    for (const auto &component : order.components) {
        const auto &row = component.row;
        if (!f.stock.item(row.component, order.row.plant).isStocked())
            continue;
        const auto there = std::max<std::int64_t>(f.stock.available(row.component, order.row.plant).millionths(), 0);
        const auto taken = std::min(there, row.planned);
        inventory::reserve(changes, f.stock, order.document(), row.id.value, row.component, order.row.plant,
                           Quantity(taken, component.unit));
        if (taken < row.planned)
            shortages.append(QJsonObject{{u"line"_s, qint64(row.line)},
                                         {u"item"_s, component.code},
                                         {u"planned"_s, Quantity(row.planned, component.unit).toString()},
                                         {u"available"_s, Quantity(there, component.unit).toString()},
                                         {u"short"_s, Quantity(row.planned - taken, component.unit).toString()}});
    }
    return shortages;
}

/// Prices and rates of today become the order's own.
void freeze(Facts &f, door::Changes &changes)
{
    auto &order = *f.order;
    for (auto &component : order.components) {
        component.row.standardCost = priceOf(f, f.stock.item(component.row.component, order.row.plant));
        changes.update(component.row);
    }
    for (auto &operation : order.operations) {
        if (!operation.row.workCentre)
            continue;
        operation.row.labourRate = operation.labourRate;
        operation.row.machineRate = operation.machineRate;
        operation.row.overheadRate = operation.overheadRate;
        changes.update(operation.row);
    }
    order.row.plannedCost = rules::plannedCost(order.standard()).total();
    changes.update(order.row);
}

door::Decision decide(const C &c, const Facts &facts, const door::Work &work)
{
    if (!facts.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    const auto &head = facts.order->head;
    if (!facts.order->is(state::planned))
        return door::reject(WorkOrderNotPlanned, &C::workOrder, {{u"workOrder"_s, head.row.number}, {u"state"_s, head.state}});
    if (!facts.order->structureReleased)
        return door::reject(StructureNotReleased, &C::workOrder);
    if (facts.stock.item(facts.order->row.item, facts.order->row.plant).needsStandard())
        return door::reject(StandardCostMissing, &C::workOrder, {{u"item"_s, facts.order->itemCode}});

    auto f = facts;
    door::Changes changes;
    const auto shortages = reserve(f, changes);
    if (!shortages.isEmpty() && !work.accepted(ComponentsShort))
        return door::ask(ComponentsShort, door::nameOf(&C::workOrder), {{u"components"_s, shortages}});
    freeze(f, changes);
    masterdata::advance(changes, f.order->document(), state::planned, state::released);
    f.order->setEvent(changes, c.day.isNone() ? work.today() : c.day);
    const auto cost = f.order->money(f.order->row.plannedCost);
    changes.event().value = cost;
    return door::accept(std::move(changes), C::Receipt{cost, shortages.size()});
}

} // namespace

door::CommandSpec ReleaseWorkOrder::spec()
{
    return {u"production.ReleaseWorkOrder"_s, 1, u"production.work_order_released"_s,
            u"Lets a work order start: freezes its planned cost and reserves its components."_s, uR"({"workOrder": "WO-1001"})"_s};
}

const door::CommandType &ReleaseWorkOrder::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
