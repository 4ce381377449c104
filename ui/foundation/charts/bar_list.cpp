// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/charts/bar_list.h"

#include "foundation/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

int headHeight() { return Theme::of().px(32); }
int lineHeight() { return Theme::of().px(26); }

} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
}

void BarList::show(const QString &title, std::vector<Bar> bars)
{
    m_title = title;
    m_bars = std::move(bars);
    setAccessibleName(title);
    QStringList said;
    for (const auto &bar : m_bars)
        said.append(bar.name + u' ' + bar.figure);
    setAccessibleDescription(said.join(u", "_s));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const { return {Theme::of().px(420), headHeight() + int(m_bars.size()) * lineHeight() + Theme::of().px(space::inside)}; }

QSize BarList::minimumSizeHint() const { return {Theme::of().px(280), headHeight() + int(std::min<size_t>(m_bars.size(), 4)) * lineHeight()}; }

void BarList::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Ink::Surface));
    const auto inside = rect().adjusted(theme.px(space::between), 0, -theme.px(space::between), 0);
    painter.setFont(theme.font(Type::Body, true));
    painter.setPen(theme.color(Ink::Text));
    painter.drawText(QRect(inside.left(), 0, inside.width(), headHeight()), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, inside.width()));
    if (m_bars.empty())
        return;
    painter.setFont(theme.font());
    int names = 0;
    int figures = 0;
    double longest = 0;
    double least = 0;
    for (const auto &bar : m_bars) {
        names = std::max(names, painter.fontMetrics().horizontalAdvance(bar.name));
        figures = std::max(figures, painter.fontMetrics().horizontalAdvance(bar.figure));
        longest = std::max(longest, bar.length);
        least = std::min(least, bar.length);
    }
    names = std::min(names, inside.width() / 3);
    const int gap = theme.px(space::inside);
    const int room = std::max(0, inside.width() - names - figures - 2 * gap);
    const double scale = longest - least > 0 ? room / (longest - least) : 0;
    const int zero = inside.left() + names + gap - int(least * scale);
    int y = headHeight();
    for (int i = 0; i < int(m_bars.size()); ++i, y += lineHeight()) {
        const auto &bar = m_bars[size_t(i)];
        const bool recedes = m_hovered >= 0 && m_hovered != i;
        painter.setPen(theme.color(recedes ? Ink::Muted : Ink::Text));
        painter.drawText(QRect(inside.left(), y, names, lineHeight()), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, names));
        painter.drawText(QRect(inside.right() - figures, y, figures, lineHeight()), Qt::AlignVCenter | Qt::AlignRight, bar.figure);
        auto color = theme.series(bar.series);
        color.setAlpha(recedes ? 90 : 255);
        const int length = std::max(1, int(std::abs(bar.length) * scale));
        painter.fillRect(QRect(bar.length < 0 ? zero - length : zero, y + theme.px(6), length, lineHeight() - theme.px(12)), color);
    }
    if (least < 0) {
        painter.setPen(theme.color(Ink::Line));
        painter.drawLine(zero, headHeight(), zero, y);
    }
}

int BarList::barAt(const QPoint &point) const
{
    const int bar = point.y() < headHeight() ? -1 : (point.y() - headHeight()) / lineHeight();
    return bar < int(m_bars.size()) ? bar : -1;
}

void BarList::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = barAt(event->pos());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (bar >= 0)
        Q_EMIT chosen(m_bars[size_t(bar)].key);
}

void BarList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

} // namespace millrace::ui
