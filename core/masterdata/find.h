// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "masterdata/types/costing_rows.h"
#include "masterdata/types/item_rows.h"
#include "masterdata/types/partner_row.h"
#include "masterdata/types/place_rows.h"
#include "masterdata/types/reason_rows.h"
#include "store/reader.h"

namespace millrace::masterdata {

// Rows by id, for commands of every room. An id that is none or unknown finds nothing.

std::optional<ItemRow> findItem(store::Reader &reader, Id<Item> item);
std::vector<ItemRow> findItems(store::Reader &reader, const std::vector<Id<Item>> &items); ///< By id.
std::optional<CategoryRow> findCategory(store::Reader &reader, Id<Category> category);
std::optional<PartnerRow> findPartner(store::Reader &reader, Id<Partner> partner);
std::optional<CostCentreRow> findCostCentre(store::Reader &reader, Id<CostCentre> costCentre);
std::optional<WorkCentreRow> findWorkCentre(store::Reader &reader, Id<WorkCentre> workCentre);
std::vector<WorkCentreRow> findWorkCentres(store::Reader &reader, const std::vector<Id<WorkCentre>> &workCentres); ///< By id.
std::optional<ReasonRow> findReason(store::Reader &reader, Id<Reason> reason);
std::vector<TaxCodeRow> findTaxCodes(store::Reader &reader, const std::vector<Id<TaxCode>> &taxCodes); ///< By id.
std::vector<BinRow> findBins(store::Reader &reader, const std::vector<Id<Bin>> &bins);                 ///< By id.

/// A plant as master data and everything above see it.
struct PlantFacts
{
    Id<Plant> id;
    Id<Entity> entity;
    Currency currency; ///< The entity's.
};
std::optional<PlantFacts> findPlant(store::Reader &reader, Id<Plant> plant);
bool entityExists(store::Reader &reader, Id<Entity> entity);
bool unitExists(store::Reader &reader, Unit unit);

/// The standard costs in force in a plant on a day, of all items or of some, by item.
std::vector<StandardCostRow> findStandardCosts(store::Reader &reader, Id<Plant> plant, Day day);
std::vector<StandardCostRow> findStandardCosts(store::Reader &reader, Id<Plant> plant, Day day, const std::vector<Id<Item>> &items);

/// The row that bears a code, by the statement of its naming.
std::int64_t idOfCode(store::Reader &reader, const store::Statement &naming, const QString &code);

} // namespace millrace::masterdata
