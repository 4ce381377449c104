// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/row_sink.h"

#include "cli/terminal.h"
#include "tables/csv.h"
#include "words/titles.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

QString cellText(const QJsonValue &cell)
{
    if (cell.isArray())
        return QString::fromUtf8(QJsonDocument(cell.toArray()).toJson(QJsonDocument::Compact));
    return cell.isNull() || cell.isUndefined() ? QString() : cell.toVariant().toString();
}

/// Lines of text, to standard output or to a file.
class LineSink : public ui::TableWriter
{
public:
    LineSink(const door::QueryInfo &info, const QString &file) : m_info(info)
    {
        if (file.isEmpty())
            return;
        m_file = std::make_unique<QFile>(file);
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::Truncate))
            fail();
    }
    void finish() override
    {
        if (m_file && !m_file->flush())
            fail();
    }

protected:
    void line(const QString &text)
    {
        if (!m_file)
            print(text);
        else if (m_file->write(text.toUtf8() + '\n') < 0)
            fail();
    }
    const door::QueryInfo &m_info;

private:
    [[noreturn]] void fail() const { throw Fault(Fault::Kind::ReadOnly, u"write %1"_s.arg(m_file->fileName()), m_file->errorString()); }

    std::unique_ptr<QFile> m_file;
};

class JsonSink final : public LineSink
{
public:
    using LineSink::LineSink;
    void add(const QJsonArray &row) override
    {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(m_info.columns[size_t(i)].name, row[i]);
        line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
};

class CsvSink final : public LineSink
{
public:
    CsvSink(const door::QueryInfo &info, const QString &file) : LineSink(info, file), m_csv(ui::columnsOf(info), ui::Csv::Reader::Programs) { line(m_csv.header()); }
    void add(const QJsonArray &row) override { line(m_csv.line(row)); }

private:
    ui::Csv m_csv;
};

/// Waits for all rows, to know how wide its columns are.
class TableSink final : public LineSink
{
    Q_DECLARE_TR_FUNCTIONS(millrace::cli)
public:
    using LineSink::LineSink;
    void add(const QJsonArray &row) override
    {
        QStringList cells;
        for (const auto cell : row)
            cells.append(cellText(cell));
        m_rows.push_back(cells);
    }
    void finish() override
    {
        QStringList header;
        std::vector<bool> right;
        for (const auto &column : m_info.columns) {
            header.append(ui::fieldTitle(column.name));
            right.push_back(ui::isFigure(ui::kindOf(column)));
        }
        line(table(header, m_rows, right));
        line(muted(m_rows.size() == 1 ? tr("1 row") : tr("%1 rows").arg(m_rows.size())));
        LineSink::finish();
    }

private:
    std::vector<QStringList> m_rows;
};

} // namespace

QStringList rowFormats() { return {u"table"_s, u"json"_s, u"csv"_s, u"xlsx"_s}; }

std::unique_ptr<ui::TableWriter> rowSink(const QString &format, const door::QueryInfo &info, const QString &file)
{
    if (format == "json"_L1)
        return std::make_unique<JsonSink>(info, file);
    if (format == "csv"_L1)
        return std::make_unique<CsvSink>(info, file);
    if (format == "xlsx"_L1)
        return ui::spreadsheet(ui::columnsOf(info), file);
    return std::make_unique<TableSink>(info, file);
}

} // namespace millrace::cli
