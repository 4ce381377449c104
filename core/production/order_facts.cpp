// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/order_facts.h"

namespace millrace::production {

namespace {

const store::Statement orderRow{"production/order_row"};
const store::Statement componentsOfOrder{"production/components_of_order"};
const store::Statement operationsOfOrder{"production/operations_of_order"};
const store::Statement wipOfOrder{"production/wip_of_order"};

struct OrderCells : WorkOrderRow
{
    QString itemCode;
    Unit unit;
    Id<Category> category;
    Currency currency;
    std::int64_t standardLot = 0;
    bool structureReleased = false;
    static constexpr auto fields()
    {
        using R = OrderCells;
        return std::tuple_cat(WorkOrderRow::fields(),
                              std::tuple(field("item_code", &R::itemCode), field("unit", &R::unit), field("category", &R::category),
                                         field("currency", &R::currency), field("standard_lot", &R::standardLot),
                                         field("structure_released", &R::structureReleased)));
    }
};

struct ComponentCells : WorkOrderComponentRow
{
    QString code;
    Unit unit;
    bool service = false;
    std::int64_t reserved = 0;
    static constexpr auto fields()
    {
        using R = ComponentCells;
        return std::tuple_cat(
            WorkOrderComponentRow::fields(),
            std::tuple(field("code", &R::code), field("unit", &R::unit), field("service", &R::service), field("reserved", &R::reserved)));
    }
};

struct OperationCells : WorkOrderOperationRow
{
    Id<CostCentre> costCentre;
    Rate labourNow, machineNow, overheadNow;
    static constexpr auto fields()
    {
        using R = OperationCells;
        return std::tuple_cat(WorkOrderOperationRow::fields(),
                              std::tuple(field("cost_centre", &R::costCentre), field("labour_now", &R::labourNow),
                                         field("machine_now", &R::machineNow), field("overhead_now", &R::overheadNow)));
    }
};

struct WipCells
{
    Element element{};
    std::int64_t amount = 0;
    static constexpr auto fields() { return std::tuple(field("element", &WipCells::element), field("amount", &WipCells::amount)); }
};

void setProgress(OperationFacts &operation, const masterdata::ProgressBook &progress)
{
    const auto of = [&](const QString &measure) { return progress.of(operation.row.id, measure).quantity; };
    operation.passed = {of(measure::good), of(measure::scrapped), of(measure::abnormal)};
    operation.setupHours = of(measure::setupHours);
    operation.labourHours = of(measure::labourHours);
    operation.machineHours = of(measure::machineHours);
}

std::vector<OperationFacts> gatherOperations(door::Gather &gather, Id<WorkOrder> order)
{
    std::vector<OperationFacts> out;
    for (auto &cells : gather.all<OperationCells>(operationsOfOrder, {{"order", order}}))
        out.push_back({cells, {}, 0, 0, 0, cells.costCentre, cells.labourNow, cells.machineNow, cells.overheadNow});
    if (out.empty()) {
        OperationFacts whole;
        whole.row.id = Id<WorkOrderOperation>(order.value);
        whole.row.workOrder = order;
        out.push_back(whole);
    }
    return out;
}

} // namespace

std::vector<rules::Passed> OrderFacts::passed() const
{
    std::vector<rules::Passed> out;
    for (const auto &operation : operations)
        out.push_back(operation.passed);
    return out;
}

rules::OrderStandard OrderFacts::standard() const
{
    rules::OrderStandard out{currency, row.quantity, standardLot, {}, {}};
    for (const auto &operation : operations) {
        const auto &own = operation.row;
        out.operations.push_back({own.id, own.number, own.workCentre, own.setupHours, own.labourHours, own.machineHours, own.yield,
                                  own.labourRate, own.machineRate, own.overheadRate});
    }
    for (const auto &component : components)
        out.components.push_back({component.row.id, component.row.component, operationOf(component.row), component.row.planned,
                                  component.row.standardCost, component.service});
    return out;
}

std::optional<std::size_t> OrderFacts::operationNumbered(std::int64_t number) const
{
    const auto found =
        std::ranges::find_if(operations, [number](const OperationFacts &operation) { return operation.row.number == number; });
    return found == operations.end() ? std::nullopt : std::optional(std::size_t(found - operations.begin()));
}

/// A component of no operation in particular is needed from the start.
std::size_t OrderFacts::operationOf(const WorkOrderComponentRow &component) const
{
    return operationNumbered(component.operation).value_or(0);
}

ledger::Dimensions OrderFacts::dimensions(std::optional<std::size_t> operation) const
{
    ledger::Dimensions out;
    out.plant = row.plant;
    out.item = row.item;
    out.category = category;
    out.document = document();
    if (operation) {
        out.workCentre = operations[*operation].row.workCentre;
        out.costCentre = operations[*operation].costCentre;
    }
    return out;
}

void OrderFacts::setEvent(door::Changes &changes, Day day) const
{
    auto &event = changes.event();
    event.entity = row.entity;
    event.plant = row.plant;
    event.day = day;
    event.correlation = head.row.correlation;
    changes.concerns(document());
}

std::optional<OrderFacts> gatherOrder(door::Gather &gather, Id<WorkOrder> order)
{
    auto head = masterdata::gatherDocument(gather, order);
    if (!head)
        return std::nullopt;
    const auto cells = gather.one<OrderCells>(orderRow, {{"order", order}});
    MILLRACE_ASSERT(cells, "a work order without its row");
    OrderFacts out;
    out.head = std::move(*head);
    out.row = *cells;
    out.itemCode = cells->itemCode;
    out.unit = cells->unit;
    out.category = cells->category;
    out.currency = cells->currency;
    out.standardLot = cells->standardLot;
    out.structureReleased = cells->structureReleased;
    const auto progress = masterdata::gatherProgress(gather, {out.document()});
    out.received = progress.of(order, measure::received).quantity;
    for (auto &component : gather.all<ComponentCells>(componentsOfOrder, {{"order", order}}))
        out.components.push_back({component, component.code, component.unit, component.service,
                                  progress.of(component.id, measure::issued).quantity, component.reserved});
    out.operations = gatherOperations(gather, order);
    for (auto &operation : out.operations)
        setProgress(operation, progress);
    for (const auto &wip : gather.all<WipCells>(wipOfOrder, {{"order", order}}))
        out.wip[wip.element] = wip.amount;
    return out;
}

} // namespace millrace::production
