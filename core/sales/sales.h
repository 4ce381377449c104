// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"

namespace millrace::sales {

/// Puts the room's commands and queries into the catalogue.
void addTo(door::Catalogue &catalogue);

} // namespace millrace::sales
