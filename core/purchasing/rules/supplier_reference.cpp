// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/supplier_reference.h"

namespace millrace::purchasing::rules {

namespace {

const store::Statement lockSupplier{"purchasing/lock_supplier"};
const store::Statement invoiceWithReference{"purchasing/invoice_with_reference"};

} // namespace

std::optional<QString> gatherSameReference(store::Reader &reader, Id<Partner> supplier, const QString &reference)
{
    if (!supplier)
        return std::nullopt;
    reader.value<std::int64_t>(lockSupplier, {{"supplier", supplier}});
    return reader.value<QString>(invoiceWithReference, {{"supplier", supplier}, {"reference", reference.trimmed()}});
}

} // namespace millrace::purchasing::rules
