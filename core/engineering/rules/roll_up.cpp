// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/rules/roll_up.h"

#include <QHash>

namespace millrace::engineering {

namespace {

/// One item on its way: how many of its components are still without a cost.
struct Node
{
    const RollUpFacts::Item *item = nullptr;
    const StructureFacts *structure = nullptr; ///< Where the item is rolled up.
    std::optional<Rate> cost;
    std::vector<int> usedIn;
    int waitingFor = 0;
    int level = 0;
    bool settled = false;
    bool incomplete = false;
};

bool isRolledUp(masterdata::Supply supply)
{
    return supply == masterdata::Supply::Made || supply == masterdata::Supply::Phantom;
}

class Graph
{
public:
    explicit Graph(const RollUpFacts &facts)
    {
        m_nodes.reserve(facts.items.size());
        m_places.reserve(qsizetype(facts.items.size()));
        for (const auto &item : facts.items) {
            m_places.insert(item.item, int(m_nodes.size()));
            m_nodes.push_back({&item});
        }
        for (const auto &structure : facts.structures) {
            auto &node = m_nodes[size_t(place(structure.head.item))];
            if (isRolledUp(node.item->supply))
                node.structure = &structure;
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_nodes[i].structure)
                continue;
            for (const auto &line : m_nodes[i].structure->lines) {
                m_nodes[size_t(place(line.component))].usedIn.push_back(int(i));
                ++m_nodes[i].waitingFor;
            }
        }
    }

    int place(Id<Item> item) const
    {
        const auto found = m_places.find(item);
        MILLRACE_ASSERT(found != m_places.end(), "a component that is not among the items of a roll-up");
        return *found;
    }
    Node &node(Id<Item> item) { return m_nodes[size_t(place(item))]; }
    std::vector<Node> &nodes() { return m_nodes; }

private:
    std::vector<Node> m_nodes;
    QHash<Id<Item>, int> m_places;
};

Rate rounded(Ratio ratio, Rate rate)
{
    return Rate(ratio.of(rate.billionths(), Rounding::HalfUp));
}

} // namespace

UnitCost unitCost(const StructureFacts &structure, const std::function<Rate(Id<Item>)> &costOf,
                  const std::function<bool(Id<Item>)> &isService,
                  const std::function<const masterdata::WorkCentreRow &(Id<WorkCentre>)> &workCentre)
{
    UnitCost cost;
    for (const auto &line : structure.lines) {
        auto &element = isService(line.component) ? cost.subcontract : cost.material;
        element = element + rounded(componentPerGood(structure, line), costOf(line.component));
    }
    for (const auto &operation : structure.operations) {
        const auto &rates = workCentre(operation.workCentre);
        const auto run = [&](std::int64_t hours, Rate rate) {
            return hours == 0 ? Rate()
                              : rounded(entering(structure, operation.number).multiply(hours).divide(structure.head.quantity), rate);
        };
        const auto once = [&](Rate rate) {
            return operation.setupHours == 0 ? Rate()
                                             : rounded(Ratio().multiply(operation.setupHours).divide(structure.head.standardLot), rate);
        };
        cost.setup = cost.setup + once(rates.labourRate);
        cost.labour = cost.labour + run(operation.labourHours, rates.labourRate);
        cost.machine = cost.machine + run(operation.machineHours, rates.machineRate);
        cost.overhead = cost.overhead + run(operation.labourHours, rates.overheadRate) + once(rates.overheadRate);
    }
    return cost;
}

RollUp rollUp(const RollUpFacts &facts)
{
    Graph graph(facts);
    QHash<Id<WorkCentre>, const masterdata::WorkCentreRow *> workCentres;
    for (const auto &row : facts.workCentres)
        workCentres.insert(row.id, &row);
    const auto workCentre = [&](Id<WorkCentre> id) -> const masterdata::WorkCentreRow & {
        const auto *row = workCentres.value(id);
        MILLRACE_ASSERT(row, "a work centre that is not among the facts of a roll-up");
        return *row;
    };
    const auto costOf = [&](Id<Item> item) { return graph.node(item).cost.value(); };
    const auto isService = [&](Id<Item> item) { return graph.node(item).item->supply == masterdata::Supply::Service; };

    RollUp out;
    std::vector<int> ready;
    auto &nodes = graph.nodes();
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].waitingFor == 0)
            ready.push_back(int(i));
    }
    for (size_t next = 0; next < ready.size(); ++next) {
        auto &node = nodes[size_t(ready[next])];
        node.settled = true;
        if (!node.structure) {
            node.cost = node.item->standard;
            if (!node.cost && !node.usedIn.empty())
                out.withoutCost.push_back(node.item->item);
        } else if (node.incomplete) {
            out.incomplete.push_back(node.item->item);
        } else {
            const auto cost = unitCost(*node.structure, costOf, isService, workCentre);
            node.cost = cost.total();
            out.costs.push_back({node.item->item, node.level, cost});
        }
        for (const int user : node.usedIn) {
            auto &above = nodes[size_t(user)];
            above.level = std::max(above.level, node.level + 1);
            above.incomplete = above.incomplete || !node.cost;
            if (--above.waitingFor == 0)
                ready.push_back(user);
        }
    }
    for (const auto &node : nodes) {
        if (!node.settled)
            out.looping.push_back(node.item->item);
    }
    return out;
}

} // namespace millrace::engineering
