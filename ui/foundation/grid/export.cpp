// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/export.h"

#include "foundation/theme/theme.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextStream>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// Takes rows one by one; finish() says what went wrong.
class Sheet
{
public:
    virtual ~Sheet() = default;
    virtual void add(const QJsonArray &cells) = 0;
    virtual QString finish() = 0;
};

class CsvSheet final : public Sheet
{
public:
    CsvSheet(const std::vector<Column> &columns, const QString &path) : m_columns(columns), m_file(path)
    {
        m_open = m_file.open(QIODevice::WriteOnly);
        m_out.setDevice(&m_file);
        QStringList titles;
        for (const auto &column : columns)
            titles.append(quoted(column.title));
        m_out << u'\ufeff' << titles.join(u',') << "\r\n";
    }
    void add(const QJsonArray &cells) override
    {
        QStringList line;
        for (const auto &column : m_columns) {
            const auto cell = cells[column.place];
            line.append(quoted(cell.isDouble() ? QString::number(cell.toInteger()) : cell.isBool() ? QString::number(cell.toBool()) : cell.toString()));
        }
        m_out << line.join(u',') << "\r\n";
    }
    QString finish() override
    {
        m_out.flush();
        return m_open && m_file.commit() ? QString() : m_file.errorString();
    }

private:
    static QString quoted(QString text)
    {
        const bool needs = std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u';'; });
        return needs ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    }

    const std::vector<Column> &m_columns;
    QSaveFile m_file;
    QTextStream m_out;
    bool m_open = false;
};

class XlsxSheet final : public Sheet
{
public:
    XlsxSheet(const std::vector<Column> &columns, const QString &path) : m_columns(columns)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(path.toUtf8().constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        auto *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        m_figure = workbook_add_format(m_book);
        format_set_num_format(m_figure, "#,##0.######");
        lxw_col_t at = 0;
        for (const auto &column : columns) {
            worksheet_set_column(m_sheet, at, at, isFigure(column.kind) ? 14 : 18, nullptr);
            worksheet_write_string(m_sheet, 0, at, column.title.toUtf8().constData(), bold);
            ++at;
            if (hasUnit(column))
                worksheet_write_string(m_sheet, 0, at++, "", bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }
    void add(const QJsonArray &cells) override
    {
        ++m_row;
        lxw_col_t at = 0;
        for (const auto &column : m_columns) {
            const auto cell = cells[column.place];
            if (isFigure(column.kind)) {
                // A spreadsheet knows doubles only; what is exact stays in the database.
                if (!cell.isNull())
                    worksheet_write_number(m_sheet, m_row, at, figureOf(cell).toDouble(), m_figure);
                ++at;
                if (hasUnit(column))
                    worksheet_write_string(m_sheet, m_row, at++, unitOf(cell).toUtf8().constData(), nullptr);
            } else {
                worksheet_write_string(m_sheet, m_row, at++, shown(cell, column.kind).text.toUtf8().constData(), nullptr);
            }
        }
    }
    QString finish() override
    {
        const auto error = workbook_close(m_book);
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    static bool hasUnit(const Column &column) { return column.kind == Kind::Quantity || column.kind == Kind::Money; }

    const std::vector<Column> &m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_figure = nullptr;
    lxw_row_t m_row = 0;
};

class PdfSheet final : public Sheet
{
public:
    PdfSheet(const std::vector<Column> &columns, const QString &title, const QString &path) : m_columns(columns), m_title(title), m_writer(path)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageOrientation(QPageLayout::Landscape);
        m_writer.setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
        m_writer.setTitle(title);
        m_writer.setResolution(150);
        m_begun = m_painter.begin(&m_writer);
        if (m_begun)
            beginPage();
    }
    void add(const QJsonArray &cells) override
    {
        if (!m_begun)
            return;
        if (m_y + line > m_writer.height()) {
            m_writer.newPage();
            beginPage();
        }
        drawLine([&](const Column &column) { return shown(cells[column.place], column.kind).whole(); });
    }
    QString finish() override
    {
        m_painter.end();
        return m_begun ? QString() : QCoreApplication::translate("export", "The file can't be written.");
    }

private:
    static constexpr int line = 28;

    void beginPage()
    {
        auto font = m_painter.font();
        font.setPointSizeF(11);
        font.setBold(true);
        m_painter.setFont(font);
        m_y = line;
        m_painter.drawText(0, m_y, m_title + u"  \u00b7  "_s + QString::number(++m_page));
        m_y += line;
        font.setPointSizeF(7.5);
        m_painter.setFont(font);
        drawLine([](const Column &column) { return column.title; });
        font.setBold(false);
        m_painter.setFont(font);
    }
    template<typename Text>
    void drawLine(const Text &text)
    {
        const int width = m_writer.width() / std::max(1, int(m_columns.size()));
        int x = 0;
        for (const auto &column : m_columns) {
            const QRect cell(x, m_y, width - 8, line);
            m_painter.drawText(cell, Qt::AlignVCenter | (isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft),
                               m_painter.fontMetrics().elidedText(text(column), Qt::ElideRight, cell.width()));
            x += width;
        }
        m_y += line;
        m_painter.drawLine(0, m_y, m_writer.width(), m_y);
    }

    const std::vector<Column> &m_columns;
    QString m_title;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_y = 0;
    int m_page = 0;
    bool m_begun = false;
};

std::unique_ptr<Sheet> sheetFor(const QString &path, const std::vector<Column> &columns, const QString &title)
{
    if (path.endsWith(".xlsx"_L1))
        return std::make_unique<XlsxSheet>(columns, path);
    if (path.endsWith(".pdf"_L1))
        return std::make_unique<PdfSheet>(columns, title, path);
    return std::make_unique<CsvSheet>(columns, path);
}

} // namespace

Answer<QString> exportRows(Office &office, const Question &question, const std::vector<Column> &columns, const QString &title, const QString &path)
{
    return office.at(Office::Side::Reading, [question, columns, title, path](Desk &desk) {
        const auto sheet = sheetFor(path, columns, title);
        auto next = question;
        next.page.limit = 5000;
        for (;;) {
            const auto rows = desk.ask(next);
            if (!rows.problems.empty())
                return wordsFor(rows.problems.front()).reason;
            for (const auto &row : rows.rows)
                sheet->add(row);
            if (int(rows.rows.size()) < next.page.limit)
                break;
            next.page.after = rows.lastKey;
        }
        return sheet->finish();
    }, QCoreApplication::translate("export", "Exporting %1").arg(title));
}

} // namespace millrace::ui
