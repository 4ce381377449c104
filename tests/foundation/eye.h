// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace millrace::test {

/// What somebody who looks closely would find wrong in a window as it is drawn, each as a sentence. tst_eye shows bad
/// windows to each of them.

/// Labels and buttons whose words need more room than they have.
QStringList cut(const QWidget &window);
/// Words and controls that lie on each other.
QStringList overlapping(const QWidget &window);
/// Words that do not stand out from what is behind them by 4.5 (3 where they are large), and icons by 3, as the window is
/// painted. What is disabled, and what only fills an empty place, need not.
QStringList faint(QWidget &window);
/// What can be reached by the keyboard and has no name to be told by.
QStringList unnamed(const QWidget &window);
/// Presses Tab until it is round: what is left out, and where it jumps back against the reading order.
QStringList lostByTab(QWidget &window);

/// Everything but the round with Tab, which takes keys and time.
QStringList wrongIn(QWidget &window);

} // namespace millrace::test
