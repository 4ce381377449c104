// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/problem.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace millrace::cli {

/// One record of a file, and the line on which it begins; quoted cells may reach over several.
struct CsvRow
{
    qint64 line = 0;
    QStringList cells;
};

/// Reads comma separated values as RFC 4180 has them, row by row: quotes, doubled quotes and line ends in quotes, line
/// ends of any system, a byte order mark. What is no such file is refused with its line; nothing is guessed.
class CsvReader
{
public:
    static constexpr qsizetype longestLine = 16 * 1024 * 1024;

    /// separator: none for the one that the first line has most of: comma, semicolon or tab.
    CsvReader(QIODevice &device, std::optional<QChar> separator) : m_device(device), m_separator(separator) {}

    /// The next row that is not blank; none at the end, and where something is wrong. Throws Fault where reading fails.
    std::optional<CsvRow> next();
    const std::optional<door::Problem> &problem() const { return m_problem; } ///< Codes with argument "line".

private:
    bool readLine();
    bool wrong(const QString &code, QJsonObject arguments = {});
    bool readCell(QStringList &cells, bool &rowEnds);
    bool readQuoted(QString &cell);
    void detectSeparator();

    QIODevice &m_device;
    std::optional<QChar> m_separator;
    std::optional<door::Problem> m_problem;
    QString m_text; ///< The line that is being read, with its end.
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

} // namespace millrace::cli
