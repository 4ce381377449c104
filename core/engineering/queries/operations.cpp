// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/queries/operations.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

door::QuerySpec Operations::spec()
{
    return {
        .name = u"engineering.operations"_s,
        .statement = u"engineering/operations"_s,
        .summary = u"The operations of a structure."_s,
        .example = u"{\"structure\": \"AX32/A\"}"_s,
        .order = {u"number"_s},
    };
}

} // namespace millrace::engineering
