// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/open_items.h"

namespace millrace::ledger {

namespace {

/// Clears amounts that are already known to fit.
Cleared take(door::Changes &changes, OpenItemState &item, std::int64_t booked, std::int64_t foreign, std::int64_t quantity, Unit unit,
             Dimensions dimensions)
{
    OpenItemEntryRow entry;
    entry.openItem = item.row.id;
    entry.entity = item.row.entity;
    entry.account = item.row.account;
    entry.amount = negateChecked(booked);
    entry.foreignAmount = negateChecked(foreign);
    entry.quantity = negateChecked(quantity);
    changes.insert(entry);
    if (!dimensions.document)
        dimensions.document = item.row.document;
    if (!dimensions.partner)
        dimensions.partner = item.row.partner;
    const auto other = item.isForeign() ? Money(entry.foreignAmount, item.row.currency) : Money();
    postings(changes).add({roleOf(item.kind()), Money(entry.amount, item.own), other, std::move(dimensions), item.row.account, {}});
    changes.concerns(item.row.document);

    item.amount = subtractChecked(item.amount, booked);
    item.foreignAmount = subtractChecked(item.foreignAmount, foreign);
    item.quantity = subtractChecked(item.quantity, quantity);
    return {Money(booked, item.own), Money(foreign, item.row.currency), Quantity(quantity, unit)};
}

/// Whether part is of the whole's sign and not beyond it.
bool isPartOf(std::int64_t part, std::int64_t whole)
{
    return whole < 0 ? part >= whole && part <= 0 : part <= whole && part >= 0;
}

} // namespace

Role roleOf(OpenItemKind kind)
{
    switch (kind) {
    case OpenItemKind::Receivable: return Role::Receivable;
    case OpenItemKind::Payable: return Role::Payable;
    case OpenItemKind::Received: return Role::GoodsReceived;
    case OpenItemKind::Shipped: return Role::GoodsShipped;
    case OpenItemKind::Transit: return Role::GoodsInTransit;
    }
    throw Bug("an open item of no kind");
}

Id<OpenItem> openItem(door::Changes &changes, const door::Work &work, const NewOpenItem &item)
{
    const bool isForeign = !item.foreign.currency().isNone() && item.foreign.currency() != item.amount.currency();
    OpenItemRow row;
    row.id = work.newId<OpenItem>();
    row.entity = item.entity;
    row.kind = store::snakeCase(store::enumText(item.kind));
    row.currency = isForeign ? item.foreign.currency() : item.amount.currency();
    row.partner = item.dimensions.partner;
    row.document = item.dimensions.document;
    row.line = item.line;
    row.day = item.day;
    row.due = item.due;
    OpenItemEntryRow entry;
    entry.openItem = row.id;
    entry.entity = item.entity;
    entry.amount = item.amount.minor();
    entry.foreignAmount = isForeign ? item.foreign.minor() : item.amount.minor();
    entry.quantity = item.quantity.millionths();
    const auto rowPlace = changes.insert(row);
    const auto entryPlace = changes.insert(entry);
    postings(changes).add({roleOf(item.kind), item.amount, isForeign ? item.foreign : Money(), item.dimensions, {}, {rowPlace, entryPlace}});
    changes.concerns(row.document);
    return row.id;
}

Cleared clear(door::Changes &changes, OpenItemState &item, Money part, Dimensions dimensions)
{
    MILLRACE_ASSERT(part.currency() == item.row.currency, "an open item cleared in another currency");
    MILLRACE_ASSERT(isPartOf(part.minor(), item.foreignAmount), "more cleared than is open");
    const bool wholly = part.minor() == item.foreignAmount;
    const auto share = [&](std::int64_t whole) {
        return wholly ? whole : multiplyDivide(whole, part.minor(), item.foreignAmount, Rounding::HalfUp);
    };
    const auto booked = item.isForeign() ? share(item.amount) : part.minor();
    return take(changes, item, booked, part.minor(), share(item.quantity), {}, std::move(dimensions));
}

Cleared clearQuantity(door::Changes &changes, OpenItemState &item, Quantity quantity, Dimensions dimensions)
{
    MILLRACE_ASSERT(!quantity.isZero() && isPartOf(quantity.millionths(), item.quantity), "more cleared than is open");
    const auto share = [&](std::int64_t whole) { return multiplyDivide(whole, quantity.millionths(), item.quantity, Rounding::HalfUp); };
    return take(changes, item, share(item.amount), share(item.foreignAmount), quantity.millionths(), quantity.unit(), std::move(dimensions));
}

void postExchangeDifference(door::Changes &changes, Money difference, Dimensions dimensions)
{
    const auto role = difference.isNegative() ? Role::ExchangeGain : Role::ExchangeLoss;
    postings(changes).add({role, difference, {}, std::move(dimensions), {}, {}});
}

} // namespace millrace::ledger
