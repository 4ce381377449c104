// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <QJsonArray>

#include <map>
#include <memory>

namespace millrace::ui {

/// Where the rows of a query go, one by one, so that an export holds none of them. What is not finished leaves no file.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual void add(const QJsonArray &row) = 0; ///< In the order of the query; the columns take theirs from it.
    /// What rows come to, with a title, by column; null where there is no sum. Only tables for people say it.
    virtual void addSums(const QString &title, const std::map<QString, QJsonValue> &sums)
    {
        Q_UNUSED(title)
        Q_UNUSED(sums)
    }
    virtual void finish() {}                     ///< Throws Fault where the file can't be written.
};

/// The sums in the order of a query's row, nothing where there is none.
QJsonArray inOrder(const std::vector<Column> &columns, const std::map<QString, QJsonValue> &sums);
/// The column under which a line of sums has its title: the first that has no sum.
size_t titlePlace(const std::vector<Column> &columns, const std::map<QString, QJsonValue> &sums);

/// Throw Fault where the file can't be begun.
std::unique_ptr<TableWriter> csvFile(std::vector<Column> columns, const QString &path);
std::unique_ptr<TableWriter> spreadsheet(std::vector<Column> columns, const QString &path);

} // namespace millrace::ui
