// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/engineering.h"

#include "engineering/commands/define_structure.h"
#include "engineering/commands/obsolete_structure.h"
#include "engineering/commands/release_structure.h"
#include "engineering/queries/operations.h"
#include "engineering/queries/structure_tree.h"
#include "engineering/queries/structures.h"
#include "engineering/queries/where_used.h"

namespace millrace::engineering {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(DefineStructure::type());
    catalogue.add(ObsoleteStructure::type());
    catalogue.add(ReleaseStructure::type());
    catalogue.addQuery<Operations>();
    catalogue.addQuery<StructureTree>();
    catalogue.addQuery<Structures>();
    catalogue.addQuery<WhereUsed>();
}

} // namespace millrace::engineering
