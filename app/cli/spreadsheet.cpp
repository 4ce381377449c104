// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/spreadsheet.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

/// "12.50 EUR" as 12.5 and "EUR"; text that is no number is left alone.
std::pair<std::optional<double>, QString> numberOf(const QJsonValue &cell)
{
    if (cell.isDouble())
        return {cell.toDouble(), {}};
    const auto text = cell.toString();
    bool ok = false;
    const auto number = text.section(u' ', 0, 0).toDouble(&ok);
    return {ok ? std::optional(number) : std::nullopt, text.section(u' ', 1)};
}

} // namespace

void writeSpreadsheet(const QString &file, const door::QueryInfo &info, const std::vector<QJsonArray> &rows)
{
    auto *book = workbook_new(QFile::encodeName(file).constData());
    auto *sheet = workbook_add_worksheet(book, nullptr);
    auto *heading = workbook_add_format(book);
    format_set_bold(heading);
    std::map<QString, lxw_format *> formats;
    const auto formatOf = [&](const QString &unit) {
        auto &format = formats[unit];
        if (!format) {
            format = workbook_add_format(book);
            format_set_num_format(format, unit.isEmpty() ? "#,##0.##" : (u"#,##0.00## \"%1\""_s.arg(unit)).toUtf8().constData());
        }
        return format;
    };
    for (size_t c = 0; c < info.columns.size(); ++c)
        worksheet_write_string(sheet, 0, lxw_col_t(c), info.columns[c].name.toUtf8().constData(), heading);
    worksheet_freeze_panes(sheet, 1, 0);
    for (size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const auto cell = rows[r][c];
            const auto &type = info.columns[size_t(c)].type;
            const bool numeric = type.startsWith("quantity"_L1) || type.startsWith("amount"_L1) || type == "rate"_L1 || type == "whole number"_L1;
            const auto [number, unit] = numeric ? numberOf(cell) : std::pair<std::optional<double>, QString>();
            if (number)
                worksheet_write_number(sheet, lxw_row_t(r + 1), lxw_col_t(c), *number, formatOf(unit));
            else if (!cell.isNull())
                worksheet_write_string(sheet, lxw_row_t(r + 1), lxw_col_t(c), cell.toVariant().toString().toUtf8().constData(), nullptr);
        }
    }
    if (const auto error = workbook_close(book); error != LXW_NO_ERROR)
        throw Fault(Fault::Kind::Unavailable, u"write %1"_s.arg(file), QString::fromUtf8(lxw_strerror(error)));
}

} // namespace millrace::cli
