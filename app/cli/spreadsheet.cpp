// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/row_sink.h"
#include "words/titles.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

/// "12.50 EUR" as 12.5 and "EUR"; text that is no number is left alone. A spreadsheet knows binary numbers only.
std::pair<std::optional<double>, QString> numberOf(const QJsonValue &cell)
{
    if (cell.isDouble())
        return {cell.toDouble(), {}};
    const auto text = cell.toString();
    bool ok = false;
    const auto number = text.section(u' ', 0, 0).toDouble(&ok);
    return {ok ? std::optional(number) : std::nullopt, text.section(u' ', 1)};
}

/// An XLSX file: a header, numbers as numbers with their unit or currency in the format. Row by row, with one more sheet
/// where one is full.
class Spreadsheet final : public RowSink
{
public:
    Spreadsheet(const door::QueryInfo &info, const QString &file) : m_info(info), m_file(file)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
        if (!m_book)
            throw Fault(Fault::Kind::ReadOnly, u"write %1"_s.arg(file), u"it can't be begun"_s);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        beginSheet();
    }
    ~Spreadsheet() override
    {
        if (m_book)
            workbook_close(m_book);
    }

    void take(const QJsonArray &row) override
    {
        if (++m_row >= LXW_ROW_MAX)
            beginSheet(), ++m_row;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const auto [number, unit] = isFigure(m_info.columns[size_t(c)]) ? numberOf(row[c]) : std::pair<std::optional<double>, QString>();
            if (number)
                worksheet_write_number(m_sheet, m_row, lxw_col_t(c), *number, formatOf(unit));
            else if (!row[c].isNull())
                worksheet_write_string(m_sheet, m_row, lxw_col_t(c), row[c].toVariant().toString().toUtf8().constData(), nullptr);
        }
    }

    void finish() override
    {
        if (const auto error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR)
            throw Fault(Fault::Kind::ReadOnly, u"write %1"_s.arg(m_file), QString::fromUtf8(lxw_strerror(error)));
    }

private:
    void beginSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_row = 0;
        for (size_t c = 0; c < m_info.columns.size(); ++c)
            worksheet_write_string(m_sheet, 0, lxw_col_t(c), ui::fieldTitle(m_info.columns[c].name).toUtf8().constData(), m_heading);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    lxw_format *formatOf(const QString &unit)
    {
        auto &format = m_formats[unit];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, unit.isEmpty() ? "#,##0.######" : (u"#,##0.######\" %1\""_s.arg(unit)).toUtf8().constData());
        }
        return format;
    }

    const door::QueryInfo &m_info;
    QString m_file;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_row_t m_row = 0;
    std::map<QString, lxw_format *> m_formats;
};

} // namespace

std::unique_ptr<RowSink> spreadsheet(const door::QueryInfo &info, const QString &file)
{
    return std::make_unique<Spreadsheet>(info, file);
}

} // namespace millrace::cli
