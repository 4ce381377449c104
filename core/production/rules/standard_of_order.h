// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "production/rules/exact_cost.h"
#include "production/types/element.h"

#include <vector>

namespace millrace::production::rules {

/// One operation as the order froze it. Hours, quantities and yields are millionths.
struct OperationStandard
{
    Id<WorkOrderOperation> id;
    std::int64_t number = 0;
    Id<WorkCentre> workCentre;
    std::int64_t setupHours = 0;   ///< Once an order.
    std::int64_t labourHours = 0;  ///< For one unit entering.
    std::int64_t machineHours = 0; ///< For one unit entering.
    std::int64_t yield = 1'000'000;
    Rate labourRate;
    Rate machineRate;
    Rate overheadRate; ///< For one hour of labour, setup included.
};

struct ComponentStandard
{
    Id<WorkOrderComponent> id;
    Id<Item> item;
    std::size_t operation = 0; ///< Its place among the operations.
    std::int64_t planned = 0;  ///< For all units that the plan lets enter the operation.
    Rate price;
    bool service = false; ///< It comes as subcontract, not as material.
};

/// What an order was to take and to cost, as it was frozen at release.
struct OrderStandard
{
    Currency currency;
    std::int64_t quantity = 0;    ///< Ordered.
    std::int64_t standardLot = 0; ///< What the structure spreads setup over.
    std::vector<OperationStandard> operations;
    std::vector<ComponentStandard> components;
};

/// A cost of one unit for each element.
struct UnitCosts
{
    std::array<UnitCost, elementCount> costs{};

    UnitCost &operator[](Element element) { return costs[std::size_t(element)]; }
    UnitCost operator[](Element element) const { return costs[std::size_t(element)]; }
    UnitCost total() const;
    /// So much for a quantity: each element rounded, so that they sum to the rounded total.
    ElementAmounts times(std::int64_t quantity, Currency currency) const;
};

/// How many units have to enter an operation (by its place) for so much good output.
std::int64_t entering(const OrderStandard &order, std::size_t operation, std::int64_t good);

/// What a component costs for one unit entering its operation.
UnitCost costOf(const OrderStandard &order, const ComponentStandard &component);

/// Standard variable cost of one unit: what the operation itself adds to a unit entering it; all that was gathered up to
/// and with it, for a unit entering it; and the same for a unit leaving it, where the lost ones' cost is in the good ones.
UnitCosts addedBy(const OrderStandard &order, std::size_t operation);
UnitCosts gatheredEntering(const OrderStandard &order, std::size_t operation);
UnitCosts gatheredLeaving(const OrderStandard &order, std::size_t operation);

/// Setup labour of an operation, once, with the overhead on it.
ExactAmount setupLabour(const OperationStandard &operation);
ExactAmount setupOverhead(const OperationStandard &operation);

/// The order's planned cost: variable cost of the quantity ordered, and setup once.
ElementAmounts plannedCost(const OrderStandard &order);

} // namespace millrace::production::rules
