// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"

#include <cmath>

using namespace millrace::literals;

namespace millrace::test {

Rate rate(double figure)
{
    return Rate(std::llround(figure * 1e9));
}

std::int64_t millionths(double figure)
{
    return std::llround(figure * 1e6);
}

Quantity pieces(double figure)
{
    return {millionths(figure), "pcs"_unit};
}

Id<Item> Shop::item(const QString &name, masterdata::Supply supply, std::optional<double> standard)
{
    if (const auto known = m_items.find(name); known != m_items.end())
        return known->second;
    const Id<Item> id(std::int64_t(m_items.size()) + 1);
    m_items.emplace(name, id);
    m_names.emplace(id, name);
    m_facts.items.push_back({id, supply, standard ? std::optional(rate(*standard)) : std::nullopt});
    return id;
}

Id<Item> Shop::implied(const QString &name)
{
    const bool known = m_items.contains(name);
    const auto id = item(name);
    if (!known)
        m_implied.insert(id);
    return id;
}

void Shop::workCentre(const QString &name, double labour, double machine, double overhead)
{
    masterdata::WorkCentreRow row;
    row.id = m_workCentres.emplace(name, Id<WorkCentre>(std::int64_t(m_workCentres.size()) + 1)).first->second;
    row.labourRate = rate(labour);
    row.machineRate = rate(machine);
    row.overheadRate = rate(overhead);
    m_facts.workCentres.push_back(row);
}

void Shop::make(const QString &name, double quantity, const std::vector<Line> &lines, const std::vector<Operation> &operations,
                std::optional<double> standardLot)
{
    engineering::StructureFacts structure;
    structure.head.id = Id<Structure>(std::int64_t(m_facts.structures.size()) + 1);
    structure.head.item = item(name, masterdata::Supply::Made);
    if (m_implied.contains(structure.head.item))
        m_facts.items[size_t(structure.head.item.value - 1)].supply = masterdata::Supply::Made;
    structure.head.quantity = millionths(quantity);
    structure.head.standardLot = millionths(standardLot.value_or(quantity));
    for (const auto &line : lines) {
        const auto number = 10 * std::int64_t(structure.lines.size() + 1);
        structure.lines.push_back({0,
                                   structure.head.id,
                                   number,
                                   line.operation,
                                   implied(line.component),
                                   millionths(line.quantity),
                                   millionths(line.scrap),
                                   false,
                                   {}});
    }
    for (const auto &operation : operations) {
        structure.operations.push_back({0,
                                        structure.head.id,
                                        operation.number,
                                        m_workCentres.at(operation.workCentre),
                                        {},
                                        millionths(operation.setup),
                                        millionths(operation.labour),
                                        millionths(operation.machine),
                                        millionths(operation.yield),
                                        {}});
    }
    m_facts.structures.push_back(structure);
}

const engineering::StructureFacts &Shop::structure(const QString &name) const
{
    const auto found = std::ranges::find_if(m_facts.structures, [&](const auto &s) { return s.head.item == m_items.at(name); });
    MILLRACE_ASSERT(found != m_facts.structures.end(), "a test asks for a structure that is not there");
    return *found;
}

engineering::UnitCost Shop::cost(const QString &name) const
{
    for (const auto &cost : rollUp().costs) {
        if (cost.item == m_items.at(name))
            return cost.cost;
    }
    throw Bug("a test asks for a cost that was not rolled up");
}

QStringList Shop::names(const std::vector<Id<Item>> &items) const
{
    QStringList out;
    for (const auto item : items)
        out.append(m_names.at(item));
    out.sort();
    return out;
}

} // namespace millrace::test
