// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

namespace millrace::ui {

/// What waits for a second person or for mending: approve, refuse, send again, withdraw.
void addWaitingScreen(Screens &screens);

} // namespace millrace::ui
