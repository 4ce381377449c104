// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/selling.h"

#include "house/demo/founding.h"
#include "sales/commands/cancel_sales_order.h"
#include "sales/commands/change_sales_order.h"
#include "sales/commands/create_sales_order.h"
#include "sales/commands/ship_goods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

/// A line where chance has it that somebody wants the item today: so that a month comes to what is expected of it.
std::vector<Selling::Line> Selling::demandOfToday(int plant)
{
    auto &chance = m_floor.desk.chance();
    std::vector<Line> lines;
    for (int stocked = 0; stocked < int(m_floor.plan.stocked.size()); ++stocked) {
        const auto &s = m_floor.plan.stocked[size_t(stocked)];
        if (s.plant != plant || s.offered == 0)
            continue;
        const std::int64_t usual = s.offered >= 40 ? 12 : s.offered >= 10 ? 4 : s.offered >= 5 ? 2 : 1;
        const auto permille = s.offered * m_floor.busyPercent * 10 / (21 * usual);
        if (!chance.permille(permille))
            continue;
        lines.push_back({stocked, 0, chance.between(1, 2 * usual - 1) * Quantity::one, 0, {}});
    }
    return lines;
}

/// What it costs, with a margin that is the item's own.
Rate Selling::priceFor(int stocked, const PartnerPlan &customer) const
{
    const auto &s = m_floor.plan.stocked[size_t(stocked)];
    const auto percent = 138 + s.item * 37 % 46;
    const Rate price(multiplyDivide(s.cost.total().billionths(), percent, 100, Rounding::HalfUp));
    return inCurrency(price, m_floor.plan.plantOf(s).currency, customer.currency);
}

const PartnerPlan &Selling::someCustomer(int plant)
{
    for (;;) {
        const auto &customer = m_floor.desk.chance().pick(m_floor.plan.customers);
        if (customer.entity == m_floor.plan.plants[size_t(plant)].entity && customer.group != "INTERCO"_L1)
            return customer;
    }
}

void Selling::takeOrders()
{
    auto &chance = m_floor.desk.chance();
    m_floor.desk.clock().notBefore(8);
    for (int plant = 0; plant < int(m_floor.plan.plants.size()); ++plant) {
        std::vector<Line> lines;
        const bool fromStock = m_floor.plan.plants[size_t(plant)].code == "DEPOT"_L1;
        const auto due = [&] { return m_floor.workingDay(fromStock ? chance.between(1, 5) : chance.between(8, 26)); };
        for (const auto &line : demandOfToday(plant)) {
            lines.push_back(line);
            if (lines.size() < 4 && chance.percent(45))
                continue;
            takeOrder(plant, someCustomer(plant), std::exchange(lines, {}), {}, due());
        }
        if (!lines.empty())
            takeOrder(plant, someCustomer(plant), std::move(lines), {}, due());
    }
    for (const auto &asked : m_buying.takeSisterOrders()) {
        const int south = m_floor.plan.plant(u"SOUTH"_s);
        std::vector<Line> lines;
        for (const auto &line : asked.lines)
            lines.push_back({m_floor.plan.stockedAt(m_floor.plan.stocked[size_t(line.stocked)].item, south), 0, line.quantity, 0, line.price});
        const auto sister = std::ranges::find(m_floor.plan.customers, u"IC-ALDUK"_s, &PartnerPlan::code);
        takeOrder(south, *sister, std::move(lines), asked.number, asked.due);
    }
    changeMinds();
}

void Selling::takeOrder(int plant, const PartnerPlan &customer, std::vector<Line> lines, const QString &sisterOrder, Day due)
{
    auto &desk = m_floor.desk;
    const auto &home = m_floor.plan.plants[size_t(plant)];
    sales::CreateSalesOrder command;
    command.customer = desk.id<Partner>(customer.code);
    command.plant = m_floor.plant(plant);
    command.reference = sisterOrder.isEmpty() ? u"%1/%2"_s.arg(customer.code.mid(2)).arg(5000 + ++m_papers) : sisterOrder;
    command.reserve = desk.chance().percent(40);
    const auto tax = customer.currency == home.currency && customer.group != "EU"_L1 && customer.group != "INTERCO"_L1 ? home.taxCode
        : customer.group == "EU"_L1                                                                                     ? u"EUSUPPLY"_s
                                                                                                                        : u"EXPORT"_s;
    for (auto &line : lines) {
        line.number = std::int64_t(command.lines.size() + 1) * 10;
        if (line.price.isZero())
            line.price = priceFor(line.stocked, customer);
        command.lines.push_back({m_floor.item(line.stocked), m_floor.quantity(line.stocked, line.ordered), line.price, due, desk.id<TaxCode>(tax), {}});
        m_floor.shelf.promised(line.stocked) += line.ordered;
    }
    const auto answer = desk.must(m_floor.one("seller", plant), command, {u"CreditLimitExceeded"_s, u"NotEnoughToReserve"_s});
    const auto number = answer[u"order"].toString();
    m_orders.push_back({number, desk.found<SalesOrder>(number), plant, &customer, due, sisterOrder, std::move(lines)});
}

