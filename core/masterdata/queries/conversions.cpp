// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/conversions.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Conversions::spec()
{
    return {
        .name = u"masterdata.conversions"_s,
        .statement = u"masterdata/conversions"_s,
        .summary = u"Conversions of units."_s,
        .order = {u"item"_s, u"from_unit"_s, u"to_unit"_s},
    };
}

} // namespace millrace::masterdata
