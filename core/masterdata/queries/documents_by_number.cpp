// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/documents_by_number.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec DocumentsByNumber::spec()
{
    return {
        .name = u"masterdata.documents_by_number"_s,
        .statement = u"masterdata/documents_by_number"_s,
        .summary = u"Documents that bear a number."_s,
        .example = u"{\"number\": \"PO-1001\"}"_s,
        .order = {u"-id"_s},
    };
}

} // namespace millrace::masterdata
