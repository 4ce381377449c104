// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/postings.h"
#include "masterdata/documents.h"
#include "production/rules/progress.h"
#include "production/rules/standard_of_order.h"
#include "production/types/rows.h"
#include "production/types/states.h"

namespace millrace::production {

struct ComponentFacts
{
    WorkOrderComponentRow row;
    QString code; ///< Of the item.
    Unit unit;
    bool service = false;    ///< Nothing is issued for it: it comes as a charge.
    std::int64_t issued = 0; ///< What came for it, substitutes in its own units.
    std::int64_t reserved = 0;
};

struct OperationFacts
{
    WorkOrderOperationRow row;
    rules::Passed passed;
    std::int64_t setupHours = 0, labourHours = 0, machineHours = 0; ///< Booked.
    Id<CostCentre> costCentre;
    Rate labourRate, machineRate, overheadRate; ///< Of the work centre today; the row holds those of release.
};

/// A work order as its commands see it: the document is locked first, the rest read after.
struct OrderFacts
{
    masterdata::DocumentHead head;
    WorkOrderRow row;
    QString itemCode;
    Unit unit;
    Id<Category> category;
    Currency currency;
    std::int64_t standardLot = 0;
    bool structureReleased = false;
    std::vector<ComponentFacts> components;
    std::vector<OperationFacts> operations; ///< Never empty: an order without operations has one, of number 0, that is its own.
    ElementAmounts wip;
    std::int64_t received = 0; ///< Good output in stock.

    bool is(const QString &wanted) const { return head.state == wanted; }
    Id<Document> document() const { return head.row.id; }
    std::vector<rules::Passed> passed() const;
    rules::OrderStandard standard() const;
    std::optional<std::size_t> operationNumbered(std::int64_t number) const;
    std::size_t operationOf(const WorkOrderComponentRow &component) const;
    bool isLast(std::size_t operation) const { return operation + 1 == operations.size(); }
    Money money(std::int64_t minor) const { return {minor, currency}; }
    ledger::Dimensions dimensions(std::optional<std::size_t> operation = {}) const;
    /// Sets the event's place, day and chain, and names the document.
    void setEvent(door::Changes &changes, Day day) const;
};

/// The order, locked; none where there is no such order.
std::optional<OrderFacts> gatherOrder(door::Gather &gather, Id<WorkOrder> order);

} // namespace millrace::production
