// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

namespace millrace::test {

/// What the tables of sales sell, and to whom.
///
/// In NORTH/MAIN: VALVE, 100 pcs at 4.00 on average; PLATE, 10 pcs at 15.00 and 10 at 20.00 in layers; GEAR, 50 pcs at a
/// standard of 10.00; DYE, 20 l of lot L1 at 3.00. HAUL is a service, KIT a phantom, RUST not sold any more.
/// HOTEL pays in EUR after 14 days and may owe 1000.00, BOSTON in USD at once, IDLE is not used any more, MILL only a
/// supplier. In NORTH/SIDE lie 5 VALVE in inspection.
void furnish(World &world);

} // namespace millrace::test
