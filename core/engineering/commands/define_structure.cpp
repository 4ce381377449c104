// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/commands/define_structure.h"

#include "engineering/rules/structure_draft.h"
#include "engineering/structures.h"
#include "masterdata/find.h"
#include "masterdata/rules/code.h"
#include "masterdata/units.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

namespace {

using C = DefineStructure;
using Line = C::Line;
using Operation = C::Operation;
using enum C::Rejection;
using masterdata::Supply;

const store::Statement structureByRevision{"engineering/structure_by_revision"};

struct Facts
{
    std::map<Id<Item>, masterdata::ItemRow> items; ///< The item and its components.
    masterdata::UnitBook units;
    std::optional<masterdata::PlantFacts> plant;
    std::map<Id<WorkCentre>, masterdata::WorkCentreRow> workCentres;
    bool revisionTaken = false;
    bool loops = false;
};

bool ascend(const std::vector<std::int64_t> &numbers)
{
    return (numbers.empty() || numbers.front() > 0) && std::ranges::adjacent_find(numbers, std::greater_equal<>()) == numbers.end();
}

bool goesIn(const C &c, const Line &line)
{
    const auto operations = operationNumbers(c);
    return operations.empty() ? line.operation == 0 : std::ranges::find(operations, operationOf(c, line)) != operations.end();
}

bool isScrap(Rate share)
{
    const auto millionths = millionthsOf(share);
    return millionths && *millionths >= 0 && *millionths < Quantity::one;
}

bool isYield(Rate share)
{
    const auto millionths = millionthsOf(share);
    return millionths && *millionths > 0 && *millionths <= Quantity::one;
}

/// Rejects each line or operation that is wrong, at its field.
template<typename P, typename T, typename Wrong>
void checkEach(const std::vector<P> &parts, std::vector<P> C::*list, T P::*member, C::Rejection rejection, door::Checks &checks,
               Wrong &&wrong)
{
    for (size_t i = 0; i < parts.size(); ++i)
        checks.rejectIf(wrong(parts[i]), rejection, door::pathOf(list, i, member));
}

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(!masterdata::isCode(c.revision, 20), RevisionInvalid, &C::revision)
        .rejectIf(!c.quantity.isPositive(), QuantityNotPositive, &C::quantity)
        .rejectIf(c.standardLot && !c.standardLot->isPositive(), QuantityNotPositive, &C::standardLot);
    checkEach(c.lines, &C::lines, &Line::quantity, QuantityNotPositive, checks, [](const Line &l) { return !l.quantity.isPositive(); });
    checks.rejectIf(c.lines.empty() && c.operations.empty(), NothingInIt)
        .rejectIf(!ascend(lineNumbers(c)), LineNumbersNotAscending, &C::lines)
        .rejectIf(!ascend(operationNumbers(c)), OperationNumbersNotAscending, &C::operations);
    checkEach(c.lines, &C::lines, &Line::operation, OperationOfLineUnknown, checks, [&](const Line &l) { return !goesIn(c, l); });
    checkEach(c.lines, &C::lines, &Line::scrap, ScrapOutOfRange, checks, [](const Line &l) { return !isScrap(l.scrap); });
    for (const auto member : {&Operation::setup, &Operation::labour, &Operation::machine})
        checkEach(c.operations, &C::operations, member, HoursInvalid, checks, [&](const Operation &o) { return !hoursOf(o.*member); });
    checkEach(c.operations, &C::operations, &Operation::yield, YieldOutOfRange, checks,
              [](const Operation &o) { return !isYield(o.yield); });
}

Facts gather(const C &c, door::Gather &gather)
{
    std::vector<Id<Item>> components;
    for (const auto &line : c.lines)
        components.push_back(line.component);
    auto items = components;
    items.push_back(c.item);
    std::vector<Id<WorkCentre>> workCentres;
    for (const auto &operation : c.operations)
        workCentres.push_back(operation.workCentre);

    Facts f;
    for (auto &row : masterdata::findItems(gather, items))
        f.items.emplace(row.id, std::move(row));
    f.units = masterdata::gatherUnits(gather, items);
    f.plant = masterdata::findPlant(gather, c.plant);
    for (auto &row : masterdata::findWorkCentres(gather, workCentres))
        f.workCentres.emplace(row.id, std::move(row));
    f.revisionTaken = gather.value<std::int64_t>(structureByRevision, {{"item", c.item}, {"revision", c.revision}}).has_value();
    f.loops = leadsBack(gather, c.item, components, c.plant);
    return f;
}

