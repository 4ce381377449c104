// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/company.h"
#include "house/demo/desk.h"

namespace millrace::house::demo {

// Master data of the demo company, entered by its controller.

/// Bins, cost centres, work centres, categories with the accounts of their stock, reasons, tax codes, costing policies.
void addPlaces(Desk &desk, const CompanyPlan &plan);
void addPartners(Desk &desk, const CompanyPlan &plan);
void addItems(Desk &desk, const CompanyPlan &plan);
void addStructures(Desk &desk, const CompanyPlan &plan);
/// Where a plant is at standard, from the roll-up.
void setStandardCosts(Desk &desk, const CompanyPlan &plan);

} // namespace millrace::house::demo
