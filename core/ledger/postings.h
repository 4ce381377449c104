// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"
#include "ledger/types/role.h"

namespace millrace::ledger {

/// What a journal line is about. Posting rules match on these; reports group by them.
struct Dimensions
{
    Id<Plant> plant;
    Id<CostCentre> costCentre;
    Id<Item> item;
    Id<Category> category;
    Id<Document> document;
    Id<Partner> partner;
    QString partnerGroup;
    Id<Reason> reason;
    Id<WorkCentre> workCentre;
    bool operator==(const Dimensions &) const = default;
};

/// One amount for one role. Debit positive, credit negative, in the entity's currency.
struct Posting
{
    std::optional<Role> role; ///< None only where the account is given by a person: a manual journal.
    Money amount;
    Money foreign;          ///< The same in the document's currency; none where it is the entity's own.
    Dimensions dimensions;
    Id<Account> account;    ///< Where the account is known already (a manual journal, clearing an open item); rules are not asked then.
    std::vector<door::RowRef> completes; ///< Sub-ledger rows whose column "account" becomes this posting's account.
};

/// All postings of an event: one journal, which balances or is a bug. Roles become accounts when the door
/// completes the changes (see Poster).
class Postings final : public door::ChangePart
{
public:
    /// The journal's kind ("receipt", "issue", ...) and text, for people.
    QString kind;
    QString text;
    std::vector<Posting> lines;

    Postings &debit(Role role, Money amount, Dimensions dimensions = {}, std::vector<door::RowRef> completes = {});
    Postings &credit(Role role, Money amount, Dimensions dimensions = {}, std::vector<door::RowRef> completes = {});
    Postings &add(Posting posting); ///< A posting of nothing is left out, unless it completes a row.

    void append(door::ChangePart &&other) override;
    std::unique_ptr<door::ChangePart> copy() const override { return std::make_unique<Postings>(*this); }
};

/// The postings of these changes.
inline Postings &postings(door::Changes &changes) { return changes.part<Postings>(); }

} // namespace millrace::ledger
