// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/csv.h"
#include "door/command.h"

namespace millrace::cli {

/// What a file's columns are to a command: its fields, and the fields of its lists as "lines.item". Rows that follow each
/// other with the same head, or with none, are lines of one command.
class Columns
{
public:
    struct Given
    {
        std::map<QString, QString> fields; ///< Field to column, where they are called differently.
        QJsonObject fixed;                 ///< Fields that are the same in every command.
        QStringList skipped;               ///< Columns that are not meant for the command.
    };

    /// A column goes by the field's name or title, in any case. Problems are the header's.
    Columns(const door::CommandInfo &info, const CsvRow &header, const Given &given);
    const door::Problems &problems() const { return m_problems; }

    /// One command of the file, and where its lines stand.
    struct Record
    {
        qint64 line = 0;
        QJsonObject fields;
        std::map<QString, qint64> lines; ///< "lines[2]" to the line of the file.
        door::Problems problems;
    };
    /// Whether a row is one more line of the record that is being read.
    bool continues(const CsvRow &row) const;
    void start(const CsvRow &row);
    void add(const CsvRow &row);
    Record take();
    bool hasRecord() const { return m_record.line != 0; }

    QString cell(const CsvRow &row, const QString &column) const; ///< By the header's name; empty where there is none.
    /// Where a field stands in the file: its line and its column, for "lines[2].quantity".
    std::pair<qint64, QString> place(const Record &record, const QString &field) const;

private:
    struct Column
    {
        QString name;
        QString list; ///< Empty for the head.
        const door::FieldInfo *field = nullptr; ///< None where it is skipped.
    };
    void find(const door::CommandInfo &info, const Given &given);
    QStringList headOf(const CsvRow &row) const;

    std::vector<Column> m_columns;
    QJsonObject m_fixed;
    door::Problems m_problems;
    bool m_hasLists = false;
    QStringList m_head;
    Record m_record;
};

} // namespace millrace::cli
