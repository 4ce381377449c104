// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person takes out of a grid: copies, exports, sums.

#include "foundation/grid/export.h"
#include "foundation/grid/grid_panel.h"
#include "values/exact_sum.h"
#include "words/titles.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace millrace::ui {

std::vector<Column> GridPanel::shownColumns() const
{
    std::vector<Column> out;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            out.push_back(m_model->columns()[size_t(logical)]);
    }
    return out;
}

void GridPanel::copy() const
{
    auto rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const auto columns = shownColumns();
    QStringList lines;
    if (rows.size() > 1) {
        QStringList titles;
        for (const auto &column : columns)
            titles.append(column.title);
        lines.append(titles.join(u'\t'));
    }
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &column : columns) {
            const auto index = m_model->index(row.row(), column.place);
            auto text = m_model->data(index, GridModel::ShownRole).value<Shown>().text;
            if (cells.isEmpty() && text.isEmpty())
                text = m_model->data(index, GridModel::GroupRole).toString();
            cells.append(text.replace(u'\u2212', u'-').replace(u'\t', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void GridPanel::askExport()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Export"), queryTitle(m_model->question().query), tr("Spreadsheet (*.xlsx);;Text with commas (*.csv);;Pages (*.pdf)"));
    if (!path.isEmpty())
        exportTo(path);
}

void GridPanel::exportTo(const QString &path)
{
    // Whoever closes this list meanwhile is told all the same.
    const auto rows = m_model->isCounted() ? m_model->records() : 0;
    exportRows(*m_surroundings.office, m_model->question(), shownColumns(), queryTitle(m_model->question().query), path, {m_model->group(), m_model->wantsTotals(), rows})
        .then(window(), [navigator = m_surroundings.navigator, path](const Exported &exported) {
        if (exported.isStopped)
            navigator->say(Navigator::Tone::Warn, tr("The export was stopped. There is no file."));
        else if (exported.wrong.isEmpty())
            navigator->say(Navigator::Tone::Good, tr("Exported to %1.").arg(path));
        else
            navigator->say(Navigator::Tone::Bad, exported.wrong);
    });
}

void GridPanel::sumUp()
{
    const auto selection = m_view->selectionModel()->selectedRows();
    std::vector<int> rows;
    for (const auto &index : selection)
        rows.push_back(index.row());
    const bool all = rows.size() < 2;
    if (all) {
        rows.clear();
        for (int row = 0; m_model->isCounted() && m_model->group().isEmpty() && !m_model->wantsTotals() && m_model->rowCount() <= GridModel::pageSize && row < m_model->rowCount(); ++row)
            rows.push_back(row);
    }
    QStringList parts;
    if (rows.size() > 1 && rows.size() <= 5000) {
        for (const auto &column : shownColumns()) {
            if (column.kind != Kind::Money && (all || column.kind != Kind::Quantity))
                continue;
            std::map<QString, ExactSum> sums;
            for (const int row : rows) {
                const auto value = m_model->value(row, column.name);
                if (value.isString())
                    sums[unitOf(value)].add(figureOf(value));
            }
            if (sums.size() == 1)
                parts.append(column.title + u' ' + shown(sums.begin()->second.text() + u' ' + sums.begin()->first, column.kind).whole());
        }
    }
    m_sum->setText(parts.isEmpty() ? QString() : all ? tr("Total: %1").arg(parts.join(u"  \u00b7  "_s)) : tr("%1 selected: %2").arg(rows.size()).arg(parts.join(u"  \u00b7  "_s)));
}

} // namespace millrace::ui
