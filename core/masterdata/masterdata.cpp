// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/masterdata.h"

#include "masterdata/commands/change_item.h"
#include "masterdata/commands/change_partner.h"
#include "masterdata/commands/change_rates.h"
#include "masterdata/commands/create_bin.h"
#include "masterdata/commands/create_category.h"
#include "masterdata/commands/create_cost_centre.h"
#include "masterdata/commands/create_item.h"
#include "masterdata/commands/create_partner.h"
#include "masterdata/commands/create_reason.h"
#include "masterdata/commands/create_tax_code.h"
#include "masterdata/commands/create_unit.h"
#include "masterdata/commands/create_work_centre.h"
#include "masterdata/commands/define_conversion.h"
#include "masterdata/commands/set_costing_policy.h"
#include "masterdata/commands/set_letterhead.h"
#include "masterdata/commands/set_partner_address.h"
#include "masterdata/queries/bins.h"
#include "masterdata/queries/categories.h"
#include "masterdata/queries/conversions.h"
#include "masterdata/queries/cost_centres.h"
#include "masterdata/queries/costing_policies.h"
#include "masterdata/queries/document_head.h"
#include "masterdata/queries/document_history.h"
#include "masterdata/queries/documents.h"
#include "masterdata/queries/documents_by_number.h"
#include "masterdata/queries/item.h"
#include "masterdata/queries/item_history.h"
#include "masterdata/queries/items.h"
#include "masterdata/queries/partners.h"
#include "masterdata/queries/reasons.h"
#include "masterdata/queries/standard_costs.h"
#include "masterdata/queries/tax_codes.h"
#include "masterdata/queries/units.h"
#include "masterdata/queries/work_centres.h"
#include "masterdata/types/document_rows.h"

namespace millrace::masterdata {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(ChangeItem::type());
    catalogue.add(ChangePartner::type());
    catalogue.add(ChangeRates::type());
    catalogue.add(CreateBin::type());
    catalogue.add(CreateCategory::type());
    catalogue.add(CreateCostCentre::type());
    catalogue.add(CreateItem::type());
    catalogue.add(CreatePartner::type());
    catalogue.add(CreateReason::type());
    catalogue.add(CreateTaxCode::type());
    catalogue.add(CreateUnit::type());
    catalogue.add(CreateWorkCentre::type());
    catalogue.add(DefineConversion::type());
    catalogue.add(SetCostingPolicy::type());
    catalogue.add(SetLetterhead::type());
    catalogue.add(SetPartnerAddress::type());
    catalogue.addQuery<Bins>();
    catalogue.addQuery<Categories>();
    catalogue.addQuery<Conversions>();
    catalogue.addQuery<CostCentres>();
    catalogue.addQuery<CostingPolicies>();
    catalogue.addQuery<DocumentHead>();
    catalogue.addQuery<DocumentHistory>();
    catalogue.addQuery<Documents>();
    catalogue.addQuery<DocumentsByNumber>();
    catalogue.addQuery<OneItem>();
    catalogue.addQuery<ItemHistory>();
    catalogue.addQuery<Items>();
    catalogue.addQuery<Partners>();
    catalogue.addQuery<Reasons>();
    catalogue.addQuery<StandardCosts>();
    catalogue.addQuery<TaxCodes>();
    catalogue.addQuery<Units>();
    catalogue.addQuery<WorkCentres>();
    catalogue.addPosted<StateEntryRow>();
    catalogue.addPosted<ProgressEntryRow>();
}

} // namespace millrace::masterdata
