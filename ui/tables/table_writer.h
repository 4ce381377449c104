// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <memory>

namespace millrace::ui {

/// Where the rows of a query go, one by one, so that an export holds none of them. What is not finished leaves no file.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual void add(const QJsonArray &row) = 0; ///< In the order of the query; the columns take theirs from it.
    virtual void finish() {}                     ///< Throws Fault where the file can't be written.
};

/// Throw Fault where the file can't be begun.
std::unique_ptr<TableWriter> csvFile(std::vector<Column> columns, const QString &path);
std::unique_ptr<TableWriter> spreadsheet(std::vector<Column> columns, const QString &path);

} // namespace millrace::ui
