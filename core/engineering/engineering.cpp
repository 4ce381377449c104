// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/engineering.h"

#include "engineering/types/structure_rows.h"

namespace millrace::engineering {

void addTo(door::Catalogue &)
{
}

} // namespace millrace::engineering
