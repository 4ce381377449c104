// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "values/column.h"

namespace millrace::ui {

/// What came of an export.
struct Exported
{
    QString wrong;          ///< Nothing where the file is whole.
    bool isStopped = false; ///< Somebody did not want to wait; there is no file then.
};

/// How the rows stand.
struct ExportShape
{
    QString group;       ///< The column by which the question is ordered and the rows are gathered; none for no groups.
    bool totals = false;
    qint64 rows = 0;     ///< How many there will be, if known.
};

/// Writes everything that a question finds, not only what was looked at, in these columns: as a spreadsheet, as text with
/// commas, or on pages, by the file's ending. Runs beside what else is asked; groups and totals as they are shown.
Answer<Exported> exportRows(Office &office, const Question &question, const std::vector<Column> &columns, const QString &title, const QString &path, const ExportShape &shape);

} // namespace millrace::ui
