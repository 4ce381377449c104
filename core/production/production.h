// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"

namespace millrace::production {

/// Puts the room's commands, queries and posted rows into the catalogue.
void addTo(door::Catalogue &catalogue);

} // namespace millrace::production
