// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/bulk_door.h"
#include "house/demo/company.h"

namespace millrace::house::demo {

/// A hundred thousand spare parts beside what Alder Pumps makes, and fourteen months of trade in them, sweep by sweep: on
/// a day of a sweep every part is received, shipped or counted once. Through the bulk door, because nobody would wait.
class MassTrade
{
public:
    MassTrade(Desk &desk, const CompanyPlan &plan, std::int64_t items, Day firstDay, Day lastDay);

    void open(); ///< The parts, their standard costs, and what there was of them.
    void day();   ///< What happens to them on the clock's day, if anything.
    std::int64_t rows() const { return m_bulk.rows(); }

private:
    /// Parts that are ordered, received and shipped together.
    struct Group
    {
        int plant = 0;
        std::vector<std::int64_t> parts;
        Id<PurchaseOrder> ordered;
        Id<SalesOrder> sold;
    };

    Rate costOf(std::int64_t part) const;
    const PartnerPlan &partnerOf(const std::vector<PartnerPlan> &partners, const Group &group, std::int64_t turn) const;
    const PlantPlan &plantOf(const Group &group) const { return m_plan.plants[size_t(group.plant)]; }
    Id<Bin> binOf(const Group &group);
    Quantity pieces(std::int64_t count) const;
    void makeGroups(std::int64_t items);
    void createParts();
    void setStandards(const Group &group);
    void takeOver(const Group &group);
    void order(Group &group);
    void receive(const Group &group);
    void sell(Group &group);
    void ship(const Group &group);
    void count(const Group &group);

    Desk &m_desk;
    const CompanyPlan &m_plan;
    People m_people;
    BulkDoor m_bulk{m_desk};
    std::vector<Group> m_groups;
    std::vector<Id<Item>> m_items;
    std::vector<std::int64_t> m_onHand; ///< Pieces.
    Day m_firstDay;
    Day m_lastDay;
    int m_sweep = 0;
    int m_receipts = 0;
    int m_shipments = 0;
};

} // namespace millrace::house::demo
