// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

namespace millrace::test {

/// A pump of a housing, bolts and a kit of seals; work centres SAW and ASSEMBLY in NORTH. Nothing has a structure yet.
void furnishPumpShop(World &world);

} // namespace millrace::test
