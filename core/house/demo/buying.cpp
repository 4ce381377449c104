// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/buying.h"

#include "house/demo/founding.h"
#include "inventory/commands/place_hold.h"
#include "inventory/commands/transfer_stock.h"
#include "purchasing/commands/close_purchase_order.h"
#include "purchasing/commands/create_purchase_order.h"
#include "purchasing/commands/receive_goods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using inventory::Status;

void Buying::want(int stocked, std::int64_t quantity)
{
    const auto &s = m_floor.plan.stocked[size_t(stocked)];
    m_wanted[{s.plant, m_floor.plan.supplierOf(stocked).code}].emplace_back(stocked, quantity);
    m_floor.shelf.coming(stocked) += quantity;
}

void Buying::wantService(int plant, int item, std::int64_t quantity, Id<Document> follows)
{
    m_services.push_back({plant, item, quantity, follows});
}

void Buying::placeOrders()
{
    m_floor.desk.clock().notBefore(13);
    for (const auto &service : std::exchange(m_services, {}))
        orderService(service.plant, service.item, service.quantity, service.follows);
    for (const auto &[place, wanted] : std::exchange(m_wanted, {})) {
        for (size_t at = 0; at < wanted.size(); at += 12) {
            const std::vector some(wanted.begin() + std::ptrdiff_t(at), wanted.begin() + std::ptrdiff_t(std::min(wanted.size(), at + 12)));
            order(place.first, m_floor.plan.supplierOf(some.front().first), some);
        }
    }
}

/// Screws are bought by the box and wire by the drum, whatever the stock is counted in.
Buying::Line Buying::lineFor(int stocked, std::int64_t quantity, const PartnerPlan &supplier)
{
    const auto &s = m_floor.plan.stocked[size_t(stocked)];
    const auto &item = m_floor.plan.item(s);
    Line line{stocked, 0, quantity, 0, item.unit, 1, {}};
    if (item.category == "FASTENER"_L1)
        line.unit = Unit::parse(u"box"_s).value(), line.perUnit = 100;
    else if (item.code.startsWith("WIRE"_L1))
        line.unit = Unit::parse(u"drum"_s).value(), line.perUnit = 500;
    const auto whole = line.perUnit * Quantity::one;
    line.ordered = (quantity + whole - 1) / whole * whole;
    m_floor.shelf.coming(stocked) += line.ordered - quantity;
    const auto own = m_floor.plan.plantOf(s).currency;
    // Prices creep up over the months, and wander a little.
    const auto months = (m_floor.desk.today() - m_floor.lastDay) / 30 + 14;
    const auto permille = 1000 + months * 3 + m_floor.desk.chance().between(-12, 12);
    const Rate cost(multiplyDivide(s.cost.total().billionths() * line.perUnit, permille, 1000, Rounding::HalfUp));
    line.price = inCurrency(cost, own, supplier.currency);
    return line;
}

void Buying::order(int plant, const PartnerPlan &supplier, const std::vector<std::pair<int, std::int64_t>> &wanted)
{
    auto &chance = m_floor.desk.chance();
    purchasing::CreatePurchaseOrder command;
    command.supplier = m_floor.desk.id<Partner>(supplier.code);
    command.plant = m_floor.plant(plant);
    Order order{{}, {}, plant, &supplier, m_floor.workingDay(supplier.leadDays * 5 / 7 + 1), {}, 0, {}};
    const auto &home = m_floor.plan.plants[size_t(plant)];
    const bool abroad = supplier.currency != home.currency || supplier.group == "EU"_L1;
    const auto tax = m_floor.desk.id<TaxCode>(abroad ? u"EUSUPPLY"_s : home.taxCode);
    for (const auto &[stocked, quantity] : wanted) {
        order.lines.push_back(lineFor(stocked, quantity, supplier));
        auto &line = order.lines.back();
        line.number = std::int64_t(order.lines.size()) * 10;
        command.lines.push_back({m_floor.item(stocked), Quantity(line.ordered / line.perUnit, line.unit), line.price, order.due, tax, {}});
    }
    if (supplier.group != "INTERCO"_L1 && chance.percent(8)) { // Freight is charged by the one who delivers.
        const auto freight = m_floor.desk.id<Item>(home.entity == "ALD"_L1 ? u"FREIGHT"_s : u"FREIGHT-UK"_s);
        const Unit unit = Unit::parse(u"pcs"_s).value();
        order.lines.push_back({-1, std::int64_t(order.lines.size() + 1) * 10, Quantity::one, 0, unit, 1, Rate(chance.between(60, 240) * Rate::one)});
        command.lines.push_back({freight, Quantity::whole(1, unit), order.lines.back().price, order.due, tax, {}});
    }
    const auto outcome = m_floor.desk.send(m_floor.one("buyer", plant), command);
    if (outcome.kind != door::Outcome::Kind::Accepted)
        return;
    order.number = outcome.receipt[u"order"].toString();
    order.id = m_floor.desk.found<PurchaseOrder>(order.number);
    if (supplier.group == "INTERCO"_L1) {
        SisterOrder asked{order.number, order.due, {}};
        for (const auto &line : order.lines)
            asked.lines.push_back({line.stocked, line.ordered, line.price});
        m_sisterOrders.push_back(std::move(asked));
        m_orders.push_back(std::move(order)); // Comes when it has been shipped.
        return;
    }
    const auto luck = chance.below(100);
    const auto late = luck < 68 ? chance.between(-1, 1) : luck < 90 ? chance.between(2, 6) : luck < 97 ? chance.between(7, 15) : chance.between(20, 45);
    order.arrives = order.due.plusDays(int(late));
    m_orders.push_back(std::move(order));
}

