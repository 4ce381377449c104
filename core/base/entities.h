// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

namespace millrace {

// What a row id can identify. naming is the stem of the statements that turn codes into ids (stem_ids) and back (stem_codes).
#define MILLRACE_ENTITY(NAME, NAMING) \
    struct NAME \
    { \
        static constexpr const char *naming = NAMING; \
    }

MILLRACE_ENTITY(Event, "door/event");
MILLRACE_ENTITY(Person, "security/person");
MILLRACE_ENTITY(SecurityRole, "security/role");

MILLRACE_ENTITY(Entity, "ledger/entity"); // A legal entity.
MILLRACE_ENTITY(Plant, "ledger/plant");
MILLRACE_ENTITY(Chart, "ledger/chart");
MILLRACE_ENTITY(Account, "ledger/account");
MILLRACE_ENTITY(FiscalYear, "ledger/fiscal_year");
MILLRACE_ENTITY(Period, "ledger/period");
MILLRACE_ENTITY(Journal, "ledger/journal");
MILLRACE_ENTITY(JournalLine, "ledger/journal_line");
MILLRACE_ENTITY(OpenItem, "ledger/open_item");
MILLRACE_ENTITY(PostingRule, "ledger/posting_rule");

MILLRACE_ENTITY(Item, "masterdata/item");
MILLRACE_ENTITY(Category, "masterdata/category");
MILLRACE_ENTITY(Partner, "masterdata/partner");
MILLRACE_ENTITY(CostCentre, "masterdata/cost_centre");
MILLRACE_ENTITY(WorkCentre, "masterdata/work_centre");
MILLRACE_ENTITY(Reason, "masterdata/reason");
MILLRACE_ENTITY(TaxCode, "masterdata/tax_code");
MILLRACE_ENTITY(Bin, "masterdata/bin"); // Written as "PLANT/BIN".

MILLRACE_ENTITY(Document, "masterdata/document");
MILLRACE_ENTITY(DocumentLine, "masterdata/document_line"); // Written as "PO-1001/10".
// Documents by kind: the same row id as their Document.
MILLRACE_ENTITY(PurchaseOrder, "masterdata/purchase_order");
MILLRACE_ENTITY(Receipt, "masterdata/receipt");
MILLRACE_ENTITY(SupplierInvoice, "masterdata/supplier_invoice");
MILLRACE_ENTITY(WorkOrder, "masterdata/work_order");
MILLRACE_ENTITY(SalesOrder, "masterdata/sales_order");
MILLRACE_ENTITY(Shipment, "masterdata/shipment");
MILLRACE_ENTITY(CustomerInvoice, "masterdata/customer_invoice");

MILLRACE_ENTITY(Lot, "inventory/lot"); // Written as "ITEM/LOT".
MILLRACE_ENTITY(Pool, "inventory/pool");
MILLRACE_ENTITY(StockMove, "inventory/stock_move");
MILLRACE_ENTITY(Structure, "engineering/structure"); // Written as "ITEM/REVISION".
MILLRACE_ENTITY(WorkOrderComponent, "production/component");
MILLRACE_ENTITY(WorkOrderOperation, "production/operation");
#undef MILLRACE_ENTITY

/// A document of a kind as a document of any.
template<typename Kind>
constexpr Id<Document> asDocument(Id<Kind> id)
{
    return Id<Document>(id.value);
}

} // namespace millrace
