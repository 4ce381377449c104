// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/paper_view.h"
#include "foundation/theme/paper_ink.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace millrace::ui {

PaperView::PaperView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paperView"));
    setAccessibleName(tr("Preview of the paper"));
}

int PaperView::between() const { return Theme::of().px(space::between); }

void PaperView::show(const Paper &paper)
{
    m_paper = paper;
    lay();
}

void PaperView::setZoom(double pixelsPerMillimetre)
{
    m_zoom = std::clamp(pixelsPerMillimetre, 0.8, 24.0);
    lay();
}

QSizeF PaperView::widest() const
{
    QSizeF size(1, 1);
    for (const auto &sheet : m_paper)
        size = size.expandedTo(sheet.size);
    return size;
}

int PaperView::topOf(size_t sheet) const
{
    double top = between();
    for (size_t i = 0; i < sheet && i < m_paper.size(); ++i)
        top += m_paper[i].size.height() * m_zoom + between();
    return int(std::lround(top));
}

int PaperView::sheetAt(int y) const
{
    int found = 0;
    for (size_t i = 0; i < m_paper.size(); ++i) {
        if (topOf(i) <= y + between())
            found = int(i);
    }
    return found;
}

void PaperView::lay()
{
    setMinimumSize(int(widest().width() * m_zoom) + 2 * between(), topOf(m_paper.size()));
    update();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (size_t i = 0; i < m_paper.size(); ++i) {
        const auto &sheet = m_paper[i];
        const QSizeF size = sheet.size * m_zoom;
        const QRectF page(std::floor((width() - size.width()) / 2), topOf(i), size.width(), size.height());
        if (!page.intersects(event->rect()))
            continue;
        painter.fillRect(page, onPaper(Ink::Surface));
        painter.setPen(Theme::of().color(Ink::Line));
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.translate(page.topLeft());
        painter.scale(m_zoom, m_zoom);
        draw(painter, sheet);
        painter.restore();
    }
}

} // namespace millrace::ui
