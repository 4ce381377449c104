// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/books.h"

#include "house/commands/reverse_event.h"
#include "house/demo/founding.h"
#include "inventory/commands/apply_standard_costs.h"
#include "inventory/commands/set_standard_cost.h"
#include "ledger/commands/post_journal.h"
#include "ledger/commands/set_period_state.h"
#include "production/commands/report_completion.h"
#include "purchasing/commands/create_purchase_order.h"
#include "security/commands/set_approval_rule.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

const QString &Books::accountant(const QString &entity) const
{
    return m_floor.one("accountant", m_floor.plan.plant(entity == "ALD"_L1 ? u"NORTH"_s : u"EAST"_s));
}

door::Outcome Books::post(const QString &entity, const QString &text, const Lines &lines)
{
    auto &desk = m_floor.desk;
    const auto currency = Currency::parse(entity == "ALD"_L1 ? u"EUR"_s : u"GBP"_s).value();
    ledger::PostJournal journal;
    journal.entity = desk.id<Entity>(entity);
    journal.day = desk.today();
    journal.text = text;
    for (const auto &[account, amount] : lines) {
        ledger::PostJournal::Line line;
        line.account = desk.id<Account>(account);
        line.amount = Money(amount * m_floor.versions * currency.minorUnits(), currency);
        journal.lines.push_back(line);
    }
    return desk.send(accountant(entity), journal, {u"FarBack"_s});
}

/// What lies before the history stays closed.
void Books::open()
{
    for (Month month{m_floor.firstDay.year(), 1}; month < Month::of(m_floor.firstDay); month = month.next())
        closePeriod(month, "closed");
    post(u"ALD"_s, u"Share capital and opening balance of the bank"_s, {{u"1500"_s, 620'000}, {u"1020"_s, 1'150'000}, {u"1010"_s, 900'000}, {u"3000"_s, -1'500'000}, {u"2500"_s, -1'170'000}});
    post(u"ALDUK"_s, u"Share capital and opening balance of the bank"_s, {{u"1500"_s, 160'000}, {u"1020"_s, 240'000}, {u"3000"_s, -250'000}, {u"2500"_s, -150'000}});
}

void Books::firstOfMonth()
{
    auto &desk = m_floor.desk;
    desk.clock().notBefore(6, 5);
    setExchangeRates(desk);
    if (std::exchange(m_standardsAhead, false))
        desk.must(controller, inventory::ApplyStandardCosts{m_floor.plant(m_floor.plan.plant(u"NORTH"_s))});
    if (desk.today().month() == 1)
        raiseStandards(desk.today());
}

/// What some bought parts cost by now becomes their standard. At once, their stock is revalued on the spot; for a later day, then.
void Books::raiseStandards(Day firstDay)
{
    auto &desk = m_floor.desk;
    for (int stocked = 0; stocked < int(m_floor.plan.stocked.size()); ++stocked) {
        const auto &s = m_floor.plan.stocked[size_t(stocked)];
        if (s.isMade() || m_floor.plan.plantOf(s).method != "standard"_L1 || !desk.chance().percent(25))
            continue;
        inventory::SetStandardCost command;
        command.item = m_floor.item(stocked);
        command.plant = m_floor.plant(s.plant);
        command.firstDay = firstDay;
        command.material = Rate(multiplyDivide(s.cost.material.billionths(), 1000 + desk.chance().between(3, 45), 1000, Rounding::HalfUp) / 10'000'000 * 10'000'000);
        desk.must(controller, command);
        m_standardsAhead = m_standardsAhead || firstDay > desk.today();
    }
}

void Books::workingDay()
{
    auto &desk = m_floor.desk;
    desk.clock().notBefore(16, 30);
    const auto month = Month::of(desk.today());
    const int index = month.year * 12 + month.month;
    if (desk.today().dayOfMonth() >= 3) {
        for (const auto &[entity, event] : std::exchange(m_accruals, {}))
            desk.must(accountant(entity), ReverseEvent{event, u"Accrual of the month before"_s, {}});
    }
    const bool history = Month::of(m_floor.firstDay) < month;
    if (desk.today().dayOfMonth() >= 6 && m_softClosed != index && history) {
        closePeriod(Month::of(month.first().plusDays(-1)), "soft_closed");
        m_softClosed = index;
    }
    // The auditors take their time, so that whatever today is, one month at least is closed softly.
    const auto before = Month::of(Month::of(month.first().plusDays(-1)).first().plusDays(-1));
    if (desk.today().dayOfMonth() >= 18 && m_closed != index && before >= Month::of(m_floor.firstDay)) {
        closePeriod(before, "closed");
        m_closed = index;
    }
    if (desk.today().dayOfMonth() >= 25 && m_lastMonth != index) {
        if (month.month == 6)
            raiseStandards(month.last().plusDays(1));
        monthlyJournals();
        m_lastMonth = index;
    }
}

