// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/random_order.h"

#include <rapidcheck.h>

namespace millrace::test {

using namespace production;
using namespace production::rules;

namespace {

std::int64_t between(std::int64_t least, std::int64_t most)
{
    return *rc::gen::inRange<std::int64_t>(least, most + 1);
}

Rate rate(std::int64_t most)
{
    return Rate(between(0, most * 1000) * (Rate::one / 1000));
}

Currency euro()
{
    return Currency::parse(u"EUR").value();
}

OrderStandard someStandard()
{
    OrderStandard out;
    out.currency = *rc::gen::element(euro(), Currency::parse(u"JPY").value(), Currency::parse(u"KWD").value());
    out.quantity = between(1, 2000) * Quantity::one / *rc::gen::element(1, 1, 1, 8);
    out.standardLot = between(1, 1000) * Quantity::one;
    const auto operations = between(1, 4);
    for (std::int64_t i = 0; i < operations; ++i)
        out.operations.push_back({Id<WorkOrderOperation>(100 + i), 10 * (i + 1), Id<WorkCentre>(1), between(0, 8'000'000),
                                  between(0, 900'000), between(0, 900'000),
                                  *rc::gen::element<std::int64_t>(1'000'000, 1'000'000, 970'000, 333'333, between(500'000, 1'000'000)),
                                  rate(80), rate(120), rate(60)});
    const auto components = between(0, 4);
    for (std::int64_t i = 0; i < components; ++i) {
        const auto operation = std::size_t(between(0, operations - 1));
        out.components.push_back(
            {Id<WorkOrderComponent>(200 + i), Id<Item>(300 + i), operation, between(1, 5'000) * (Quantity::one / 7), rate(500), i == 3});
    }
    return out;
}

/// Units walk through the operations; some are lost on the way, some abnormally.
void walk(RandomOrder &order)
{
    auto units = between(0, 3000) * Quantity::one / 4;
    for (std::size_t i = 0; i < order.standard.operations.size(); ++i) {
        Passage passage;
        passage.entered = units;
        const auto lost = std::min(units, between(0, 200) * Quantity::one / 4);
        const auto abnormal = between(0, lost);
        passage.left = units - lost;
        passage.abnormalCredit = gatheredLeaving(order.standard, i).times(abnormal, order.standard.currency).total();
        for (std::int64_t reason = 0; reason < between(0, 2); ++reason)
            passage.scrapped.push_back({Id<Reason>(500 + reason), between(0, 100)});
        order.abnormal.push_back(abnormal);
        order.history.passages.push_back(passage);
        units = passage.left;
    }
}

void addUse(RandomOrder &order, Id<WorkOrderComponent> component, Id<Item> item, std::size_t operation, Rate price)
{
    MaterialUse use{
        component, item, operation, between(-200, 5000) * (Quantity::one / 5), 0, 0, Id<Reason>(between(0, 1)), Id<Person>(between(0, 2))};
    use.value = rate(500).times(Quantity(use.quantity, Unit()), order.standard.currency).minor();
    use.atStandard = price.times(Quantity(use.quantity, Unit()), order.standard.currency).minor();
    order.uses.push_back({use, price});
    order.history.material.push_back(use);
}

/// Issues of what was planned, of substitutes, and of what nobody planned.
void take(RandomOrder &order)
{
    for (const auto &component : order.standard.components) {
        if (component.service)
            continue;
        for (std::int64_t i = 0; i < between(0, 3); ++i)
            addUse(order, component.id, component.item, component.operation, component.price);
        if (between(0, 2) == 0) {
            addUse(order, component.id, Id<Item>(900), component.operation, rate(500));
            order.history.equivalents[component.id] = between(0, 3000) * (Quantity::one / 3);
        }
    }
    if (between(0, 2) == 0)
        addUse(order, {}, Id<Item>(901), 0, rate(50));
}

void work(RandomOrder &order)
{
    for (std::size_t i = 0; i < order.standard.operations.size(); ++i) {
        const auto &operation = order.standard.operations[i];
        for (const auto &[element, standard] :
             {std::pair(Element::Setup, operation.labourRate), std::pair(Element::Labour, operation.labourRate),
              std::pair(Element::Machine, operation.machineRate), std::pair(Element::Overhead, operation.overheadRate),
              std::pair(Element::Subcontract, Rate()), std::pair(Element::Rework, Rate())}) {
            for (std::int64_t n = 0; n < between(0, 2); ++n) {
                Charge charge{element, i, between(0, 24'000'000), 0, 0, Id<Person>(between(0, 2))};
                charge.value = rate(100).times(Quantity(charge.hours, Unit()), order.standard.currency).minor();
                charge.atStandard = standard.times(Quantity(charge.hours, Unit()), order.standard.currency).minor();
                order.spent.push_back({charge, standard});
                order.history.charges.push_back(charge);
            }
        }
    }
}

} // namespace

RandomOrder RandomOrder::make()
{
    RandomOrder order;
    order.standard = someStandard();
    walk(order);
    take(order);
    work(order);
    order.history.credited = between(-1'000'000, 100'000'000);
    return order;
}

} // namespace millrace::test
