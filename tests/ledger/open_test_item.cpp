// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_test_item.h"

#include "masterdata/documents.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

struct Facts
{
};

void check(const OpenTestItem &, door::Checks &)
{
}

Facts gather(const OpenTestItem &, door::Gather &)
{
    return {};
}

door::Decision decide(const OpenTestItem &c, const Facts &, const door::Work &work)
{
    const bool sold = c.kind == ledger::OpenItemKind::Receivable;
    masterdata::DocumentRow head;
    head.id = work.newId<Document>();
    head.kind = sold ? masterdata::DocumentKind::CustomerInvoice : masterdata::DocumentKind::SupplierInvoice;
    head.number = c.number;
    head.entity = c.entity;
    head.partner = c.partner;
    head.day = c.day;
    head.due = c.due;
    head.currency = c.foreign.value_or(c.amount).currency();
    door::Changes changes;
    masterdata::startDocument(changes, head, u"posted"_s);
    ledger::Dimensions about;
    about.document = head.id;
    about.partner = c.partner;
    const auto item = ledger::openItem(changes, work, {c.kind, c.entity, c.amount, c.foreign.value_or(Money()), {}, about, {}, c.day, c.due});
    ledger::postings(changes).kind = u"invoice"_s;
    ledger::postings(changes).credit(sold ? ledger::Role::Revenue : ledger::Role::Expense, c.amount, about);
    return door::accept(std::move(changes), OpenTestItem::Receipt{item});
}

} // namespace

door::CommandSpec OpenTestItem::spec()
{
    return {u"test.OpenTestItem"_s, 1, u"test.item_opened"_s, u"Opens an item."_s, u"{}"_s};
}

const door::CommandType &OpenTestItem::type()
{
    static const door::CommandOf<OpenTestItem, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::test
