// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "foundation/values/column.h"

namespace millrace::ui {

/// Writes everything that a question finds, not only what was looked at, in these columns: as a spreadsheet, as text with
/// commas, or on pages, by the file's ending. Runs on a thread of the office. What went wrong, or nothing.
Answer<QString> exportRows(Office &office, const Question &question, const std::vector<Column> &columns, const QString &title, const QString &path);

} // namespace millrace::ui
