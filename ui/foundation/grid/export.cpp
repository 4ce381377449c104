// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/export.h"

#include "foundation/grid/grid_model.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "tables/table_writer.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// The rows on pages, as they are printed.
class Pages final : public TableWriter
{
public:
    Pages(std::vector<Column> columns, const QString &title, const QString &path) : m_columns(std::move(columns)), m_title(title), m_path(path), m_writer(path)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageOrientation(QPageLayout::Landscape);
        m_writer.setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
        m_writer.setTitle(title);
        m_writer.setResolution(150);
        if (!m_painter.begin(&m_writer))
            throw Fault(Fault::Kind::ReadOnly, u"write %1"_s.arg(path), QCoreApplication::translate("export", "the file can't be written"));
        beginPage();
    }
    ~Pages() override
    {
        if (m_isFinished)
            return;
        m_painter.end();
        QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Pages)
    void add(const QJsonArray &cells) override
    {
        if (m_y + line > m_writer.height()) {
            m_writer.newPage();
            beginPage();
        }
        drawLine([&](const Column &column) { return shown(cells[column.place], column.kind).whole(); });
    }
    void addSums(const QString &title, const std::map<QString, QJsonValue> &sums) override
    {
        auto font = m_painter.font();
        font.setBold(true);
        m_painter.setFont(font);
        const auto place = titlePlace(m_columns, sums);
        if (m_y + line > m_writer.height()) {
            m_writer.newPage();
            beginPage();
            m_painter.setFont(font);
        }
        drawLine([&](const Column &column) {
            const auto sum = sums.find(column.name);
            return &column == &m_columns[place] ? title : sum == sums.end() ? QString() : shown(sum->second, column.kind).whole();
        });
        font.setBold(false);
        m_painter.setFont(font);
    }
    void finish() override { m_isFinished = m_painter.end(); }

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

    std::vector<Column> m_columns;
    QString m_title;
    QString m_path;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_y = 0;
    int m_page = 0;
    bool m_isFinished = false;
};

std::unique_ptr<TableWriter> writerFor(const QString &path, const std::vector<Column> &columns, const QString &title)
{
    if (path.endsWith(".xlsx"_L1))
        return spreadsheet(columns, path);
    if (path.endsWith(".pdf"_L1))
        return std::make_unique<Pages>(columns, title, path);
    return csvFile(columns, path);
}

/// So many rows are one statement: few enough that a server lets it run, and many enough that little is sorted twice.
constexpr int rowsAtOnce = 50'000;

/// Says what the rows that follow have in common, whenever that changes.
class GroupTitles
{
public:
    GroupTitles(const Column &by, std::vector<door::Group> groups) : m_by(by)
    {
        for (auto &group : groups)
            m_groups.insert_or_assign(group.value.toVariant().toString(), std::move(group));
    }
    void before(const QJsonArray &row, TableWriter &writer)
    {
        const auto value = row[m_by.place].toVariant().toString();
        if (m_last == value)
            return;
        m_last = value;
        const auto found = m_groups.find(value); // Not there where somebody has posted meanwhile.
        writer.addSums(titleOf(m_by, found == m_groups.end() ? door::Group{row[m_by.place], 0, {}} : found->second), found == m_groups.end() ? Sums() : found->second.sums);
    }

private:
    using Sums = std::map<QString, QJsonValue>;
    Column m_by;
    std::map<QString, door::Group> m_groups;
    std::optional<QString> m_last;
};

Exported write(Desk &desk, Running &running, Question question, const ExportShape &shape, TableWriter &writer)
{
    std::optional<GroupTitles> titles;
    if (!shape.group.isEmpty()) {
        const auto columns = columnsOf(house::catalogue().query(question.query)->info());
        titles.emplace(*std::ranges::find(columns, shape.group, &Column::name), desk.groups(question, question.page.order.value(0)).groups);
    }
    const auto whole = question;
    question.page.limit = rowsAtOnce;
    for (;;) {
        int rows = 0;
        QJsonArray last;
        const auto problems = desk.read(question, [&](const QJsonArray &row, const auto &key) {
            if (titles)
                titles->before(row, writer);
            writer.add(row);
            ++running.done;
            if (++rows == rowsAtOnce)
                last = key();
            return !running.isStopped;
        });
        if (running.isStopped)
            return {{}, true};
        if (!problems.empty())
            return {wordsFor(problems.front()).reason};
        if (rows < rowsAtOnce)
            break;
        question.page.after = last;
    }
    if (shape.totals) {
        const auto all = desk.groups(whole, {}).groups;
        writer.addSums(QCoreApplication::translate("export", "Total"), all.empty() ? std::map<QString, QJsonValue>() : all.front().sums);
    }
    writer.finish();
    return {};
}

} // namespace

Answer<Exported> exportRows(Office &office, const Question &question, const std::vector<Column> &columns, const QString &title, const QString &path, const ExportShape &shape)
{
    return office.beside([question, columns, title, path, shape](Desk &desk, Running &running) -> Exported {
        running.total = shape.rows;
        try {
            const auto writer = writerFor(path, columns, title);
            return write(desk, running, question, shape, *writer);
        } catch (const Fault &fault) {
            const auto words = wordsFor(problemOf(fault));
            return {words.reason + u' ' + words.remedy};
        }
    }, QCoreApplication::translate("export", "Exporting %1").arg(title));
}

} // namespace millrace::ui
