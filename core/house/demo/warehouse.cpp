// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/warehouse.h"

#include "inventory/commands/place_hold.h"
#include "inventory/commands/post_count.h"
#include "inventory/commands/release_hold.h"
#include "inventory/commands/scrap_stock.h"
#include "inventory/commands/take_over_stock.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using inventory::Status;

std::vector<int> Warehouse::stockedIn(int plant) const
{
    std::vector<int> out;
    for (int i = 0; i < int(m_floor.plan.stocked.size()); ++i) {
        if (m_floor.plan.stocked[size_t(i)].plant == plant)
            out.push_back(i);
    }
    return out;
}

/// Enough for some weeks of everything. Serial numbers begin with the history.
void Warehouse::takeOver()
{
    for (int plant = 0; plant < int(m_floor.plan.plants.size()); ++plant) {
        inventory::TakeOverStock command;
        const auto send = [&] {
            if (!command.lines.empty())
                m_floor.desk.must(m_floor.one("warehouse", plant), std::exchange(command, {}));
        };
        for (const int stocked : stockedIn(plant)) {
            const auto &s = m_floor.plan.stocked[size_t(stocked)];
            if (m_floor.plan.item(s).tracking == masterdata::Tracking::Serial)
                continue;
            const auto quantity = s.reorder + s.lot * m_floor.desk.chance().between(20, 90) / 100 / Quantity::one * Quantity::one;
            inventory::TakeOverStock::Line line;
            line.item = m_floor.item(stocked);
            line.bin = m_floor.bin(plant, m_floor.home(stocked));
            line.lot = m_floor.isTracked(stocked) ? u"OPEN-%1"_s.arg(1000 + ++m_lots) : QString();
            line.quantity = m_floor.quantity(stocked, quantity);
            if (m_floor.plan.plantOf(s).method != "standard"_L1)
                line.unitCost = s.cost.total();
            m_floor.shelf.put(stocked, m_floor.home(stocked), line.lot, quantity);
            command.lines.push_back(line);
            if (command.lines.size() == 60)
                send();
        }
        send();
    }
}

void Warehouse::count()
{
    m_floor.desk.clock().notBefore(17);
    const auto week = m_floor.desk.today().number() / 7; // Each plant every other week.
    const int plant = m_floor.desk.today().weekday() - 1;
    if (plant < int(m_floor.plan.plants.size()) && (week + plant) % 2 == 0)
        countSome(plant);
}

/// A few items of a plant: most are as the books have them.
void Warehouse::countSome(int plant)
{
    auto &chance = m_floor.desk.chance();
    const auto candidates = stockedIn(plant);
    inventory::PostCount command;
    std::map<std::pair<int, QString>, Lying> counted;
    for (auto tries = chance.between(3, 7) * std::int64_t(m_floor.plan.range.items.size()) / 260 + 2; tries > 0; --tries) {
        const int stocked = chance.pick(candidates);
        const auto &all = m_floor.shelf.lying(stocked);
        if (all.empty() || m_floor.plan.item(m_floor.plan.stocked[size_t(stocked)]).tracking == masterdata::Tracking::Serial)
            continue;
        auto lying = chance.pick(all);
        if (lying.status != Status::Available || lying.quantity % Quantity::one != 0 || !counted.try_emplace({stocked, lying.lot}, lying).second)
            continue;
        const auto &before = counted[{stocked, lying.lot}];
        if (chance.percent(18)) {
            const auto off = Quantity::one * chance.between(1, std::max<std::int64_t>(1, pieces(lying.quantity) / 90));
            lying.quantity = std::max<std::int64_t>(0, lying.quantity + (chance.percent(42) ? off : -off));
        }
        inventory::PostCount::Line line;
        line.item = m_floor.item(stocked);
        line.bin = m_floor.bin(plant, lying.bin);
        line.lot = lying.lot;
        line.counted = m_floor.quantity(stocked, lying.quantity);
        command.lines.push_back(line);
        m_floor.shelf.take(stocked, before, before.quantity);
        if (lying.quantity > 0)
            m_floor.shelf.put(stocked, lying.bin, lying.lot, lying.quantity);
    }
    if (command.lines.empty())
        return;
    command.reason = m_floor.desk.id<Reason>(chance.percent(60) ? u"MISCOUNT"_s : u"SHRINKAGE"_s);
    m_floor.desk.must(m_floor.one("warehouse", plant), command, {u"CountFarOff"_s, u"StockBackdated"_s});
}

