// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace millrace::desktop {

/// "start": from the start of the process to the first painted screen. "grid": frames of a grid of a million rows.
/// Writes one JSON object to standard output. Answers the exit code of the program.
int bench(QApplication &application, const QString &address, const QString &person, const QString &what);

} // namespace millrace::desktop
