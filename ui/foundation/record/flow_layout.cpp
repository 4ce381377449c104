// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/flow_layout.h"

#include <QWidget>

namespace millrace::ui {

FlowLayout::FlowLayout(QWidget *parent, int space) : QLayout(parent), m_space(space)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    lay(rectangle, true);
}

/// The height that is needed.
int FlowLayout::lay(const QRect &rectangle, bool moves) const
{
    int left = rectangle.left(), top = rectangle.top(), high = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        if (left > rectangle.left() && left + size.width() > rectangle.right() + 1) {
            left = rectangle.left();
            top += high + m_space;
            high = 0;
        }
        if (moves)
            item->setGeometry({QPoint(left, top), size});
        left += size.width() + m_space * 2;
        high = std::max(high, size.height());
    }
    return top + high - rectangle.top();
}

} // namespace millrace::ui
