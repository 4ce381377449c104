// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace millrace::ui {
class Office;
}

/// The small windows of the frame. Each is open once at most.
namespace millrace::ui::windows {

void openSettings(QWidget *parent);
/// The manual, at the page of this screen, or of its workspace; at its first page otherwise.
void openHelp(QWidget *parent, const QString &screen);
void openKeyboardMap(QWidget *parent, const Office &office);
void openAbout(QWidget *parent);

/// "today" for "today.mine": the page of the manual, as it is named in docs/manual.
QString manualPage(const QString &screen);

} // namespace millrace::ui::windows
