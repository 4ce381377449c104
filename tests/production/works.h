// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

namespace millrace::test {

/// The works that the tables of production make things in.
///
/// Bought: STEEL (kg, average), BOLT (average), NUT (FIFO), HOUSING (standard 12.00), PAINT (l, by lot), CHIP (by serial
/// number), ALU (kg, average), SAND (standard without a cost), RESIN (kg, valued by
/// lot), COAT is a service, KIT a phantom of 4 BOLT and 2 NUT, VOID a
/// phantom of nothing, RUST not used any more.
/// Made: PUMP (average, share so far), VALVE (standard), GAUGE (FIFO, planned cost), TUBE (by lot), SEAL (valued by lot), MOTOR (by serial number),
/// PLAIN (no operations), GRIT (standard without a cost), DRAFT (not released), PACK (with VOID), AWAY (at a work centre of plant WEST).
/// Bins NORTH/MAIN, NORTH/SIDE, NORTH/DEBT (may go below zero) and WEST/MAIN; work centres MILL (30 an hour of labour, 20
/// of machine, overhead 15) and ASSY (25, 0, 10).
void furnishWorks(World &world);

} // namespace millrace::test
