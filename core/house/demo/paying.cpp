// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/buying.h"

#include "inventory/commands/release_hold.h"
#include "inventory/commands/scrap_stock.h"
#include "ledger/commands/make_payment.h"
#include "purchasing/commands/enter_supplier_credit.h"
#include "purchasing/commands/enter_supplier_invoice.h"
#include "purchasing/commands/return_to_supplier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using inventory::Status;

/// Held goods are released after all, sent back, or scrapped; towards the end of the history some are still held.
void Buying::decideOnHeld()
{
    auto &desk = m_floor.desk;
    for (auto &decision : std::exchange(m_held, {})) {
        if (decision.day > desk.today() || m_floor.lastDay - desk.today() < 12) {
            m_held.push_back(decision);
            continue;
        }
        const auto luck = desk.chance().below(100);
        const int plant = m_floor.plan.stocked[size_t(decision.stocked)].plant;
        const auto lot = m_floor.lot(decision.stocked, decision.lying.lot);
        if (luck < 45) {
            inventory::ReleaseHold release;
            release.item = m_floor.item(decision.stocked);
            release.lot = lot;
            release.bin = m_floor.bin(plant, decision.lying.bin);
            release.toStatus = Status::Inspection; // And into the store with the rest of the morning's.
            release.reason = desk.id<Reason>(u"MEASURING"_s);
            desk.must(m_floor.one("quality", plant), release);
            m_floor.shelf.take(decision.stocked, decision.lying, decision.lying.quantity);
            m_floor.shelf.put(decision.stocked, decision.lying.bin, decision.lying.lot, decision.lying.quantity, Status::Inspection);
        } else if (luck < 85 && !m_floor.plan.stocked[size_t(decision.stocked)].isMade()) {
            sendBack(decision);
        } else {
            inventory::ScrapStock scrap;
            scrap.item = m_floor.item(decision.stocked);
            scrap.lot = lot;
            scrap.quantity = m_floor.quantity(decision.stocked, decision.lying.quantity);
            scrap.bin = m_floor.bin(plant, decision.lying.bin);
            scrap.status = Status::Held;
            scrap.reason = desk.id<Reason>(u"POROSITY"_s);
            desk.must(m_floor.one("quality", plant), scrap);
            m_floor.shelf.take(decision.stocked, decision.lying, decision.lying.quantity);
        }
    }
}

/// Back to where the lot came from. What is invoiced by then is credited some days later.
void Buying::sendBack(Decision &decision)
{
    if (sendBackFrom(m_came, decision, false) || sendBackFrom(m_invoiced, decision, true))
        return;
    decision.day = m_floor.workingDay(m_floor.desk.chance().between(3, 9));
    m_held.push_back(decision);
}

bool Buying::sendBackFrom(std::vector<Came> &receipts, const Decision &decision, bool invoiced)
{
    auto &desk = m_floor.desk;
    for (auto &came : receipts) {
        for (auto &line : came.lines) {
            if (line.stocked != decision.stocked || line.lot != decision.lying.lot || line.quantity < decision.lying.quantity)
                continue;
            const Quantity quantity(decision.lying.quantity / line.perUnit, line.unit);
            purchasing::ReturnToSupplier command;
            command.receipt = came.id;
            command.reason = desk.id<Reason>(u"DEFECT"_s);
            command.lines.push_back({line.number, quantity, m_floor.bin(came.plant, decision.lying.bin), Status::Held});
            const auto answer = desk.must(m_floor.one("warehouse", came.plant), command);
            m_floor.shelf.take(decision.stocked, decision.lying, decision.lying.quantity);
            line.quantity -= decision.lying.quantity;
            if (invoiced)
                m_credits.push_back({answer[u"supplierReturn"].toString(), came.plant, came.supplier, quantity, line.price, m_floor.workingDay(desk.chance().between(4, 15))});
            return true;
        }
    }
    return false;
}

void Buying::enterCredits()
{
    auto &desk = m_floor.desk;
    for (const auto &credit : std::exchange(m_credits, {})) {
        if (credit.comes > desk.today()) {
            m_credits.push_back(credit);
            continue;
        }
        purchasing::EnterSupplierCredit command;
        command.supplier = desk.id<Partner>(credit.supplier->code);
        command.reference = u"%1-C%2"_s.arg(credit.supplier->code.mid(2)).arg(++m_papers);
        command.lines.push_back({desk.found<DocumentLine>(credit.supplierReturn + u"/10"_s), credit.quantity, credit.price, {}});
        const auto answer = desk.must(m_floor.one("payables", credit.plant), command, {u"PriceDiffers"_s});
        m_toSetOff[{m_floor.plan.plants[size_t(credit.plant)].entity, credit.supplier->code}].emplace_back(
            answer[u"credit"].toString(), Money::parse(answer[u"total"].toString()).value().absolute());
    }
}