void Buying::orderService(int plant, int item, std::int64_t quantity, Id<Document> follows)
{
    const auto &what = m_floor.plan.range.items[size_t(item)];
    const auto supplier = std::ranges::find(m_floor.plan.suppliers, what.supplier, &PartnerPlan::code);
    Order order{{}, {}, plant, &*supplier, m_floor.workingDay(supplier->leadDays * 5 / 7), {}, 0, {}};
    const auto whole = (quantity + Quantity::one - 1) / Quantity::one * Quantity::one;
    order.lines.push_back({-1, 10, whole, 0, what.unit, 1, what.price});
    order.arrives = order.due;
    purchasing::CreatePurchaseOrder command;
    command.supplier = m_floor.desk.id<Partner>(supplier->code);
    command.plant = m_floor.plant(plant);
    command.follows = follows;
    command.lines.push_back({m_floor.desk.id<Item>(what.code), Quantity(whole, what.unit), what.price, order.due, m_floor.desk.id<TaxCode>(u"VAT19"_s), {}});
    order.number = m_floor.desk.must(m_floor.one("buyer", plant), command)[u"order"].toString();
    order.id = m_floor.desk.found<PurchaseOrder>(order.number);
    m_orders.push_back(std::move(order));
}

void Buying::sisterShipped(const QString &number, Day arrives)
{
    const auto order = std::ranges::find(m_orders, number, &Order::number);
    if (order != m_orders.end())
        order->arrives = arrives;
}

/// Most lines come as ordered, some short, a few with a little more.
std::int64_t Buying::arriving(const Line &line)
{
    auto &chance = m_floor.desk.chance();
    const auto left = line.ordered - line.received;
    const auto luck = chance.below(100);
    const auto whole = line.perUnit * Quantity::one;
    if (line.stocked < 0 || luck < 86 || left < 4 * whole || m_floor.plan.item(m_floor.plan.stocked[size_t(line.stocked)]).supplier.isEmpty())
        return left;
    const auto percent = luck < 95 ? chance.between(55, 92) : luck < 99 ? chance.between(102, 108) : chance.between(112, 118);
    return std::max(whole, left / 100 * percent / whole * whole);
}

