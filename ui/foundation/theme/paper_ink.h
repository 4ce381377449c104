// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/theme/theme.h"

namespace millrace::ui {

/// Paper is white, whatever the screen is.
QColor onPaper(Ink ink);

} // namespace millrace::ui