/// What is wrong with a quantity in the item's stock unit, if anything.
std::optional<C::Rejection> wrongIn(const Facts &f, Id<Item> item, Quantity quantity)
{
    const auto stock = f.units.toStock(item, quantity);
    if (!stock)
        return stock.error() == masterdata::UnitError::Inexact ? QuantityInexact : UnitDoesNotConvert;
    if (stock->isZero())
        return QuantityInexact;
    return std::nullopt;
}

std::optional<door::Decision> refuseHead(const C &c, const Facts &f)
{
    const auto item = f.items.find(c.item);
    if (item == f.items.end())
        return door::reject(ItemUnknown, &C::item);
    if (!item->second.active)
        return door::reject(ItemInactive, &C::item);
    if (item->second.supply != Supply::Made && item->second.supply != Supply::Phantom)
        return door::reject(ItemNotMade, &C::item);
    if (item->second.supply == Supply::Phantom && !c.operations.empty())
        return door::reject(PhantomWithOperations, &C::operations);
    if (c.plant.value != 0 && !f.plant)
        return door::reject(PlantUnknown, &C::plant);
    if (f.revisionTaken)
        return door::reject(RevisionTaken, &C::revision);
    return std::nullopt;
}

std::optional<door::Decision> refuseParts(const C &c, const Facts &f)
{
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto component = f.items.find(c.lines[i].component);
        if (component == f.items.end())
            return door::reject(ComponentUnknown, door::pathOf(&C::lines, i, &Line::component));
        if (!component->second.active)
            return door::reject(ComponentInactive, door::pathOf(&C::lines, i, &Line::component));
    }
    if (const auto wrong = wrongIn(f, c.item, c.quantity))
        return door::reject(*wrong, &C::quantity);
    if (const auto wrong = c.standardLot ? wrongIn(f, c.item, *c.standardLot) : std::nullopt)
        return door::reject(*wrong, &C::standardLot);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (const auto wrong = wrongIn(f, c.lines[i].component, c.lines[i].quantity))
            return door::reject(*wrong, door::pathOf(&C::lines, i, &Line::quantity));
    }
    for (size_t i = 0; i < c.operations.size(); ++i) {
        const auto workCentre = f.workCentres.find(c.operations[i].workCentre);
        if (workCentre == f.workCentres.end())
            return door::reject(WorkCentreUnknown, door::pathOf(&C::operations, i, &Operation::workCentre));
        if (c.plant && workCentre->second.plant != c.plant)
            return door::reject(WorkCentreElsewhere, door::pathOf(&C::operations, i, &Operation::workCentre));
    }
    if (f.loops)
        return door::reject(StructureLoops, &C::lines);
    return std::nullopt;
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (auto refused = refuseHead(c, f))
        return *refused;
    if (auto refused = refuseParts(c, f))
        return *refused;

    door::Changes changes;
    const auto id = work.newId<Structure>();
    const auto inStock = [&](Id<Item> item, Quantity quantity) { return f.units.toStock(item, quantity)->millionths(); };
    changes.insert(StructureRow{id,
                                c.item,
                                c.plant,
                                c.revision,
                                work.today(),
                                inStock(c.item, c.quantity),
                                inStock(c.item, c.standardLot.value_or(c.quantity)),
                                StructureState::Draft,
                                {}});
    const auto lines = lineNumbers(c);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        changes.insert(StructureLineRow{0,
                                        id,
                                        lines[i],
                                        operationOf(c, line),
                                        line.component,
                                        inStock(line.component, line.quantity),
                                        *millionthsOf(line.scrap),
                                        line.backflush,
                                        {}});
    }
    const auto operations = operationNumbers(c);
    for (size_t i = 0; i < c.operations.size(); ++i) {
        const auto &operation = c.operations[i];
        changes.insert(StructureOperationRow{0,
                                             id,
                                             operations[i],
                                             operation.workCentre,
                                             operation.text,
                                             *hoursOf(operation.setup),
                                             *hoursOf(operation.labour),
                                             *hoursOf(operation.machine),
                                             *millionthsOf(operation.yield),
                                             {}});
    }
    if (f.plant) {
        changes.event().entity = f.plant->entity;
        changes.event().plant = c.plant;
    }
    return door::accept(std::move(changes), C::Receipt{id});
}

} // namespace

door::CommandSpec C::spec()
{
    return {
        .name = u"engineering.DefineStructure"_s,
        .event = u"engineering.structure_defined"_s,
        .summary = u"Writes down what an item is made of and how, as a draft."_s,
        .example =
            uR"({"item": "AX32", "revision": "B", "quantity": "1", "lines": [{"component": "RING-A", "quantity": "1"}], "operations": [{"workCentre": "N-ASSY", "labour": "20 min"}]})"_s,
    };
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::engineering
