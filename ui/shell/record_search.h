// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/finder.h"

namespace millrace::ui {

/// A few records of each kind that fit what was typed, through the queries that the session may ask. On a thread of the office.
std::vector<Find> searchRecords(Desk &desk, const QString &text);

/// Records that bear exactly this number or code.
std::vector<Find> exactRecords(Desk &desk, const QString &text);

} // namespace millrace::ui
