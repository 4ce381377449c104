// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/masterdata.h"

#include "masterdata/types/document_rows.h"

namespace millrace::masterdata {

void addTo(door::Catalogue &catalogue)
{
    catalogue.addPosted<StateEntryRow>();
    catalogue.addPosted<ProgressEntryRow>();
}

} // namespace millrace::masterdata
