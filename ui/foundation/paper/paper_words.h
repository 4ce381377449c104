// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::ui {

/// What stands on paper for a word of a template, in the language of the program. A word that is not known is a bug.
QString paperWord(const QString &word);
bool hasPaperWord(const QString &word);

} // namespace millrace::ui