/// A customer calls off an order now and then, or wants it on another day.
void Selling::changeMinds()
{
    auto &desk = m_floor.desk;
    for (size_t i = 0; i < m_orders.size(); ++i) {
        auto &order = m_orders[i];
        const bool touched = std::ranges::any_of(order.lines, [](const Line &line) { return line.shipped > 0; });
        if (touched || !order.sisterOrder.isEmpty() || !desk.chance().permille(3))
            continue;
        if (desk.chance().percent(30)) {
            desk.must(m_floor.one("seller", order.plant), sales::CancelSalesOrder{order.id});
            drop(order);
            m_orders.erase(m_orders.begin() + std::ptrdiff_t(i--));
            continue;
        }
        order.due = m_floor.workingDay(desk.chance().between(5, 15));
        sales::ChangeSalesOrder change;
        change.order = order.id;
        for (const auto &line : order.lines)
            change.lines.push_back({line.number, {}, {}, order.due});
        desk.must(m_floor.one("seller", order.plant), change, {u"CreditLimitExceeded"_s});
    }
}

void Selling::drop(const Order &order)
{
    for (const auto &line : order.lines)
        m_floor.shelf.promised(line.stocked) -= line.left();
}

void Selling::ship()
{
    m_floor.desk.clock().notBefore(14);
    for (size_t i = 0; i < m_orders.size(); ++i) {
        if (m_orders[i].due - m_floor.desk.today() > 3 || !shipOrder(m_orders[i]))
            continue;
        m_orders.erase(m_orders.begin() + std::ptrdiff_t(i--));
    }
}

/// Whole orders leave as soon as they may; late ones in parts. Whether nothing is left of the order.
bool Selling::shipOrder(Order &order)
{
    std::map<int, std::int64_t> free;
    std::vector<std::int64_t> quantities;
    bool whole = true;
    bool any = false;
    for (const auto &line : order.lines) {
        const auto [left, isNew] = free.try_emplace(line.stocked, m_floor.shelf.free(line.stocked));
        const auto quantity = std::max<std::int64_t>(0, std::min(line.left(), left->second / Quantity::one * Quantity::one));
        left->second -= quantity;
        quantities.push_back(quantity);
        whole = whole && quantity == line.left();
        any = any || quantity > 0;
    }
    const bool inParts = order.sisterOrder.isEmpty() && order.due < m_floor.desk.today() && m_floor.desk.chance().percent(40);
    if (!any || !(whole || inParts))
        return false;
    shipLines(order, quantities);
    if (whole && !order.sisterOrder.isEmpty())
        m_buying.sisterShipped(order.sisterOrder, m_floor.workingDay(3));
    return whole;
}

void Selling::shipLines(Order &order, const std::vector<std::int64_t> &quantities)
{
    auto &desk = m_floor.desk;
    auto &chance = desk.chance();
    sales::ShipGoods command;
    command.order = order.id;
    command.reference = u"CMR %1"_s.arg(200'000 + ++m_papers);
    Shipped shipped{{}, order.plant, order.customer, m_floor.workingDay(chance.percent(75) ? 0 : chance.between(1, 4)), {}, {}};
    for (size_t i = 0; i < order.lines.size(); ++i) {
        auto &line = order.lines[i];
        for (const auto &lying : m_floor.shelf.pick(line.stocked, quantities[i])) {
            command.lines.push_back({line.number, m_floor.quantity(line.stocked, lying.quantity), m_floor.bin(order.plant, lying.bin), lying.lot});
            shipped.lines.push_back({std::int64_t(command.lines.size()) * 10, line.stocked, lying.lot, lying.quantity});
            m_floor.shelf.take(line.stocked, lying, lying.quantity);
        }
        line.shipped += quantities[i];
        m_floor.shelf.promised(line.stocked) -= quantities[i];
    }
    const auto answer = desk.must(m_floor.one("warehouse", order.plant), command, {u"ReservedForOthers"_s, u"StockBackdated"_s});
    shipped.shipment = answer[u"shipment"].toString();
    if (order.customer->group != "INTERCO"_L1 && chance.permille(22)) {
        shipped.comesBack = m_floor.workingDay(chance.between(6, 25));
        m_comingBack.push_back(shipped);
    }
    m_toInvoice.push_back(std::move(shipped));
}

} // namespace millrace::house::demo
