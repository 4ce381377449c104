// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

using ledger::Role;

Role wipRole(Element element)
{
    switch (element) {
    case Element::Material:
        return Role::WipMaterial;
    case Element::Setup:
        return Role::WipSetup;
    case Element::Labour:
        return Role::WipLabour;
    case Element::Machine:
        return Role::WipMachine;
    case Element::Overhead:
        return Role::WipOverhead;
    case Element::Subcontract:
        return Role::WipSubcontract;
    case Element::Rework:
        return Role::WipRework;
    }
    throw Bug("an element that does not exist");
}

Role varianceRole(VarianceKind kind)
{
    switch (kind) {
    case VarianceKind::MaterialPrice:
        return Role::MaterialPriceVariance;
    case VarianceKind::Substitution:
        return Role::SubstitutionVariance;
    case VarianceKind::MaterialUsage:
        return Role::MaterialUsageVariance;
    case VarianceKind::LabourRate:
        return Role::LabourRateVariance;
    case VarianceKind::LabourEfficiency:
        return Role::LabourEfficiencyVariance;
    case VarianceKind::MachineRate:
    case VarianceKind::MachineEfficiency:
        return Role::MachineVariance;
    case VarianceKind::Setup:
    case VarianceKind::LotSize:
        return Role::SetupVariance;
    case VarianceKind::OverheadSpending:
    case VarianceKind::OverheadEfficiency:
        return Role::OverheadVariance;
    case VarianceKind::Scrap:
    case VarianceKind::Rework:
        return Role::ScrapVariance;
    case VarianceKind::SubcontractPrice:
        return Role::SubcontractVariance;
    case VarianceKind::Method:
        return Role::MethodVariance;
    case VarianceKind::Rounding:
        return Role::Rounding;
    }
    throw Bug("a variance that does not exist");
}

void addWip(door::Changes &changes, const OrderFacts &order, Element element, std::int64_t amount, const WipFacts &facts)
{
    WipEntryRow row;
    row.entity = order.row.entity;
    row.workOrder = order.row.id;
    row.element = element;
    row.amount = amount;
    row.kind = facts.kind;
    if (facts.operation)
        row.operation = order.operations[*facts.operation].row.id;
    row.component = facts.component;
    row.item = facts.item;
    row.quantity = facts.quantity;
    row.standardAmount = facts.standardAmount;
    row.person = facts.person;
    row.reason = facts.reason;
    row.day = facts.day;
    const auto written = changes.insert(row);
    // Work in process is the order's, whatever work centre it came from, so that what went in comes out of the same account.
    ledger::postings(changes).debit(wipRole(element), order.money(amount), order.dimensions(), {written});
}

void addWip(door::Changes &changes, const OrderFacts &order, const ElementAmounts &amounts, const WipFacts &facts)
{
    for (const auto element : elements) {
        if (amounts[element] != 0)
            addWip(changes, order, element, amounts[element], facts);
    }
}

Money bookHours(door::Changes &changes, OrderFacts &order, const Hours &booked)
{
    auto &operation = order.operations[booked.operation];
    const auto dimensions = order.dimensions(booked.operation);
    auto &postings = ledger::postings(changes);
    const auto at = [&](Rate rate) { return rate.times(Quantity(booked.hours, Unit()), order.currency); };
    Money sum(0, order.currency);
    const auto charge = [&](Element element, WipKind kind, Role absorbed, Rate rate, Rate standard) {
        WipFacts facts{kind, booked.operation, {}, {}, booked.hours, at(standard).minor(), booked.person, {}, booked.day};
        const auto amount = at(rate);
        addWip(changes, order, element, amount.minor(), facts);
        postings.credit(absorbed, amount, dimensions);
        order.wip[element] += amount.minor();
        sum += amount;
    };
    if (booked.element == Element::Machine) {
        charge(Element::Machine, WipKind::Machine, Role::MachineAbsorbed, operation.machineRate, operation.row.machineRate);
        operation.machineHours = addChecked(operation.machineHours, booked.hours);
        masterdata::progress(changes, order.document(), operation.row.id.value, measure::machineHours, booked.hours);
        return sum;
    }
    const bool setup = booked.element == Element::Setup;
    charge(booked.element, WipKind::Labour, Role::LabourAbsorbed, operation.labourRate, operation.row.labourRate);
    charge(Element::Overhead, WipKind::Labour, Role::OverheadAbsorbed, operation.overheadRate, operation.row.overheadRate);
    auto &sofar = setup ? operation.setupHours : operation.labourHours;
    sofar = addChecked(sofar, booked.hours);
    masterdata::progress(changes, order.document(), operation.row.id.value, setup ? measure::setupHours : measure::labourHours,
                         booked.hours);
    return sum;
}

