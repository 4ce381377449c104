// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

namespace millrace::ui {

/// Any document by its number: what has a screen of its own is shown on it, and anything else by its moves and journals.
void addDocumentScreen(Screens &screens);

} // namespace millrace::ui