void Buying::receive()
{
    m_floor.desk.clock().notBefore(7);
    const auto today = m_floor.desk.today();
    for (size_t i = 0; i < m_orders.size();) {
        const bool done = !m_orders[i].arrives.isNone() && m_orders[i].arrives <= today && receiveOrder(m_orders[i]);
        if (done)
            m_orders.erase(m_orders.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
}

/// Whether nothing more is to come.
bool Buying::receiveOrder(Order &order)
{
    auto &desk = m_floor.desk;
    auto &chance = desk.chance();
    purchasing::ReceiveGoods command;
    command.order = order.id;
    command.reference = u"DN-%1"_s.arg(40'000 + ++m_papers);
    Came came{{}, {}, order.plant, order.supplier, m_floor.workingDay(chance.percent(4) ? chance.between(25, 60) : chance.between(1, 9)), {}};
    for (auto &line : order.lines) {
        const auto quantity = arriving(line);
        if (quantity <= 0)
            continue;
        purchasing::ReceiveGoods::Line received{line.number, Quantity(quantity / line.perUnit, line.unit), {}, {}, {}, {}, {}};
        Came::Line brought{std::int64_t(came.lines.size() + 1) * 10, line.stocked, {}, quantity, line.perUnit, line.unit, line.price};
        if (line.stocked >= 0) {
            const bool inspected = m_floor.isTracked(line.stocked);
            const auto bin = inspected ? Where::RECV : m_floor.home(line.stocked);
            received.bin = m_floor.bin(order.plant, bin);
            if (m_floor.isTracked(line.stocked)) {
                brought.lot = received.lot = u"L%1-%2"_s.arg(desk.today().toString().mid(2, 5).remove(u'-')).arg(++m_papers);
                received.supplierLot = u"H%1"_s.arg(chance.between(10'000, 99'999));
            }
            if (inspected)
                received.status = Status::Inspection;
            m_floor.shelf.put(line.stocked, bin, received.lot, quantity, inspected ? Status::Inspection : Status::Available);
            m_floor.shelf.coming(line.stocked) -= std::min(quantity, line.ordered - line.received);
        }
        line.received += quantity;
        command.lines.push_back(received);
        came.lines.push_back(brought);
    }
    const auto answer = desk.must(m_floor.one("warehouse", order.plant), command, {u"OverReceipt"_s, u"StockBackdated"_s});
    came.receipt = answer[u"receipt"].toString();
    came.id = desk.found<Receipt>(came.receipt);
    m_came.push_back(std::move(came));
    ++order.deliveries;
    order.arrives = m_floor.workingDay(chance.between(5, 12));
    return std::ranges::all_of(order.lines, [](const Line &line) { return line.received >= line.ordered; });
}

/// What stays short after two deliveries is not waited for.
void Buying::closeWhatStaysShort()
{
    for (size_t i = 0; i < m_orders.size();) {
        auto &order = m_orders[i];
        if (order.deliveries < 2) {
            ++i;
            continue;
        }
        for (const auto &line : order.lines) {
            if (line.stocked >= 0)
                m_floor.shelf.coming(line.stocked) -= std::max<std::int64_t>(0, line.ordered - line.received);
        }
        m_floor.desk.send(m_floor.one("buyer", order.plant), purchasing::ClosePurchaseOrder{order.id});
        m_orders.erase(m_orders.begin() + std::ptrdiff_t(i));
    }
}

/// Castings, and what customers sent back, are looked at the day after they came. Most go into the store; a few are held, and decided on days later.
void Buying::inspect()
{
    m_floor.desk.clock().notBefore(6, 30);
    auto &chance = m_floor.desk.chance();
    decideOnHeld();
    for (int stocked = 0; stocked < int(m_floor.plan.stocked.size()); ++stocked) {
        const auto lots = m_floor.shelf.lying(stocked);
        for (const auto &lying : lots) {
            if (lying.status != Status::Inspection || lying.bin != Where::RECV)
                continue;
            const int plant = m_floor.plan.stocked[size_t(stocked)].plant;
            const auto &inspector = m_floor.one("quality", plant);
            const auto lot = m_floor.lot(stocked, lying.lot);
            m_floor.shelf.take(stocked, lying, lying.quantity);
            if (chance.percent(8)) {
                inventory::PlaceHold hold;
                hold.item = m_floor.item(stocked);
                hold.lot = lot;
                hold.bin = m_floor.bin(plant, Where::RECV);
                hold.status = Status::Inspection;
                hold.reason = m_floor.desk.id<Reason>(chance.percent(50) ? u"SUSPECT"_s : u"CERTIFICATE"_s);
                m_floor.desk.must(inspector, hold);
                m_floor.shelf.put(stocked, Where::RECV, lying.lot, lying.quantity, Status::Held);
                m_held.push_back({stocked, {Where::RECV, lying.lot, Status::Held, lying.quantity}, m_floor.workingDay(chance.between(2, 9)), {}});
                continue;
            }
            inventory::TransferStock move;
            move.item = m_floor.item(stocked);
            move.lot = lot;
            move.quantity = m_floor.quantity(stocked, lying.quantity);
            move.bin = m_floor.bin(plant, Where::RECV);
            move.status = Status::Inspection;
            move.toBin = m_floor.bin(plant, m_floor.home(stocked));
            move.toStatus = Status::Available;
            m_floor.desk.must(inspector, move);
            m_floor.shelf.put(stocked, m_floor.home(stocked), lying.lot, lying.quantity);
        }
    }
}

} // namespace millrace::house::demo
