// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/field_editor.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace millrace::ui {

class LinesModel;

/// Paints values with what is muted behind them, and edits them in place with the editors of forms.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void recognise(LinesModel *lines, const QPersistentModelIndex &index, const QString &code) const;
    void shut(QWidget *editor, EndEditHint hint);

    QPointer<QWidget> m_closed; ///< Until it is gone.
};

} // namespace millrace::ui