void Warehouse::holdAndRelease()
{
    m_floor.desk.clock().notBefore(11);
    auto &chance = m_floor.desk.chance();
    for (const auto &hold : std::exchange(m_holds, {})) {
        if (hold.until > m_floor.desk.today())
            m_holds.push_back(hold);
        else
            release(hold);
    }
    if (chance.percent(22)) {
        const int stocked = int(chance.below(std::int64_t(m_floor.plan.stocked.size())));
        const auto &s = m_floor.plan.stocked[size_t(stocked)];
        const auto lots = m_floor.shelf.lying(stocked);
        if (s.offered > 0 && !lots.empty() && lots.front().status == Status::Available && m_floor.shelf.free(stocked) >= lots.front().quantity)
            hold(stocked, lots.front());
    }
    if (chance.percent(10))
        scrapSome();
}

void Warehouse::hold(int stocked, const Lying &lying)
{
    const int plant = m_floor.plan.stocked[size_t(stocked)].plant;
    inventory::PlaceHold command;
    command.item = m_floor.item(stocked);
    command.lot = m_floor.lot(stocked, lying.lot);
    command.bin = m_floor.bin(plant, lying.bin);
    command.quantity = m_floor.quantity(stocked, lying.quantity);
    command.reason = m_floor.desk.id<Reason>(u"SUSPECT"_s);
    m_floor.desk.must(m_floor.one("quality", plant), command, {u"ReservedTouched"_s, u"StockBackdated"_s});
    m_floor.shelf.take(stocked, lying, lying.quantity);
    m_floor.shelf.put(stocked, lying.bin, lying.lot, lying.quantity, Status::Held);
    m_holds.push_back({stocked, {lying.bin, lying.lot, Status::Held, lying.quantity}, m_floor.workingDay(m_floor.desk.chance().between(3, 15))});
}

/// On the last day some lots are held for good reasons, and nobody has decided on them yet.
void Warehouse::leaveHeld()
{
    m_floor.desk.clock().notBefore(17, 15);
    int left = 4;
    for (int stocked = 0; stocked < int(m_floor.plan.stocked.size()) && left > 0; stocked += 7) {
        const auto lots = m_floor.shelf.pick(stocked, 3 * Quantity::one);
        if (lots.empty() || !m_floor.isTracked(stocked) || m_floor.shelf.free(stocked) < lots.front().quantity)
            continue;
        hold(stocked, lots.front());
        --left;
    }
}

void Warehouse::release(const Hold &hold)
{
    const int plant = m_floor.plan.stocked[size_t(hold.stocked)].plant;
    inventory::ReleaseHold command;
    command.item = m_floor.item(hold.stocked);
    command.lot = m_floor.lot(hold.stocked, hold.lying.lot);
    command.bin = m_floor.bin(plant, hold.lying.bin);
    command.quantity = m_floor.quantity(hold.stocked, hold.lying.quantity);
    command.reason = m_floor.desk.id<Reason>(u"MEASURING"_s);
    m_floor.desk.must(m_floor.one("quality", plant), command, {u"StockBackdated"_s});
    m_floor.shelf.take(hold.stocked, hold.lying, hold.lying.quantity);
    m_floor.shelf.put(hold.stocked, hold.lying.bin, hold.lying.lot, hold.lying.quantity);
}

/// Something falls from the fork.
void Warehouse::scrapSome()
{
    auto &chance = m_floor.desk.chance();
    const int stocked = int(chance.below(std::int64_t(m_floor.plan.stocked.size())));
    const auto picked = m_floor.shelf.pick(stocked, Quantity::one * chance.between(1, 2));
    if (picked.empty() || m_floor.shelf.free(stocked) < 4 * Quantity::one)
        return;
    const int plant = m_floor.plan.stocked[size_t(stocked)].plant;
    inventory::ScrapStock command;
    command.item = m_floor.item(stocked);
    command.lot = m_floor.lot(stocked, picked.front().lot);
    command.quantity = m_floor.quantity(stocked, picked.front().quantity);
    command.bin = m_floor.bin(plant, picked.front().bin);
    command.reason = m_floor.desk.id<Reason>(u"HANDLING"_s);
    if (m_floor.plan.plants[size_t(plant)].entity == "ALD"_L1)
        command.costCentre = m_floor.desk.id<CostCentre>(u"LOGISTICS"_s);
    m_floor.desk.must(m_floor.one("warehouse", plant), command, {u"ReservedTouched"_s, u"StockBackdated"_s});
    m_floor.shelf.take(stocked, picked.front(), picked.front().quantity);
}

} // namespace millrace::house::demo
