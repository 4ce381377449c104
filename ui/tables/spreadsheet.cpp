// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fault.h"
#include "tables/table_writer.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int exactDigits = 15; ///< A spreadsheet knows binary numbers only: what is longer stays text, and exact.
constexpr int longestText = 32'767;

/// An XLSX file: figures as numbers with the decimals that they have and their unit beside them, days and moments as dates.
/// Row by row, with one more sheet where one is full.
class Spreadsheet final : public TableWriter
{
public:
    Spreadsheet(std::vector<Column> columns, const QString &path) : m_columns(std::move(columns)), m_path(path), m_unfinished(path + u".part"_s)
    {
        if (QFile probe(m_unfinished); !probe.open(QIODevice::WriteOnly))
            fail(probe.errorString());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_unfinished).constData(), &options);
        if (!m_book)
            fail(u"it can't be begun"_s);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        beginSheet();
    }
    ~Spreadsheet() override
    {
        if (m_book)
            lxw_workbook_free(m_book);
        QFile::remove(m_unfinished);
    }
    Q_DISABLE_COPY_MOVE(Spreadsheet)

    void add(const QJsonArray &row) override
    {
        if (++m_row >= LXW_ROW_MAX)
            beginSheet(), ++m_row;
        m_at = 0;
        for (const auto &column : m_columns) {
            const auto cell = row[column.place];
            if (isFigure(column.kind))
                writeFigure(cell);
            else if (column.kind == Kind::Day || column.kind == Kind::Moment)
                writeMoment(cell.toString(), column.kind);
            else if (column.kind == Kind::YesNo && cell.isBool())
                worksheet_write_boolean(m_sheet, m_row, m_at, cell.toBool(), nullptr);
            else
                writeText(cell.isArray() ? QString::fromUtf8(QJsonDocument(cell.toArray()).toJson(QJsonDocument::Compact)) : shown(cell, column.kind).text);
            ++m_at;
            if (hasUnit(column.kind)) {
                writeText(unitOf(cell));
                ++m_at;
            }
        }
    }

    void addSums(const QString &title, const std::map<QString, QJsonValue> &sums) override
    {
        m_isStrong = true;
        const auto place = titlePlace(m_columns, sums);
        auto columns = m_columns;
        columns[place].kind = Kind::Text;
        auto row = inOrder(m_columns, sums);
        row[m_columns[place].place] = title;
        columns.swap(m_columns);
        add(row);
        columns.swap(m_columns);
        m_isStrong = false;
    }

    void finish() override
    {
        if (const auto error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR)
            fail(QString::fromUtf8(lxw_strerror(error)));
        QFile::remove(m_path);
        if (QFile file(m_unfinished); !file.rename(m_path))
            fail(file.errorString());
    }

private:
    void beginSheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_row = 0;
        m_at = 0;
        for (const auto &column : m_columns) {
            head(column.title, isFigure(column.kind) ? 14 : 18);
            if (hasUnit(column.kind))
                head(unitTitle(column), 8);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }
    void head(const QString &title, double width)
    {
        worksheet_set_column(m_sheet, m_at, m_at, width, nullptr);
        worksheet_write_string(m_sheet, 0, m_at++, title.toUtf8().constData(), m_heading);
    }

    void writeText(const QString &text)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, m_row, m_at, text.left(longestText).toUtf8().constData(), m_isStrong ? m_heading : nullptr);
    }

    void writeFigure(const QJsonValue &cell)
    {
        const auto text = cell.isNull() ? QString() : figureOf(cell);
        const auto point = text.indexOf(u'.');
        bool isNumber = false;
        const auto number = text.toDouble(&isNumber);
        if (!isNumber || text.size() > exactDigits)
            return writeText(text);
        worksheet_write_number(m_sheet, m_row, m_at, number, formatOf(point < 0 ? u"#,##0"_s : u"#,##0."_s + QString(text.size() - point - 1, u'0')));
    }

    /// Moments as the clock on this wall has them.
    void writeMoment(const QString &text, Kind kind)
    {
        const auto moment = kind == Kind::Day ? QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0)) : QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
        if (!moment.isValid() || moment.date().year() < 1900)
            return writeText(text);
        const auto day = moment.date();
        const auto time = moment.time();
        lxw_datetime date{day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
        worksheet_write_datetime(m_sheet, m_row, m_at, &date, formatOf(kind == Kind::Day ? u"yyyy-mm-dd"_s : u"yyyy-mm-dd hh:mm"_s));
    }

    lxw_format *formatOf(const QString &shape)
    {
        auto &format = m_formats[{shape, m_isStrong}];
        if (!format) {
            format = workbook_add_format(m_book);
            if (m_isStrong)
                format_set_bold(format);
            format_set_num_format(format, shape.toUtf8().constData());
        }
        return format;
    }

    [[noreturn]] void fail(const QString &reason) const { throw Fault(Fault::Kind::ReadOnly, u"write %1"_s.arg(m_path), reason); }

    std::vector<Column> m_columns;
    QString m_path;
    QString m_unfinished;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_row_t m_row = 0;
    lxw_col_t m_at = 0;
    std::map<std::pair<QString, bool>, lxw_format *> m_formats;
    bool m_isStrong = false; ///< Sums stand out.
};

} // namespace

std::unique_ptr<TableWriter> spreadsheet(std::vector<Column> columns, const QString &path) { return std::make_unique<Spreadsheet>(std::move(columns), path); }

} // namespace millrace::ui
