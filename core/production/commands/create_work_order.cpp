// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/create_work_order.h"

#include "engineering/structures.h"
#include "masterdata/documents.h"
#include "masterdata/find.h"
#include "masterdata/units.h"
#include "production/types/rows.h"
#include "production/types/states.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = CreateWorkOrder;
using enum C::Rejection;
using enum C::Question;
using engineering::StructureState;

struct Facts
{
    Day day;
    std::optional<masterdata::ItemRow> item;
    std::optional<masterdata::PlantFacts> plant;
    masterdata::UnitBook units;
    std::optional<engineering::StructureToMake> make;
    std::vector<masterdata::ItemRow> phantomsLeft;
    std::vector<masterdata::WorkCentreRow> workCentres;
    std::optional<masterdata::DocumentHead> salesOrder;
    QString number;

    Day start(const C &c) const { return c.start.isNone() ? day : c.start; }
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(!c.quantity.isPositive(), QuantityNotPositive, &C::quantity);
    checks.rejectIf(!c.start.isNone() && c.due < c.start, DueBeforeStart, &C::due);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    if (c.salesOrder)
        f.salesOrder = masterdata::gatherDocument(read, *c.salesOrder);
    f.item = masterdata::findItem(read, c.item);
    f.plant = masterdata::findPlant(read, c.plant);
    if (!f.item || !f.plant)
        return f;
    f.units = masterdata::gatherUnits(read, {c.item});
    f.make = c.structure ? engineering::gatherStructure(read, *c.structure, c.plant, f.start(c))
                         : engineering::gatherStructure(read, c.item, c.plant, f.start(c));
    if (f.make) {
        std::vector<Id<WorkCentre>> centres;
        for (const auto &operation : f.make->structure.operations)
            centres.push_back(operation.workCentre);
        f.workCentres = masterdata::findWorkCentres(read, centres);
        f.phantomsLeft = masterdata::findItems(read, f.make->phantomsLeft);
    }
    f.number = read.number(u"work_order"_s, f.plant->entity);
    return f;
}

const masterdata::WorkCentreRow &centreOf(const Facts &f, Id<WorkCentre> centre)
{
    const auto found = std::ranges::find(f.workCentres, centre, &masterdata::WorkCentreRow::id);
    MILLRACE_ASSERT(found != f.workCentres.end(), "an operation without its work centre");
    return *found;
}

std::optional<door::Decision> wrongStructure(const C &c, const Facts &f)
{
    if (!f.make && !c.structure)
        return door::reject(NoStructureInForce, &C::item, {{u"item"_s, f.item->code}, {u"day"_s, f.start(c).toString()}});
    if (!f.make || f.make->structure.head.item != c.item)
        return door::reject(StructureUnknown, &C::structure);
    const auto &head = f.make->structure.head;
    if (head.state != StructureState::Released)
        return door::reject(StructureNotReleased, &C::structure, {{u"revision"_s, head.revision}});
    if (head.plant && head.plant != c.plant)
        return door::reject(StructureElsewhere, &C::structure, {{u"revision"_s, head.revision}});
    if (!f.phantomsLeft.empty())
        return door::reject(PhantomWithoutStructure, &C::item, {{u"phantom"_s, f.phantomsLeft.front().code}});
    for (const auto &operation : f.make->structure.operations) {
        if (const auto &centre = centreOf(f, operation.workCentre); centre.plant != c.plant)
            return door::reject(WorkCentreElsewhere, &C::plant,
                                {{u"operation"_s, qint64(operation.number)}, {u"workCentre"_s, centre.code}});
    }
    return std::nullopt;
}

void addOperations(const Facts &f, Id<WorkOrder> order, const door::Work &work, door::Changes &changes)
{
    const auto &structure = f.make->structure;
    const auto perUnit = [&](std::int64_t hours) {
        return multiplyDivide(hours, Quantity::one, structure.head.quantity, Rounding::HalfUp);
    };
    for (const auto &operation : structure.operations) {
        const auto &centre = centreOf(f, operation.workCentre);
        changes.insert(WorkOrderOperationRow{work.newId<WorkOrderOperation>(),
                                             order,
                                             operation.number,
                                             operation.workCentre,
                                             operation.text,
                                             operation.setupHours,
                                             perUnit(operation.labourHours),
                                             perUnit(operation.machineHours),
                                             operation.yield,
                                             centre.labourRate,
                                             centre.machineRate,
                                             centre.overheadRate,
                                             {}});
    }
}

void addComponents(const Facts &f, Id<WorkOrder> order, Quantity quantity, const door::Work &work, door::Changes &changes)
{
    for (const auto &component : engineering::explode(f.make->structure, quantity).components)
        changes.insert(WorkOrderComponentRow{work.newId<WorkOrderComponent>(),
                                             order,
                                             component.line,
                                             component.operation,
                                             component.component,
                                             component.planned,
                                             component.perEntering,
                                             component.backflush,
                                             {},
                                             {}});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.item)
        return door::reject(ItemUnknown, &C::item);
    if (!f.item->active)
        return door::reject(ItemInactive, &C::item, {{u"item"_s, f.item->code}});
    if (f.item->supply != masterdata::Supply::Made)
        return door::reject(ItemNotMade, &C::item, {{u"item"_s, f.item->code}});
    if (!f.plant)
        return door::reject(PlantUnknown, &C::plant);
    if (c.due < f.start(c))
        return door::reject(DueBeforeStart, &C::due, {{u"start"_s, f.start(c).toString()}});
    const auto quantity = f.units.toStock(c.item, c.quantity, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return door::reject(UnitDoesNotConvert, &C::quantity, {{u"unit"_s, c.quantity.unit().code()}, {u"into"_s, f.item->unit.code()}});
    if (quantity->isZero())
        return door::reject(QuantityTooSmall, &C::quantity, {{u"unit"_s, f.item->unit.code()}});
    if (auto wrong = wrongStructure(c, f))
        return *wrong;
    if (c.salesOrder && !f.salesOrder)
        return door::reject(SalesOrderUnknown, &C::salesOrder);
    const auto &structure = f.make->structure.head;
    if (structure.firstDay > f.start(c) && !work.accepted(StructureNotYetInForce))
        return door::ask(StructureNotYetInForce, door::nameOf(&C::structure),
                         {{u"revision"_s, structure.revision}, {u"firstDay"_s, structure.firstDay.toString()}});

    door::Changes changes;
    masterdata::DocumentRow head;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::WorkOrder;
    head.number = f.number;
    head.entity = f.plant->entity;
    head.plant = c.plant;
    head.day = f.day;
    head.due = c.due;
    head.currency = f.plant->currency;
    if (f.salesOrder)
        head.correlation = f.salesOrder->row.correlation;
    masterdata::startDocument(changes, head, state::planned);
    const Id<WorkOrder> order(head.id.value);
    changes.insert(WorkOrderRow{order, head.entity, c.plant, c.item, quantity->millionths(), structure.id, f.start(c), c.due, 0, {}});
    addOperations(f, order, work, changes);
    addComponents(f, order, *quantity, work, changes);
    if (c.salesOrder)
        changes.concerns(asDocument(*c.salesOrder));
    return door::accept(std::move(changes), C::Receipt{f.number});
}

} // namespace

door::CommandSpec CreateWorkOrder::spec()
{
    return {u"production.CreateWorkOrder"_s, 1, u"production.work_order_created"_s,
            u"Orders a quantity of an item to be made in a plant."_s,
            uR"({"item": "PUMP", "plant": "NORTH", "quantity": "100", "due": "2026-04-01"})"_s};
}

const door::CommandType &CreateWorkOrder::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
