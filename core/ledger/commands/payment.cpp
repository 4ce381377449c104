// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/payment.h"

#include "ledger/exchange.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using C = Payment;
using L = Payment::Line;
using enum Payment::Rejection;
using enum Payment::Question;
using rules::Payer;

OpenItemKind kindFor(Payer payer)
{
    return payer == Payer::Customer ? OpenItemKind::Receivable : OpenItemKind::Payable;
}

std::optional<door::Decision> bankRefused(const C &c, const PaymentFacts &f)
{
    if (!c.bank)
        return std::nullopt;
    if (!f.bank)
        return door::reject(BankUnknown, &C::bank);
    if (f.bank->chart != f.entity->chart || f.bank->heading || !f.bank->active || !f.bank->control.isEmpty())
        return door::reject(BankNotUsable, &C::bank);
    return std::nullopt;
}

/// The item of a line with its part, or why not.
std::optional<door::Decision> settleLine(const C &c, const PaymentFacts &f, size_t i, Payer payer, std::vector<rules::SettledItem> &settled)
{
    const auto &line = c.lines[i];
    const auto itemPath = door::pathOf(&C::lines, i, &L::openItem);
    const auto amountPath = door::pathOf(&C::lines, i, &L::amount);
    const auto found = std::ranges::find_if(f.items, [&](const auto &item) { return item.row.id == line.openItem; });
    if (found == f.items.end())
        return door::reject(OpenItemUnknown, itemPath);
    if (found->row.entity != c.entity || found->row.partner != c.partner)
        return door::reject(OpenItemOfAnotherPartner, itemPath);
    if (found->kind() != kindFor(payer))
        return door::reject(OpenItemOfAnotherKind, itemPath);
    if (found->row.currency != c.amount.currency())
        return door::reject(CurrencyDiffers, itemPath, {{u"currency"_s, found->row.currency.code()}});
    const auto open = rules::owed(*found, payer);
    if (open.isZero())
        return door::reject(NothingOpen, itemPath);
    const auto part = line.amount.value_or(open);
    if (part.currency() != open.currency())
        return door::reject(CurrencyDiffers, amountPath, {{u"currency"_s, open.currency().code()}});
    const bool fits = open.isNegative() ? part.isNegative() && part >= open : part.isPositive() && part <= open;
    if (!fits)
        return door::reject(MoreThanOpen, amountPath, {{u"open"_s, open.toString()}});
    settled.push_back({*found, part});
    return std::nullopt;
}

std::optional<door::Decision> differenceRefused(const rules::Settlement &settlement, const door::Work &work)
{
    const auto difference = settlement.settled() - settlement.paid;
    const auto most = rules::mostWrittenOff(settlement.settled());
    const QJsonObject arguments{{u"difference"_s, difference.toString()}, {u"most"_s, most.toString()}};
    if (difference.absolute() > most)
        return door::reject(DifferenceTooLarge, &C::amount, arguments);
    if (!difference.isZero() && !work.accepted(DifferenceWrittenOff))
        return door::ask(DifferenceWrittenOff, u"amount"_s, arguments);
    return std::nullopt;
}

PaperRow paperOf(const C &c, const PaymentFacts &f, const rules::Settlement &settlement)
{
    const auto kind = settlement.payer == Payer::Customer ? PaperKind::CustomerPayment : PaperKind::SupplierPayment;
    return {settlement.dimensions.document, kind, f.number, c.entity, {}, c.partner, c.day, {}, c.amount.currency(), c.reference,
            settlement.items.front().item.correlation, {}};
}

} // namespace

void checkPayment(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.amount.isNegative(), AmountNegative, &C::amount).rejectIf(c.rate && !c.rate->isPositive(), RateNotPositive, &C::rate);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto isSame = [&](const L &line) { return line.openItem == c.lines[i].openItem; };
        const bool twice = c.lines[i].openItem && std::ranges::any_of(c.lines.begin(), c.lines.begin() + std::ptrdiff_t(i), isSame);
        checks.rejectIf(twice, OpenItemTwice, door::pathOf(&C::lines, i, &L::openItem));
        checks.rejectIf(c.lines[i].amount && c.lines[i].amount->isZero(), AmountZero, door::pathOf(&C::lines, i, &L::amount));
    }
}

PaymentFacts gatherPayment(const C &c, door::Gather &read, Payer payer)
{
    PaymentFacts facts{gatherEntity(read, c.entity), {}, c.bank ? gatherAccount(read, *c.bank) : std::nullopt, {}, {}, {}};
    facts.references.want(c.partner);
    facts.references.read(read);
    if (!facts.entity)
        return facts;
    std::vector<Id<OpenItem>> named;
    for (const auto &line : c.lines)
        named.push_back(line.openItem);
    facts.items = named.empty() ? gatherOpenItemsOf(read, c.entity, c.partner, kindFor(payer)) : gatherOpenItems(read, named);
    facts.rate = c.rate ? c.rate : exchangeRate(read, c.amount.currency(), facts.entity->currency, c.day);
    facts.number = read.number(payer == Payer::Customer ? u"customer_payment"_s : u"supplier_payment"_s, c.entity);
    return facts;
}

door::Decision decidePayment(const C &c, const PaymentFacts &f, const door::Work &work, Payer payer)
{
    if (!f.entity)
        return door::reject(EntityUnknown, &C::entity);
    if (!f.references.knows(c.partner))
        return door::reject(PartnerUnknown, &C::partner);
    if (auto refused = bankRefused(c, f))
        return *refused;
    std::vector<rules::SettledItem> items;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto refused = settleLine(c, f, i, payer, items))
            return *refused;
    }
    if (c.lines.empty())
        items = rules::oldestFirst(f.items, c.amount, payer);
    if (items.empty())
        return door::reject(NothingSettled, &C::lines);
    if (c.rate && c.amount.currency() == f.entity->currency)
        return door::reject(RateOfOwnCurrency, &C::rate);
    if (!f.rate)
        return door::reject(RateUnknown, &C::rate);

    rules::Settlement settlement{payer, c.amount, *f.rate, f.entity->currency, c.bank.value_or(Id<Account>()), {}, std::move(items)};
    settlement.dimensions.document = work.newId<Document>();
    settlement.dimensions.partner = c.partner;
    settlement.dimensions.partnerGroup = f.references.partnerGroup(c.partner);
    if (auto refused = differenceRefused(settlement, work))
        return *refused;
    door::Changes changes;
    startPaper(changes, paperOf(c, f, settlement));
    changes.event().value = settlement.paidOwn();
    postings(changes).kind = payer == Payer::Customer ? u"customer_payment"_s : u"supplier_payment"_s;
    postings(changes).text = f.number;
    const C::Receipt receipt{f.number, settlement.settled(), settlement.settled() - c.amount};
    rules::settle(changes, std::move(settlement));
    return door::accept(std::move(changes), receipt);
}

} // namespace millrace::ledger
