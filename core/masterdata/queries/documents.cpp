// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/documents.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Documents::spec()
{
    return {
        .name = u"masterdata.documents"_s,
        .statement = u"masterdata/documents"_s,
        .summary = u"Documents of any kind."_s,
        .example = u"{\"kind\": \"purchase_order\"}"_s,
        .order = {u"-id"_s},
    };
}

} // namespace millrace::masterdata
