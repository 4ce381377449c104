// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"

namespace millrace::workflow {

/// Adds the commands and queries of this room.
void addTo(door::Catalogue &catalogue);

} // namespace millrace::workflow
