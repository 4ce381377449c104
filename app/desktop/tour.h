// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace millrace::desktop {

/// Draws every screen that the person may see, and the frame's own windows, to FOLDER/NAME-light-1280x800.png. Needs no
/// display. Answers the exit code of the program.
int tour(QApplication &application, const QString &address, const QString &person, const QString &folder);

} // namespace millrace::desktop
