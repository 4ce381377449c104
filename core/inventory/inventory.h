// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"

namespace millrace::inventory {

/// Adds the room's commands, queries and posted tables.
void addTo(door::Catalogue &catalogue);

} // namespace millrace::inventory
