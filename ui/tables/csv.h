// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <map>

namespace millrace::ui {

/// Lines of comma separated values as RFC 4180 has them, without their ends.
///
/// Exact: figures, days and moments stand as the catalogue writes them. Safe: a text that a spreadsheet would take for a
/// formula has an apostrophe in front, and unguarded() gives the text back.
class Csv
{
public:
    /// Programs read a column by its name and a cell as the catalogue writes it, "12.50 EUR"; people read titles, and want
    /// the unit in a column of its own, so that figures are figures.
    enum class Reader { Programs, People };
    Csv(std::vector<Column> columns, Reader reader) : m_columns(std::move(columns)), m_reader(reader) {}

    QString header() const;
    QString line(const QJsonArray &row) const;
    QString sums(const QString &title, const std::map<QString, QJsonValue> &sums) const;

private:
    std::vector<Column> m_columns;
    Reader m_reader;
};

QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace millrace::ui
