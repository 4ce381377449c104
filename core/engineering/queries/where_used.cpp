// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/queries/where_used.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

door::QuerySpec WhereUsed::spec()
{
    return {
        .name = u"engineering.where_used"_s,
        .statement = u"engineering/where_used"_s,
        .summary = u"Where an item goes in, level by level."_s,
        .example = u"{\"item\": \"SCR-M12\", \"state\": \"released\"}"_s,
        .order = {u"path"_s},
    };
}

} // namespace millrace::engineering
