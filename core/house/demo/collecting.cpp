// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/selling.h"

#include "sales/commands/credit_invoice.h"
#include "sales/commands/invoice_shipment.h"
#include "sales/commands/receive_return.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

void Selling::invoice()
{
    auto &desk = m_floor.desk;
    desk.clock().notBefore(15);
    for (auto &shipped : std::exchange(m_toInvoice, {})) {
        if (shipped.invoice > desk.today()) {
            m_toInvoice.push_back(std::move(shipped));
            continue;
        }
        sales::InvoiceShipment command;
        command.shipment = desk.found<Shipment>(shipped.shipment);
        const auto answer = desk.must(m_floor.one("receivables", shipped.plant), command);
        const auto luck = desk.chance().below(100);
        const auto late = luck < 60 ? desk.chance().between(-4, 3) : luck < 90 ? desk.chance().between(3, 18) : luck < 97 ? desk.chance().between(20, 60) : 900;
        const auto due = Day::parse(answer[u"due"].toString()).value();
        if (!shipped.comesBack.isNone())
            m_invoices[shipped.shipment] = answer[u"invoice"].toString();
        m_claims.push_back({answer[u"invoice"].toString(), shipped.plant, shipped.customer, Money::parse(answer[u"total"].toString()).value(),
                            due.plusDays(int(late)), desk.chance().percent(3)});
    }
}

void Selling::collect()
{
    m_floor.desk.clock().notBefore(16);
    for (auto &claim : std::exchange(m_claims, {})) {
        if (claim.comes <= m_floor.desk.today())
            collectOne(claim);
        if (claim.open.isPositive())
            m_claims.push_back(std::move(claim));
    }
}

/// A customer takes its credit notes off the next invoice that is large enough.
void Selling::setOffCredits(const Claim &claim, ledger::ReceivePayment &payment)
{
    auto &credits = m_credits[{m_floor.plan.plants[size_t(claim.plant)].entity, claim.customer->code}];
    for (const auto &[number, amount] : std::exchange(credits, {})) {
        if (payment.amount > amount) {
            payment.lines.push_back({m_floor.desk.found<OpenItem>(number), {}});
            payment.amount -= amount;
        } else {
            credits.emplace_back(number, amount);
        }
    }
}

void Selling::takeBack()
{
    m_floor.desk.clock().notBefore(14, 45);
    for (const auto &shipped : std::exchange(m_comingBack, {})) {
        if (shipped.comesBack > m_floor.desk.today() || !takeBackOne(shipped))
            m_comingBack.push_back(shipped);
    }
}

/// Some of one line comes back, goes to inspection, and is credited. Not before it was invoiced.
bool Selling::takeBackOne(const Shipped &shipped)
{
    auto &desk = m_floor.desk;
    const auto invoice = m_invoices.find(shipped.shipment);
    if (invoice == m_invoices.end())
        return false;
    const auto &line = shipped.lines[size_t(desk.chance().below(std::int64_t(shipped.lines.size())))];
    const auto quantity = m_floor.quantity(line.stocked, Quantity::one * desk.chance().between(1, pieces(line.quantity)));
    sales::ReceiveReturn command;
    command.shipment = desk.found<Shipment>(shipped.shipment);
    command.reason = desk.id<Reason>(desk.chance().percent(50) ? u"DEFECT"_s : u"NOTNEEDED"_s);
    command.lines.push_back({line.number, quantity, m_floor.bin(shipped.plant, Where::RECV), {}});
    desk.must(m_floor.one("warehouse", shipped.plant), command, {u"StockBackdated"_s});
    m_floor.shelf.put(line.stocked, Where::RECV, line.lot, quantity.millionths(), inventory::Status::Inspection);
    sales::CreditInvoice credit;
    credit.invoice = desk.found<CustomerInvoice>(invoice->second);
    credit.reason = command.reason;
    credit.lines.push_back({line.number, quantity});
    const auto answer = desk.must(m_floor.one("receivables", shipped.plant), credit);
    auto left = Money::parse(answer[u"total"].toString()).value().absolute();
    const auto claim = std::ranges::find(m_claims, invoice->second, &Claim::invoice);
    if (claim != m_claims.end()) { // First it lowers what is still to be paid of the invoice itself.
        const auto lowered = std::min(left, claim->open);
        claim->open -= lowered;
        left -= lowered;
        if (claim->open.isZero())
            m_claims.erase(claim);
    }
    if (left.isPositive())
        m_credits[{m_floor.plan.plants[size_t(shipped.plant)].entity, shipped.customer->code}].emplace_back(answer[u"credit"].toString(), left);
    return true;
}

/// Most pay in full; some in two parts; some a little less, for bank charges.
void Selling::collectOne(Claim &claim)
{
    auto &desk = m_floor.desk;
    auto &chance = desk.chance();
    ledger::ReceivePayment payment;
    payment.entity = m_floor.entity(claim.plant);
    payment.partner = desk.id<Partner>(claim.customer->code);
    payment.day = desk.today();
    payment.reference = u"Statement %1"_s.arg(desk.today().toString());
    const auto currency = claim.open.currency();
    if (std::exchange(claim.inParts, false) && claim.open.minor() > 100) {
        payment.amount = claim.open.share(chance.between(40, 60), 100, Rounding::HalfUp);
        payment.lines.push_back({desk.found<OpenItem>(claim.invoice), payment.amount});
        claim.open -= payment.amount;
        claim.comes = m_floor.workingDay(chance.between(10, 25));
    } else {
        payment.amount = claim.open;
        payment.lines.push_back({desk.found<OpenItem>(claim.invoice), claim.open});
        setOffCredits(claim, payment);
        if (chance.percent(4))
            payment.amount -= std::min(claim.open.share(1, 100, Rounding::Down), Money(chance.between(300, 2500), currency));
        claim.open = claim.open.zero();
    }
    desk.must(m_floor.one("receivables", claim.plant), payment, {u"DifferenceWrittenOff"_s});
}

} // namespace millrace::house::demo