void issueToOrder(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, OrderFacts &order,
                  const MaterialIssue &issue)
{
    auto *component = issue.component ? &order.components[*issue.component] : nullptr;
    const bool planned = component && component->row.component == issue.item;
    const auto price = planned ? component->row.standardCost : expectedPrice(stock, issue.item, order.row.plant);
    const auto line = component ? component->row.id.value : order.row.id.value;
    const auto moved = stock.issue(changes, work, issue.item, order.row.plant, issue.place, issue.quantity,
                                   {u"issue"_s, issue.day, order.document(), line});

    const auto &item = stock.item(issue.item, order.row.plant);
    auto dimensions = item.dimensions();
    dimensions.document = order.document();
    ledger::postings(changes).credit(Role::Inventory, moved.value, dimensions, {moved.row});
    WipFacts facts{WipKind::Issue,
                   issue.operation,
                   component ? component->row.id : Id<WorkOrderComponent>(),
                   issue.item,
                   issue.quantity.millionths(),
                   0,
                   issue.person,
                   issue.reason,
                   issue.day};
    facts.standardAmount = atStandard(item, moved.value.minor(), issue.quantity.millionths(), price);
    addWip(changes, order, Element::Material, moved.value.minor(), facts);
    order.wip[Element::Material] += moved.value.minor();
    if (!component)
        return;

    masterdata::progress(changes, order.document(), component->row.id.value, measure::issued, issue.equivalent);
    component->issued = addChecked(component->issued, issue.equivalent);
    const auto freed = std::min(component->reserved, issue.equivalent);
    if (freed > 0) {
        changes.insert(inventory::ReservationEntryRow{
            0, {}, order.document(), component->row.id.value, component->row.component, order.row.plant, -freed});
        component->reserved -= freed;
        stock.addReserved(component->row.component, order.row.plant, Quantity(-freed, component->unit));
    }
}

inventory::Moved takeFromOrder(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, const OrderFacts &order,
                               Id<Item> item, const inventory::Place &place, Quantity quantity, Money cost,
                               const inventory::MoveFacts &facts, VarianceKind otherwise)
{
    auto moved = stock.receive(changes, work, item, order.row.plant, place, quantity, cost, facts);
    auto dimensions = stock.item(item, order.row.plant).dimensions();
    dimensions.document = order.document();
    auto &postings = ledger::postings(changes);
    postings.debit(Role::Inventory, moved.value, dimensions, {moved.row});
    if (!moved.difference.isZero()) {
        const auto kind = moved.difference.absolute().minor() <= 1 ? VarianceKind::Rounding : otherwise;
        postings.debit(varianceRole(kind), moved.difference, dimensions);
        changes.insert(
            VarianceRow{0, {}, order.row.entity, kind, moved.difference.minor(), order.document(), item, {}, {}, {}, {}, facts.day});
    }
    return moved;
}

Rate expectedPrice(const inventory::StockBook &stock, Id<Item> item, Id<Plant> plant)
{
    const auto found =
        std::ranges::find_if(stock.entries(), [&](const auto &entry) { return entry.item.item == item && entry.item.plant == plant; });
    MILLRACE_ASSERT(found != stock.entries().end(), "the price of an item that was not gathered");
    if (found->item.standard)
        return found->item.standard->cost;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    for (const auto &entry : stock.entries()) { // Under actual costing there is a pool for each lot.
        if (entry.item.item != item || entry.item.plant != plant)
            continue;
        const bool filled = entry.pool.quantity > 0;
        quantity = addChecked(quantity, filled ? entry.pool.quantity : entry.pool.lastQuantity);
        value = addChecked(value, filled ? entry.pool.value : entry.pool.lastValue);
    }
    if (quantity <= 0)
        return {};
    return Rate::of(Money(value, found->item.currency), Quantity(quantity, found->item.unit), Rounding::HalfUp);
}

std::int64_t atStandard(const inventory::StockItem &item, std::int64_t value, std::int64_t quantity, Rate price)
{
    const auto amount = price.times(Quantity(quantity, item.unit), item.currency).minor();
    const bool onlyRounded = item.method == inventory::Method::Standard && value - amount <= 1 && amount - value <= 1;
    return onlyRounded ? value : amount;
}

} // namespace millrace::production
