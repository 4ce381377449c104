// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

namespace millrace::test {

/// What the tables of purchasing buy, from whom, and where it goes.
///
/// BAR by the kilogram, at average cost; PLATE in pieces under FIFO; GEAR in pieces at a standard of 10.00; DYE in litres
/// by lot, PUMP by serial number; HAUL is a service, KIT a phantom, RUST not bought any more.
/// ALPEN is paid in EUR after 30 days, BOSTON in USD at once, IDLE not used any more, SHOP only a customer.
void furnish(World &world);

} // namespace millrace::test
