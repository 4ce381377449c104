// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/document_history.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec DocumentHistory::spec()
{
    return {
        .name = u"masterdata.document_history"_s,
        .statement = u"masterdata/document_history"_s,
        .summary = u"What happened to a document."_s,
        .example = u"{\"document\": \"PO-1001\"}"_s,
        .order = {u"id"_s},
    };
}

} // namespace millrace::masterdata
