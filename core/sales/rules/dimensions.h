// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/postings.h"
#include "masterdata/find.h"

namespace millrace::sales::rules {

/// What a sales document is about, for the books.
inline ledger::Dimensions dimensionsOf(const masterdata::PartnerRow &customer, Id<Plant> plant, Id<Document> document)
{
    ledger::Dimensions out;
    out.plant = plant;
    out.document = document;
    out.partner = customer.id;
    out.partnerGroup = customer.group;
    return out;
}

/// The same of one of its lines.
inline ledger::Dimensions dimensionsOf(const masterdata::ItemRow &item, const masterdata::PartnerRow &customer, Id<Plant> plant, Id<Document> document)
{
    auto out = dimensionsOf(customer, plant, document);
    out.item = item.id;
    out.category = item.category;
    return out;
}

} // namespace millrace::sales::rules
