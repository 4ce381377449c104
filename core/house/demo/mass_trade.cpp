// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/mass_trade.h"

#include "house/demo/founding.h"
#include "inventory/commands/post_count.h"
#include "inventory/commands/set_standard_cost.h"
#include "inventory/commands/take_over_stock.h"
#include "masterdata/commands/create_item.h"
#include "masterdata/types/costing_rows.h"
#include "purchasing/commands/create_purchase_order.h"
#include "purchasing/commands/receive_goods.h"
#include "sales/commands/create_sales_order.h"
#include "sales/commands/ship_goods.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

constexpr std::int64_t groupSize = 250;
constexpr int sweeps = 51; ///< The stock taken over is the first.
constexpr int deliveries = 4; ///< Of one order.
constexpr std::int64_t received = 24;
constexpr std::int64_t shipped = 20;

constexpr const char *names[] = {"Wear ring", "Shaft sleeve", "Gland packing", "Impeller nut", "Oil seal", "Coupling spider", "Terminal box", "Float",
                                 "Lantern ring", "Bearing cover", "Drain plug", "Casing gasket", "Key", "Spacer", "Guide vane", "Inspection cover"};

} // namespace

MassTrade::MassTrade(Desk &desk, const CompanyPlan &plan, std::int64_t items, Day firstDay, Day lastDay)
    : m_desk(desk), m_plan(plan), m_items(size_t(items)), m_onHand(size_t(items)), m_firstDay(firstDay), m_lastDay(lastDay)
{
    makeGroups(items);
}

/// Forty parts in a hundred lie in the north, thirty in the south, twenty-five in the depot, five in the east.
void MassTrade::makeGroups(std::int64_t items)
{
    const std::int64_t ends[] = {items * 40 / 100, items * 70 / 100, items * 95 / 100, items};
    std::int64_t part = 0;
    for (int plant = 0; plant < 4; ++plant) {
        while (part < ends[plant]) {
            Group group{plant, {}, {}, {}};
            for (; part < ends[plant] && std::int64_t(group.parts.size()) < groupSize; ++part)
                group.parts.push_back(part);
            m_groups.push_back(std::move(group));
        }
    }
}

Rate MassTrade::costOf(std::int64_t part) const
{
    return Rate((250 + part * 7919 % 9750) * (Rate::one / 100));
}

/// Of the plant's own currency, so that no rate comes between.
const PartnerPlan &MassTrade::partnerOf(const std::vector<PartnerPlan> &partners, const Group &group, std::int64_t turn) const
{
    for (;; ++turn) {
        const auto &partner = partners[size_t(turn % std::int64_t(partners.size()))];
        if (partner.entity == plantOf(group).entity && partner.currency == plantOf(group).currency && partner.group != "INTERCO"_L1)
            return partner;
    }
}

Id<Bin> MassTrade::binOf(const Group &group)
{
    return m_desk.id<Bin>(plantOf(group).code + u"/FG"_s);
}

Quantity MassTrade::pieces(std::int64_t count) const
{
    static const Unit unit = Unit::parse(u"pcs").value();
    return Quantity::whole(count, unit);
}

void MassTrade::open()
{
    m_desk.clock().notBefore(10);
    createParts();
    for (const auto &group : m_groups)
        setStandards(group);
    m_bulk.flush();
    for (const auto &group : m_groups)
        takeOver(group);
    m_bulk.flush();
    m_sweep = 1;
}

