// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/making.h"

namespace millrace::house::demo {

/// What is needed and neither there nor coming is made or bought. Each plant is looked at once a week, and what is short
/// by more than all that is coming every day.
void planNeeds(Floor &floor, Making &making, Buying &buying);

} // namespace millrace::house::demo
