// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/totals_row.h"

#include "foundation/grid/cell_delegate.h"
#include "foundation/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace millrace::ui {

TotalsRow::TotalsRow(QHeaderView *header, std::vector<Column> columns, QWidget *parent) : QWidget(parent), m_header(header), m_columns(std::move(columns))
{
    setObjectName(u"totals"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(header, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
}

void TotalsRow::setSums(const std::map<QString, QJsonValue> &sums)
{
    m_sums = sums;
    setAccessibleName(text());
    update();
}

QString TotalsRow::text() const
{
    QStringList parts;
    for (const auto &column : m_columns) {
        const auto found = m_sums.find(column.name);
        if (found != m_sums.end() && found->second.isString() && !m_header->isSectionHidden(column.place))
            parts.append(column.title + u' ' + shown(found->second, column.kind).whole());
    }
    return tr("Total: %1").arg(parts.join(u", "_s));
}

QSize TotalsRow::sizeHint() const { return {100, Theme::of().px(space::row)}; }

void TotalsRow::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Ink::Surface));
    painter.fillRect(0, 0, width(), theme.px(1), theme.color(Ink::Muted));
    int words = width(); // As far as the word "Total" may reach.
    for (const auto &column : m_columns) {
        const auto found = m_sums.find(column.name);
        if (found == m_sums.end() || m_header->isSectionHidden(column.place))
            continue;
        const int left = m_header->sectionViewportPosition(column.place);
        words = std::min(words, left);
        const QRect cell(left + theme.px(space::inside), 0, m_header->sectionSize(column.place) - theme.px(2 * space::inside), height());
        if (found->second.isString())
            paintFigure(painter, cell, shown(found->second, column.kind), Ink::Text, true);
    }
    painter.setFont(theme.font(Type::Body, true));
    painter.setPen(theme.color(Ink::Text));
    const QRect head(theme.px(space::inside), 0, words - theme.px(2 * space::inside), height());
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(tr("Total"), Qt::ElideRight, std::max(0, head.width())));
}

} // namespace millrace::ui
