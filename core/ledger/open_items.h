// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "ledger/postings.h"
#include "ledger/types/rows.h"

namespace millrace::ledger {

/// What an open item is about. The names are stored.
enum class OpenItemKind { Receivable, Payable, Received, Shipped, Transit };

/// The role under which items of a kind are posted: Receivable, Payable, GoodsReceived, GoodsShipped, GoodsInTransit.
Role roleOf(OpenItemKind kind);

/// An item to open. Amounts as in the journal: debit positive, so a payable opens with a negative amount.
struct NewOpenItem
{
    OpenItemKind kind{};
    Id<Entity> entity;
    Money amount;             ///< In the entity's currency.
    Money foreign;            ///< In the document's currency; none where that is the entity's own.
    Quantity quantity;        ///< Of goods received, shipped or in transit; nothing for receivables and payables.
    Dimensions dimensions;    ///< Document and partner become the item's own.
    Id<DocumentLine> line;
    Day day;
    Day due;
};

/// Opens an item: its row, its first entry, and the posting that gives both their account.
Id<OpenItem> openItem(door::Changes &changes, const door::Work &work, const NewOpenItem &item);

/// An open item and what is left of it.
struct OpenItemState
{
    OpenItemRow row;
    Currency own;                   ///< The entity's.
    std::int64_t amount = 0;        ///< In the entity's currency, debit positive.
    std::int64_t foreignAmount = 0; ///< In the item's; the same as amount where they agree.
    std::int64_t quantity = 0;
    QString number;                 ///< Of its document.
    QString correlation;            ///< Of its document's chain.

    OpenItemKind kind() const { return store::enumFromSnake<OpenItemKind>(row.kind); }
    Money booked() const { return {amount, own}; }
    Money open() const { return {foreignAmount, row.currency}; }
    bool isForeign() const { return row.currency != own; }
    bool isCleared() const { return amount == 0 && foreignAmount == 0 && quantity == 0; }
};

/// What has left an item, signed as the item was.
struct Cleared
{
    Money booked;   ///< In the entity's currency, at the rate at which it was opened.
    Money foreign;  ///< In the item's currency.
    Quantity quantity;
};

/// Takes a part off an item, in the item's currency and signed as the item is: an entry, and a posting to the item's own
/// account that ends what opened it. The booked amount goes in proportion, and wholly with the last of it. More than is
/// open is a bug: the caller has refused it. The state is kept up to date, so that one command may clear an item twice.
Cleared clear(door::Changes &changes, OpenItemState &item, Money part, Dimensions dimensions = {});

/// The same by quantity: goods received that are invoiced now. Amounts go in proportion to the quantity.
Cleared clearQuantity(door::Changes &changes, OpenItemState &item, Quantity quantity, Dimensions dimensions = {});

/// Posts what is left between booked value and value now: a debit is an exchange loss, a credit a gain, nothing nothing.
void postExchangeDifference(door::Changes &changes, Money difference, Dimensions dimensions = {});

/// Reads open items, cleared ones too, in the order of their ids. First their documents are locked, then they themselves.
/// What does not exist is left out.
std::vector<OpenItemState> gatherOpenItems(door::Gather &gather, const std::vector<Id<OpenItem>> &items);
/// All items of these documents, of one kind: goods received of a receipt.
std::vector<OpenItemState> gatherOpenItemsOf(door::Gather &gather, const std::vector<Id<Document>> &documents, OpenItemKind kind);
/// What is still open of a partner, of one kind.
std::vector<OpenItemState> gatherOpenItemsOf(door::Gather &gather, Id<Entity> entity, Id<Partner> partner, OpenItemKind kind);

} // namespace millrace::ledger
