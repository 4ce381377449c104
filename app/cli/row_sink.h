// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::cli {

/// Where the rows of a query go, one by one, so that an export holds none of them.
class RowSink
{
public:
    virtual ~RowSink() = default;
    virtual void take(const QJsonArray &row) = 0;
    virtual void finish() {} ///< Throws Fault where the file can't be written.

    static QStringList formats();
    /// To standard output where file is empty; XLSX always needs one. Throws Fault where the file can't be written.
    static std::unique_ptr<RowSink> of(const QString &format, const door::QueryInfo &info, const QString &file);
};

bool isFigure(const door::FieldInfo &column);
std::unique_ptr<RowSink> spreadsheet(const door::QueryInfo &info, const QString &file);

} // namespace millrace::cli