void Books::closePeriod(Month month, const char *state)
{
    for (const auto &entity : {u"ALD"_s, u"ALDUK"_s}) {
        ledger::SetPeriodState command;
        command.period = m_floor.desk.id<Period>(u"%1/%2"_s.arg(entity, month.toString()));
        command.state = store::enumFromSnake<ledger::PeriodState>(QString::fromLatin1(state));
        m_floor.desk.must(accountant(entity), command);
    }
}

void Books::monthlyJournals()
{
    auto &chance = m_floor.desk.chance();
    const auto wages = chance.between(68'000, 74'000);
    post(u"ALD"_s, u"Wages and salaries"_s, {{u"6100"_s, wages}, {u"6110"_s, wages / 5}, {u"2200"_s, -wages}, {u"2120"_s, -(wages / 5)}});
    post(u"ALD"_s, u"Wages and salaries paid"_s, {{u"2200"_s, wages}, {u"2120"_s, wages / 5}, {u"1500"_s, -(wages + wages / 5)}});
    post(u"ALD"_s, u"Depreciation"_s, {{u"6400"_s, 9'500}, {u"1090"_s, -9'500}});
    const auto energy = chance.between(5'000, 8'000);
    post(u"ALD"_s, u"Electricity and water"_s, {{u"6200"_s, energy}, {u"1500"_s, -energy}});
    const auto wagesUk = chance.between(7'500, 8'800);
    post(u"ALDUK"_s, u"Wages and salaries"_s, {{u"6100"_s, wagesUk}, {u"6110"_s, wagesUk / 8}, {u"1500"_s, -(wagesUk + wagesUk / 8)}});
    post(u"ALDUK"_s, u"Rent Norwich"_s, {{u"6220"_s, 1'900}, {u"1500"_s, -1'900}});
    const auto accrued = chance.between(800, 2'900);
    for (const auto &entity : {u"ALD"_s, u"ALDUK"_s}) {
        const auto outcome = post(entity, u"Maintenance not invoiced yet"_s, {{u"6210"_s, accrued}, {u"2210"_s, -accrued}});
        if (outcome.event)
            m_accruals.emplace_back(entity, outcome.event);
    }
}

/// On the last day a bound is set on what one person may order alone, and is met at once; and the gateway brings messages
/// that nobody can make sense of.
void Books::restOfHistory()
{
    auto &desk = m_floor.desk;
    desk.clock().notBefore(17, 30);
    const auto euro = Currency::parse(u"EUR"_s).value();
    desk.must(founder, security::SetApprovalRule{u"purchasing.CreatePurchaseOrder"_s, desk.id<Entity>(u"ALD"_s), Money(25'000 * euro.minorUnits(), euro), true});
    const auto pieces = Unit::parse(u"pcs"_s).value();
    for (const auto &[item, count] : {std::pair(u"MOT-1500"_s, 40), std::pair(u"VFD-75"_s, 60), std::pair(u"PLC-24"_s, 90)}) {
        const auto stocked = m_floor.plan.stockedByPlace.lower_bound({m_floor.plan.range.at(item), 0})->second;
        const auto &supplier = m_floor.plan.supplierOf(stocked);
        purchasing::CreatePurchaseOrder order;
        order.supplier = desk.id<Partner>(supplier.code);
        order.plant = m_floor.plant(m_floor.plan.stocked[size_t(stocked)].plant);
        order.reference = u"Frame contract"_s;
        const auto price = inCurrency(m_floor.plan.stocked[size_t(stocked)].cost.total(), euro, supplier.currency);
        order.lines.push_back({m_floor.item(stocked), Quantity::whole(count, pieces), price, m_floor.workingDay(30), {}, {}});
        desk.send(m_floor.one("buyer", 0), order);
    }
    for (int i = 0; i < 4; ++i) {
        production::ReportCompletion report;
        report.workOrder = i < 2 ? Id<WorkOrder>::unknown() : Id<WorkOrder>(desk.found<WorkOrder>(u"WO-%1"_s.arg(1001 + i)));
        report.good = Quantity::whole(3 + i, pieces);
        desk.park(u"edi"_s, report, u"machine-%1"_s.arg(88'120 + i));
    }
}

} // namespace millrace::house::demo