void MassTrade::createParts()
{
    const auto category = m_desk.id<Category>(u"SPARE"_s);
    for (size_t part = 0; part < m_items.size(); ++part) {
        const auto name = QString::fromLatin1(names[part % std::size(names)]);
        const masterdata::CreateItem command{u"T-%1"_s.arg(100'000 + qint64(part)), u"%1, type %2"_s.arg(name).arg(part / std::size(names) + 1),
                                             pieces(1).unit(), category, masterdata::Supply::Bought, masterdata::Tracking::None};
        m_items[part] = m_desk.ids().next<Item>();
        door::Changes changes;
        changes.insert(masterdata::ItemRow{m_items[part], command.code, command.name, command.unit, category, command.supply, command.tracking, true, {}});
        m_bulk.record(controller, command, std::move(changes), door::toJson(masterdata::CreateItem::Receipt{m_items[part]}));
    }
}

void MassTrade::setStandards(const Group &group)
{
    if (plantOf(group).method != "standard"_L1)
        return;
    const auto plant = m_desk.id<Plant>(plantOf(group).code);
    const auto entity = m_desk.id<Entity>(plantOf(group).entity);
    for (const auto part : group.parts) {
        inventory::SetStandardCost command;
        command.item = m_items[size_t(part)];
        command.plant = plant;
        command.firstDay = m_desk.today();
        command.material = costOf(part);
        door::Changes changes;
        changes.event().entity = entity;
        changes.event().plant = plant;
        changes.insert(masterdata::StandardCostRow{0, command.item, plant, command.firstDay, command.material, command.material, {}, {}, {}, {}, {}, {}});
        m_bulk.record(controller, command, std::move(changes), door::toJson(inventory::SetStandardCost::Receipt{command.material, Money(0, plantOf(group).currency)}));
    }
}

void MassTrade::takeOver(const Group &group)
{
    inventory::TakeOverStock command;
    for (const auto part : group.parts) {
        inventory::TakeOverStock::Line line;
        line.item = m_items[size_t(part)];
        line.bin = binOf(group);
        line.quantity = pieces(m_onHand[size_t(part)] = 120 + part % 80);
        line.unitCost = costOf(part);
        command.lines.push_back(line);
    }
    m_bulk.perform(m_people.one(u"warehouse"_s, plantOf(group)), command);
}

/// Sweeps are spread evenly over the days, whatever weekday that is: deliveries come in by night, too. Two sweeps of
/// receipts and shipments are followed by three of counts.
void MassTrade::day()
{
    const auto span = std::max(1, (m_lastDay - m_firstDay - 3) / (sweeps - 1));
    if (m_sweep == 0 || m_sweep >= sweeps || m_desk.today() - m_firstDay < m_sweep * span)
        return;
    m_desk.clock().notBefore(18);
    const int turn = m_sweep++ % 7;
    if (turn == 1 || turn == 4) {
        if (m_receipts++ % deliveries == 0) {
            for (auto &group : m_groups)
                order(group);
            m_bulk.flush();
        }
        for (const auto &group : m_groups)
            receive(group);
    } else if (turn == 2 || turn == 5) {
        if (m_shipments++ % deliveries == 0) {
            for (auto &group : m_groups)
                sell(group);
            m_bulk.flush();
        }
        for (const auto &group : m_groups)
            ship(group);
    } else {
        for (const auto &group : m_groups)
            count(group);
    }
    m_bulk.flush();
}

void MassTrade::order(Group &group)
{
    purchasing::CreatePurchaseOrder command;
    command.supplier = m_desk.id<Partner>(partnerOf(m_plan.suppliers, group, group.parts.front() / groupSize + m_receipts).code);
    command.plant = m_desk.id<Plant>(plantOf(group).code);
    for (const auto part : group.parts) {
        const auto permille = 990 + (part + m_receipts) % 30;
        const Rate price(multiplyDivide(costOf(part).billionths(), permille, 1000, Rounding::HalfUp));
        command.lines.push_back({m_items[size_t(part)], pieces(deliveries * received), price, m_desk.today().plusDays(14), {}, {}});
    }
    group.ordered = Id<PurchaseOrder>(m_bulk.perform(m_people.one(u"buyer"_s, plantOf(group)), command).document.value);
}

void MassTrade::receive(const Group &group)
{
    purchasing::ReceiveGoods command;
    command.order = group.ordered;
    command.reference = u"DN %1/%2"_s.arg(m_sweep).arg(group.parts.front());
    for (const auto part : group.parts) {
        purchasing::ReceiveGoods::Line line;
        line.line = (part - group.parts.front() + 1) * 10;
        line.quantity = pieces(received);
        line.bin = binOf(group);
        command.lines.push_back(line);
        m_onHand[size_t(part)] += received;
    }
    m_bulk.perform(m_people.one(u"warehouse"_s, plantOf(group)), command);
}

void MassTrade::sell(Group &group)
{
    sales::CreateSalesOrder command;
    command.customer = m_desk.id<Partner>(partnerOf(m_plan.customers, group, group.parts.front() / groupSize + m_shipments).code);
    command.plant = m_desk.id<Plant>(plantOf(group).code);
    for (const auto part : group.parts) {
        const Rate price(multiplyDivide(costOf(part).billionths(), 135 + part % 40, 100, Rounding::HalfUp));
        command.lines.push_back({m_items[size_t(part)], pieces(deliveries * shipped), price, m_desk.today().plusDays(20), {}, {}});
    }
    group.sold = Id<SalesOrder>(m_bulk.perform(m_people.one(u"seller"_s, plantOf(group)), command, {u"CreditLimitExceeded"_s}).document.value);
}

void MassTrade::ship(const Group &group)
{
    sales::ShipGoods command;
    command.order = group.sold;
    for (const auto part : group.parts) {
        command.lines.push_back({(part - group.parts.front() + 1) * 10, pieces(shipped), binOf(group), {}});
        m_onHand[size_t(part)] -= shipped;
    }
    m_bulk.perform(m_people.one(u"warehouse"_s, plantOf(group)), command);
}

/// A piece or two more or less than the books have.
void MassTrade::count(const Group &group)
{
    inventory::PostCount command;
    command.reason = m_desk.id<Reason>(u"MISCOUNT"_s);
    for (const auto part : group.parts) {
        auto &there = m_onHand[size_t(part)];
        there += (part + m_sweep) % 2 == 0 ? 1 + part % 2 : -1 - part % 2;
        inventory::PostCount::Line line;
        line.item = m_items[size_t(part)];
        line.bin = binOf(group);
        line.counted = pieces(there);
        command.lines.push_back(line);
    }
    m_bulk.perform(m_people.one(u"warehouse"_s, plantOf(group)), command);
}

} // namespace millrace::house::demo
