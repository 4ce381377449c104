// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/demo.h"

#include "house/demo/books.h"
#include "house/demo/founding.h"
#include "house/demo/mass_trade.h"
#include "house/demo/planning.h"
#include "house/demo/selling.h"
#include "house/demo/warehouse.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

const store::Statement durability{"house/demo_durability"};
const store::Statement inHaste{"house/demo_in_haste"};
const store::Statement durably{"house/demo_durably"};

/// Nobody waits for the disk as long as it lives.
class Haste
{
public:
    explicit Haste(store::Connection &connection)
        : m_connection(connection), m_wasDurable(store::Reader(connection).value<std::int64_t>(durability).value_or(2) != 0)
    {
        m_connection.run(inHaste).finish();
    }
    ~Haste()
    {
        if (m_wasDurable)
            m_connection.run(durably).finish();
    }
    Haste(const Haste &) = delete;
    Haste &operator=(const Haste &) = delete;

private:
    store::Connection &m_connection;
    bool m_wasDurable;
};

constexpr std::int64_t itemsOfLarge = 100'000;

/// The large company lives as the small one does, beside its trade in parts.
Scale scaleOf(Size size)
{
    return size == Size::Medium ? Scale{21, 34} : Scale{1, 32};
}

/// The people of one company, and what they do on a working day, in this order.
class Company
{
public:
    Company(Floor &floor) : m_floor(floor) {}

    void open()
    {
        m_books.open();
        m_warehouse.takeOver();
    }
    void day()
    {
        if (m_floor.desk.today().dayOfMonth() == 1)
            m_books.firstOfMonth();
        if (m_floor.desk.today().weekday() > 5)
            return;
        m_buying.inspect();
        m_buying.receive();
        m_making.release();
        m_selling.takeOrders();
        m_making.issue();
        m_making.work();
        m_buying.enterInvoices();
        m_buying.enterCredits();
        m_warehouse.holdAndRelease();
        planNeeds(m_floor, m_making, m_buying);
        m_making.close();
        m_buying.closeWhatStaysShort();
        m_selling.ship();
        m_selling.takeBack();
        m_selling.invoice();
        m_buying.pay();
        m_selling.collect();
        m_books.workingDay();
        m_warehouse.count();
    }
    void end()
    {
        m_warehouse.leaveHeld();
        m_books.restOfHistory();
    }

private:
    Floor &m_floor;
    Buying m_buying{m_floor};
    Making m_making{m_floor, m_buying};
    Selling m_selling{m_floor, m_buying};
    Warehouse m_warehouse{m_floor};
    Books m_books{m_floor};
};

} // namespace

Day lastDay(const Clock &clock)
{
    constexpr std::int64_t hour = 3'600'000'000;
    constexpr std::int64_t closing = 19; // UTC; the last of the demo's people leave before that.
    const auto now = clock.now();
    return now.micros % (24 * hour) < closing * hour ? now.day().plusDays(-1) : now.day();
}

Summary build(store::Connection &connection, Size size, std::uint64_t seed, Day today, const Progress &progress, const Cancel &cancel)
{
    const Haste haste(connection);
    const auto scale = scaleOf(size);
    const auto plan = planCompany(scale);
    const auto firstDay = Month::of(today.plusMonths(-14)).first();
    const auto tell = [&](const char *what, Day day) {
        if (progress)
            progress(QString::fromLatin1(what), day - firstDay, today - firstDay + 1);
    };
    Desk desk(connection, seed, cancel);
    desk.clock().startDay(firstDay);
    tell("founding", firstDay);
    foundCompany(desk, plan, today);
    Floor floor{desk, plan, firstDay, today, scale.busyPercent, scale.versions};
    Company company(floor);
    company.open();
    std::optional<MassTrade> mass;
    if (size == Size::Large) {
        mass.emplace(desk, plan, itemsOfLarge - std::int64_t(plan.range.items.size()), firstDay, today);
        tell("loading", firstDay);
        mass->open();
    }
    for (auto day = firstDay.plusDays(1); day <= today; day = day.plusDays(1)) {
        desk.clock().startDay(day);
        tell("history", day);
        company.day();
        if (mass)
            mass->day();
    }
    company.end();
    tell("done", today.plusDays(1));
    auto summary = desk.summary();
    summary.items = mass ? itemsOfLarge : std::int64_t(plan.range.items.size());
    summary.rows = mass ? mass->rows() : 0;
    return summary;
}

} // namespace millrace::house::demo
