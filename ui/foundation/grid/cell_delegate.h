// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/theme/theme.h"
#include "values/column.h"

#include <QStyledItemDelegate>

namespace millrace::ui {

/// Paints cells: figures right-aligned with their unit muted, zeros as a faint dash, states as chips, lateness with a
/// sign as well as a colour, a tint where somebody else has just changed the row.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setHoveredRow(int row) { m_hovered = row; }
    void setLinks(const QList<bool> &links) { m_links = links; } ///< By column: whether a cell leads somewhere.

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &title) const;

    int m_hovered = -1;
    QList<bool> m_links;
};

/// A figure with its unit muted behind it; a zero is a faint dash.
void paintFigure(QPainter &painter, const QRect &cell, const Shown &value, Ink ink, bool isStrong = false);

/// How a state is tinted: "open" is plain, "released" accent, "closed" good, "held" warn, ...: a name of a chip in the style sheet.
QString chipOf(const QString &state);

} // namespace millrace::ui
