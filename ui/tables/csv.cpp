// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/csv.h"

#include "base/fault.h"
#include "tables/table_writer.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// Where the formula would begin: behind apostrophes that stand in front of one already.
bool readsAsFormula(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

QString quoted(QString text)
{
    const bool needs = std::ranges::any_of(text, [](QChar c) { return QStringView(u",;\"\n\r\t").contains(c); });
    return needs ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// What a program wrote is never a formula; what a person typed may be.
QString cellText(const QJsonValue &cell, Kind kind)
{
    if (cell.isArray())
        return guarded(QString::fromUtf8(QJsonDocument(cell.toArray()).toJson(QJsonDocument::Compact)));
    const auto text = cell.isNull() || cell.isUndefined() ? QString() : cell.toVariant().toString();
    return isFigure(kind) || kind == Kind::Day || kind == Kind::Moment ? text : guarded(text);
}

class CsvFile final : public TableWriter
{
public:
    CsvFile(std::vector<Column> columns, const QString &path) : m_csv(std::move(columns), Csv::Reader::People), m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            fail();
        write(u'\ufeff' + m_csv.header()); // Spreadsheets take a file for UTF-8 by the mark in front.
    }
    void add(const QJsonArray &row) override { write(m_csv.line(row)); }
    void addSums(const QString &title, const std::map<QString, QJsonValue> &sums) override { write(m_csv.sums(title, sums)); }
    void finish() override
    {
        if (!m_file.commit())
            fail();
    }

private:
    void write(const QString &line)
    {
        if (m_file.write(line.toUtf8() + "\r\n") < 0)
            fail();
    }
    [[noreturn]] void fail() const { throw Fault(Fault::Kind::ReadOnly, u"write %1"_s.arg(m_file.fileName()), m_file.errorString()); }

    Csv m_csv;
    QSaveFile m_file;
};

} // namespace

QString guarded(const QString &text) { return readsAsFormula(text) ? u'\'' + text : text; }

QString unguarded(const QString &text) { return text.startsWith(u'\'') && readsAsFormula(text) ? text.sliced(1) : text; }

QString Csv::header() const
{
    QStringList cells;
    for (const auto &column : m_columns) {
        cells.append(quoted(m_reader == Reader::Programs ? column.name : guarded(column.title)));
        if (m_reader == Reader::People && hasUnit(column.kind))
            cells.append(quoted(unitTitle(column)));
    }
    return cells.join(u',');
}

QString Csv::line(const QJsonArray &row) const
{
    QStringList cells;
    for (const auto &column : m_columns) {
        const auto cell = row[column.place];
        const bool isApart = m_reader == Reader::People && hasUnit(column.kind);
        cells.append(quoted(isApart ? figureOf(cell) : cellText(cell, column.kind)));
        if (isApart)
            cells.append(quoted(guarded(unitOf(cell))));
    }
    return cells.join(u',');
}

QString Csv::sums(const QString &title, const std::map<QString, QJsonValue> &sums) const
{
    auto row = inOrder(m_columns, sums);
    auto columns = m_columns;
    auto &titled = columns[titlePlace(columns, sums)];
    row[titled.place] = title;
    titled.kind = Kind::Text;
    return Csv(columns, m_reader).line(row);
}

std::unique_ptr<TableWriter> csvFile(std::vector<Column> columns, const QString &path) { return std::make_unique<CsvFile>(std::move(columns), path); }

} // namespace millrace::ui
