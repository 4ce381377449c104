// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/attachments/pdf_view.h"

#include "foundation/theme/theme.h"
#include "foundation/theme/paper_ink.h"

#include <QBuffer>
#include <QPaintEvent>
#include <QPainter>
#include <QPdfDocument>

namespace millrace::ui {

namespace {

constexpr int mostDrawn = 6;
constexpr int tallestPage = 6000; ///< Pixels: a page may say that it is a mile long.

} // namespace

PdfView::PdfView(const QByteArray &bytes, QWidget *parent) : QWidget(parent), m_document(new QPdfDocument(this))
{
    auto *buffer = new QBuffer(this);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    m_document->load(buffer);
    lay();
}

bool PdfView::isThere() const { return m_document->status() == QPdfDocument::Status::Ready && m_document->pageCount() > 0; }
int PdfView::pages() const { return m_document->pageCount(); }

QSize PdfView::sizeOf(int page) const
{
    const int room = std::max(100, width() - 2 * Theme::of().px(space::between));
    const auto points = m_document->pagePointSize(page);
    if (points.width() < 1 || points.height() < 1)
        return {room, room};
    return {room, std::clamp(int(room * points.height() / points.width()), 20, tallestPage)};
}

void PdfView::lay()
{
    m_drawn.clear();
    m_tops.clear();
    int top = Theme::of().px(space::between);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        m_tops.append(top);
        top += sizeOf(page).height() + Theme::of().px(space::between);
    }
    setMinimumHeight(top);
    update();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        lay();
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int page = 0; page < m_tops.size(); ++page) {
        const QRect place(QPoint(Theme::of().px(space::between), m_tops[page]), sizeOf(page));
        if (!place.intersects(event->rect()))
            continue;
        if (!m_drawn.contains(page)) {
            if (m_drawn.size() >= mostDrawn)
                m_drawn.clear();
            m_drawn.insert(page, m_document->render(page, place.size() * devicePixelRatioF()));
        }
        painter.fillRect(place, onPaper(Ink::Surface));
        painter.drawImage(place, m_drawn[page]);
    }
}

} // namespace millrace::ui
