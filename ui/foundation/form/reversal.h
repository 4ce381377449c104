// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

namespace millrace::ui {

class CommandForm;

/// Puts above the form of a reversal which event it takes back and what stands in its way; where something does, the form
/// reverses all of it as one.
void showWhatStandsInTheWay(CommandForm &form, const Surroundings &surroundings, qint64 event);

} // namespace millrace::ui
