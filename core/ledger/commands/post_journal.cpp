// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/post_journal.h"

#include "ledger/books.h"
#include "ledger/postings.h"
#include "ledger/references.h"
#include "ledger/types/paper_rows.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using C = PostJournal;
using L = PostJournal::Line;
using enum PostJournal::Rejection;
using enum PostJournal::Question;

constexpr int daysBackWithoutQuestion = 60;

struct Facts
{
    std::optional<EntityRow> entity;
    std::map<Id<Account>, AccountRow> accounts;
    References references;
    QString number;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.text.trimmed().isEmpty(), TextMissing, &C::text).rejectIf(c.lines.size() < 2, TooFewLines, &C::lines);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(line.amount.isZero(), AmountZero, door::pathOf(&C::lines, i, &L::amount));
        checks.rejectIf(line.foreign && line.foreign->isNegative() != line.amount.isNegative() && !line.foreign->isZero(), ForeignSignDiffers,
                        door::pathOf(&C::lines, i, &L::foreign));
    }
}

Facts gather(const C &c, door::Gather &read)
{
    Facts facts{gatherEntity(read, c.entity), {}, {}, {}};
    std::vector<Id<Account>> accounts;
    for (const auto &line : c.lines) {
        accounts.push_back(line.account);
        facts.references.want(line.plant);
        facts.references.want(line.costCentre);
        facts.references.want(line.item);
        facts.references.want(line.partner);
        facts.references.want(line.reason);
    }
    facts.accounts = gatherAccounts(read, accounts);
    facts.references.read(read);
    if (facts.entity)
        facts.number = read.number(u"journal"_s, c.entity);
    return facts;
}

std::optional<door::Decision> accountRefused(const C &c, const Facts &f, size_t i)
{
    const auto path = door::pathOf(&C::lines, i, &L::account);
    const auto found = f.accounts.find(c.lines[i].account);
    if (found == f.accounts.end())
        return door::reject(AccountUnknown, path);
    const auto &account = found->second;
    if (account.chart != f.entity->chart)
        return door::reject(AccountOfAnotherChart, path);
    if (account.heading)
        return door::reject(AccountIsHeading, path);
    if (!account.active)
        return door::reject(AccountInactive, path);
    if (!account.control.isEmpty())
        return door::reject(AccountIsControl, path, {{u"control"_s, account.control}});
    return std::nullopt;
}

std::optional<door::Decision> dimensionsRefused(const C &c, const Facts &f, size_t i)
{
    const auto &line = c.lines[i];
    if (line.plant && !f.references.isOf(*line.plant, c.entity))
        return door::reject(PlantUnknown, door::pathOf(&C::lines, i, &L::plant));
    if (line.costCentre && !f.references.isOf(*line.costCentre, c.entity))
        return door::reject(CostCentreUnknown, door::pathOf(&C::lines, i, &L::costCentre));
    if (line.item && !f.references.knows(*line.item))
        return door::reject(ItemUnknown, door::pathOf(&C::lines, i, &L::item));
    if (line.partner && !f.references.knows(*line.partner))
        return door::reject(PartnerUnknown, door::pathOf(&C::lines, i, &L::partner));
    if (line.reason && !f.references.knows(*line.reason))
        return door::reject(ReasonUnknown, door::pathOf(&C::lines, i, &L::reason));
    return std::nullopt;
}

std::optional<door::Decision> amountsRefused(const C &c, Currency own)
{
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (c.lines[i].amount.currency() != own)
            return door::reject(AmountNotInEntityCurrency, door::pathOf(&C::lines, i, &L::amount), {{u"currency"_s, own.code()}});
        const auto &foreign = c.lines[i].foreign;
        if (foreign && (foreign->currency() == own || foreign->currency().isNone()))
            return door::reject(ForeignIsOwnCurrency, door::pathOf(&C::lines, i, &L::foreign));
    }
    Money sum(0, own);
    for (const auto &line : c.lines)
        sum += line.amount;
    if (!sum.isZero())
        return door::reject(JournalUnbalanced, u"lines"_s, {{u"difference"_s, sum.toString()}});
    return std::nullopt;
}

Posting postingOf(const L &line, Id<Document> document)
{
    Posting posting;
    posting.account = line.account;
    posting.amount = line.amount;
    posting.foreign = line.foreign.value_or(Money());
    posting.dimensions.plant = line.plant.value_or(Id<Plant>());
    posting.dimensions.costCentre = line.costCentre.value_or(Id<CostCentre>());
    posting.dimensions.item = line.item.value_or(Id<Item>());
    posting.dimensions.partner = line.partner.value_or(Id<Partner>());
    posting.dimensions.reason = line.reason.value_or(Id<Reason>());
    posting.dimensions.document = document;
    return posting;
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.entity)
        return door::reject(EntityUnknown, &C::entity);
    if (auto refused = amountsRefused(c, f.entity->currency))
        return *refused;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto refused = accountRefused(c, f, i))
            return *refused;
        if (auto refused = dimensionsRefused(c, f, i))
            return *refused;
    }
    const int daysBack = work.today() - c.day;
    if (daysBack > daysBackWithoutQuestion && !work.accepted(FarBack))
        return door::ask(FarBack, u"day"_s, {{u"days"_s, daysBack}});

    door::Changes changes;
    const auto document = work.newId<Document>();
    startPaper(changes, {document, PaperKind::Journal, f.number, c.entity, {}, {}, c.day, {}, f.entity->currency, c.reference, {}, {}});
    auto &journal = postings(changes);
    journal.kind = u"manual"_s;
    journal.text = c.text.trimmed();
    Money debits(0, f.entity->currency);
    for (const auto &line : c.lines) {
        journal.add(postingOf(line, document));
        if (line.amount.isPositive())
            debits += line.amount;
    }
    changes.event().value = debits;
    return door::accept(std::move(changes), C::Receipt{f.number});
}

} // namespace

door::CommandSpec PostJournal::spec()
{
    return {u"ledger.PostJournal"_s, 1, u"ledger.journal_posted"_s, u"Posts a journal by hand."_s,
            uR"({"entity": "ALD", "day": "2026-03-02", "text": "Rent for March",
                 "lines": [{"account": "6220", "amount": "1200.00 EUR"}, {"account": "1500", "amount": "-1200.00 EUR"}]})"_s};
}

const door::CommandType &PostJournal::type()
{
    static const door::CommandOf<PostJournal, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
