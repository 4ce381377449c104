// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/queries/structure_tree.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

door::QuerySpec StructureTree::spec()
{
    return {
        .name = u"engineering.structure_tree"_s,
        .statement = u"engineering/structure_tree"_s,
        .summary = u"A structure level by level."_s,
        .example = u"{\"structure\": \"AX32/A\", \"plant\": \"NORTH\", \"day\": \"2026-03-02\"}"_s,
        .order = {u"path"_s},
    };
}

} // namespace millrace::engineering
