// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/field_editor.h"
#include "foundation/editors/lines_model.h"

#include <QTableView>

class QLabel;
class QPushButton;

namespace millrace::ui {

/// The table that lines are typed into: a key begins to edit, Tab goes on and at the end leaves.
class LinesView final : public QTableView
{
    Q_OBJECT
public:
    LinesView(LinesModel *model, EditorPlace place, QWidget *parent);
    LinesModel *lines() const { return m_model; }
    const EditorPlace &place() const { return m_place; }
    /// Columns to hide until they are asked for.
    void setRare(const QStringList &names) { m_rare = names; }
    void showRare(bool all);
    bool hasRare() const { return !m_rare.isEmpty(); }
    void spread(); ///< The columns over the width: it never scrolls sideways.
    void pasteHere();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> visibleColumns() const;
    bool isLast(const QModelIndex &index) const;
    void removeSelected();
    void leave(bool forwards);

    LinesModel *m_model;
    EditorPlace m_place;
    QStringList m_rare;
};

/// Edits a list: lines with fields, or codes one below the other.
class LinesEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LinesEditor(const door::FieldInfo &list, const EditorPlace &place, const QStringList &rare, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setImpliedUnit(const QString &unit, bool isSent) override;
    Kind kind() const override { return Kind::Lines; }
    bool showProblem(const QString &path, const QString &words) override;
    void clearProblems() override;
    void goTo(const QString &path) override;
    LinesModel *model() const { return m_model; }
    LinesView *view() const { return m_view; }
    void offer(const std::vector<ContextColumn> &context, const std::vector<OfferedLine> &lines);

private:
    void addLine();
    void sum();

    LinesModel *m_model;
    LinesView *m_view;
    QLabel *m_sum;
    bool m_isRequired;
};

} // namespace millrace::ui