void Buying::enterInvoices()
{
    m_floor.desk.clock().notBefore(10);
    for (size_t i = 0; i < m_came.size();) {
        if (m_came[i].invoiceComes > m_floor.desk.today()) {
            ++i;
            continue;
        }
        const bool hasLots = std::ranges::any_of(m_came[i].lines, [](const Came::Line &line) { return !line.lot.isEmpty(); });
        if (enterInvoice(m_came[i]) && hasLots)
            m_invoiced.push_back(m_came[i]);
        m_came.erase(m_came.begin() + std::ptrdiff_t(i));
    }
}

/// Nothing is charged of what has gone back whole.
bool Buying::enterInvoice(const Came &came)
{
    auto &desk = m_floor.desk;
    auto &chance = desk.chance();
    purchasing::EnterSupplierInvoice command;
    command.supplier = desk.id<Partner>(came.supplier->code);
    command.reference = u"%1-%2"_s.arg(came.supplier->code.mid(2)).arg(70'000 + ++m_papers);
    const auto luck = chance.below(100);
    const auto permille = luck < 88 || came.supplier->group == "INTERCO"_L1 ? 1000 : luck < 97 ? chance.between(985, 1040) : chance.between(1060, 1120);
    for (const auto &line : came.lines) {
        if (line.quantity <= 0)
            continue;
        constexpr std::int64_t cent = Rate::one / 100;
        const Rate price(multiplyDivide(line.price.billionths(), permille, 1000, Rounding::HalfUp) / cent * cent);
        command.lines.push_back({desk.found<DocumentLine>(u"%1/%2"_s.arg(came.receipt).arg(line.number)), Quantity(line.quantity / line.perUnit, line.unit), price, {}});
    }
    if (command.lines.empty())
        return false;
    const auto answer = desk.must(m_floor.one("payables", came.plant), command, {u"PriceDiffers"_s, u"TaxCodeDiffers"_s});
    const auto due = Day::parse(answer[u"due"].toString()).value();
    const auto late = chance.percent(80) ? chance.between(-3, 2) : chance.between(3, 20);
    m_owed.push_back({answer[u"invoice"].toString(), came.plant, came.supplier, Money::parse(answer[u"total"].toString()).value(), due.plusDays(int(late))});
    return true;
}

/// What is due to one supplier goes out as one payment.
void Buying::pay()
{
    if (m_floor.desk.today().weekday() != 2 && m_floor.desk.today().weekday() != 5)
        return;
    m_floor.desk.clock().notBefore(15, 30);
    std::map<std::pair<QString, QString>, std::vector<Owed>> due;
    for (auto &owed : std::exchange(m_owed, {})) {
        if (owed.pays > m_floor.desk.today())
            m_owed.push_back(owed);
        else
            due[{m_floor.plan.plants[size_t(owed.plant)].entity, owed.supplier->code}].push_back(owed);
    }
    for (const auto &[who, owed] : due)
        payTogether(owed);
}

void Buying::payTogether(const std::vector<Owed> &owed)
{
    auto &desk = m_floor.desk;
    ledger::MakePayment payment;
    payment.entity = m_floor.entity(owed.front().plant);
    payment.partner = desk.id<Partner>(owed.front().supplier->code);
    payment.day = desk.today();
    payment.amount = owed.front().total.zero();
    payment.reference = u"SEPA %1"_s.arg(desk.today().toString());
    for (const auto &one : owed) {
        payment.lines.push_back({desk.found<OpenItem>(one.invoice), {}});
        payment.amount += one.total;
    }
    auto &credits = m_toSetOff[{m_floor.plan.plants[size_t(owed.front().plant)].entity, owed.front().supplier->code}];
    for (const auto &[number, amount] : std::exchange(credits, {})) {
        if (payment.amount > amount) {
            payment.lines.push_back({desk.found<OpenItem>(number), {}});
            payment.amount -= amount;
        } else {
            credits.emplace_back(number, amount);
        }
    }
    if (owed.size() == 1 && payment.lines.size() == 1 && desk.chance().percent(6)) // A cash discount that nobody had agreed on.
        payment.amount -= std::min(payment.amount.share(2, 100, Rounding::Down), Money(60 * payment.amount.currency().minorUnits(), payment.amount.currency()));
    desk.must(m_floor.one("payables", owed.front().plant), payment, {u"DifferenceWrittenOff"_s});
}

} // namespace millrace::house::demo
