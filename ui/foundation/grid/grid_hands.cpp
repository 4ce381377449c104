// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the mouse do in a grid: rows open, cells lead on, groups open and shut.

#include "foundation/grid/grid_panel.h"
#include "foundation/theme/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace millrace::ui {

void GridPanel::openRow(const QModelIndex &index)
{
    if (index.isValid() && m_model->isGroup(index.row()))
        return m_model->setOpen(index.row(), !m_model->isOpen(index.row()));
    if (!index.isValid() || !m_model->isLoaded(index.row()))
        return;
    if (m_opens)
        m_opens(m_model->rowObject(index.row()));
    else
        follow(index);
}

void GridPanel::follow(const QModelIndex &index)
{
    if (m_model->isGroup(index.row()))
        return;
    const auto &column = m_model->columns()[size_t(index.column())];
    const auto kind = recordKindOf(m_model->question().query, column);
    const auto value = m_model->data(index, GridModel::ValueRole).toJsonValue();
    const auto code = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (!kind.isEmpty() && !code.isEmpty())
        m_surroundings.navigator->openRecord(kind, code);
}

/// Right and plus open a group, left and minus shut it; left on a record goes to its group.
bool GridPanel::stepGroup(int key)
{
    const int row = currentRow();
    if (row < 0 || m_model->group().isEmpty())
        return false;
    const bool opens = key == Qt::Key_Right || key == Qt::Key_Plus;
    const bool shuts = key == Qt::Key_Left || key == Qt::Key_Minus;
    if (m_model->isGroup(row) && (opens || shuts)) {
        m_model->setOpen(row, opens);
        return true;
    }
    if (!shuts)
        return false;
    m_view->setCurrentIndex(m_model->index(m_model->groupRowOf(row), m_view->currentIndex().column()));
    return true;
}

bool GridPanel::isOnLink(const QModelIndex &index, const QPoint &point) const
{
    if (m_model->isGroup(index.row()))
        return false;
    const auto &column = m_model->columns()[size_t(index.column())];
    if (recordKindOf(m_model->question().query, column).isEmpty())
        return false;
    const auto &theme = Theme::of();
    const int from = m_view->visualRect(index).left() + theme.px(space::inside);
    return point.x() >= from && point.x() <= from + QFontMetrics(theme.font()).horizontalAdvance(index.data().toString());
}

void GridPanel::hover(int row)
{
    m_delegate->setHoveredRow(row);
    m_view->viewport()->update();
}

bool GridPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const auto index = m_view->indexAt(static_cast<QMouseEvent *>(event)->pos());
            hover(index.row());
            m_view->viewport()->setCursor(index.isValid() && isOnLink(index, static_cast<QMouseEvent *>(event)->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        } else if (event->type() == QEvent::Leave) {
            hover(-1);
        } else if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            const auto index = m_view->indexAt(mouse->pos());
            if (index.isValid() && mouse->button() == Qt::LeftButton && m_model->isGroup(index.row())
                && mouse->pos().x() < Theme::of().px(2 * space::inside + space::iconSmall)) {
                openRow(index);
            } else if (index.isValid() && mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier && isOnLink(index, mouse->pos())) {
                follow(index);
            }
        }
    } else if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (stepGroup(key->key()))
            return true;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openRow(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace millrace::ui
