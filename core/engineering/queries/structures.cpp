// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/queries/structures.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

door::QuerySpec Structures::spec()
{
    return {
        .name = u"engineering.structures"_s,
        .statement = u"engineering/structures"_s,
        .summary = u"Structures and their revisions."_s,
        .example = u"{\"item\": \"AX32\"}"_s,
        .order = {u"item"_s, u"revision"_s},
    };
}

} // namespace millrace::engineering
