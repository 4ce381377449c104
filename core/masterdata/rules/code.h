// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::masterdata {

/// Whether text may serve as a code: letters, digits and -_.:#+&() with blanks inside only. No slash, because it
/// parts compound codes ("PLANT/BIN").
bool isCode(QStringView code, int longest = 40);

/// Whether text may serve as a name: not empty, no blanks at the ends, one line.
bool isName(QStringView name, int longest = 120);

} // namespace millrace::masterdata
