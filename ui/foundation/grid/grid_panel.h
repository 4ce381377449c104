// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/grid/cell_delegate.h"
#include "foundation/grid/filter_header.h"
#include "foundation/grid/grid_model.h"
#include "foundation/screen/screen.h"

#include <QTableView>

class QLabel;
class QPushButton;
class QMenu;
class QStackedWidget;

namespace millrace::ui {

class TotalsRow;

/// Where a cell leads: the kind of record that its column names, empty where none.
QString recordKindOf(const QString &query, const Column &column);

/// A query as a grid: filter row, sorting, groups, totals, columns, copy, export, layouts by name, and the sum of what is
/// selected. A double-click or Return opens the row's record; cells that name another thing lead there with Ctrl+click.
class GridPanel final : public QWidget
{
    Q_OBJECT
public:
    GridPanel(const Surroundings &surroundings, const QString &query, QWidget *parent = nullptr);

    GridModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }
    void setParameters(const QJsonObject &parameters) { m_model->setParameters(parameters); }
    void hideColumns(const QStringList &names); ///< Unless the person has said otherwise.
    void setEmptyText(const QString &text, const QString &step = {}, std::function<void()> take = {});
    void setOpens(std::function<void(const QJsonObject &row)> opens) { m_opens = std::move(opens); }
    void setCompact(bool compact); ///< Without the line above it: inside records.

    int currentRow() const;
    QJsonObject current() const;
    std::vector<QJsonObject> selected() const;
    bool isReady() const;
    QJsonObject state() const;
    void restore(const QJsonObject &state);
    void focusGrid();
    void exportTo(const QString &path); ///< .xlsx, .csv or .pdf
    void groupBy(const QString &column); ///< Empty for no groups.
    void showTotals(bool shown);
    void filterBy(const QString &column, const QString &value); ///< Nothing else in this column; the same again for all.
    void keepLayout(const QString &name); ///< As it is now, under a name.
    void useLayout(const QString &name);
    QStringList layoutNames() const;
    void resetLayout();

Q_SIGNALS:
    void currentChanged();
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildBar();
    void tell();
    void sizeColumns();
    void fillWidth();
    void sortBy(int section, bool further);
    void applyFilters();
    void openRow(const QModelIndex &index);
    void follow(const QModelIndex &index);
    void copy() const;
    void openMenu(const QPoint &where, int section);
    void fillColumns(QMenu &menu);
    void fillLayouts(QMenu &menu);
    bool stepGroup(int key);
    QJsonObject layoutNow() const;
    void applyLayout(const QJsonObject &layout);
    QString layoutKey(const QString &name = {}) const;
    void askExport();
    void sumUp();
    void saveLayout();
    void loadLayout();
    void hover(int row);
    bool isOnLink(const QModelIndex &index, const QPoint &point) const;
    std::vector<Column> shownColumns() const;

    Surroundings m_surroundings;
    GridModel *m_model;
    QTableView *m_view;
    FilterHeader *m_header;
    CellDelegate *m_delegate;
    QStackedWidget *m_stack;
    QWidget *m_bar;
    QLabel *m_count;
    QLabel *m_sum;
    TotalsRow *m_totals;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QLabel *m_emptyRemedy;
    QPushButton *m_emptyStep;
    QString m_emptyWords;
    QStringList m_order;
    QStringList m_hiddenAtFirst;
    bool m_isLaying = false;
    std::function<void(const QJsonObject &)> m_opens;
    bool m_sized = false;
    bool m_hasLayout = false;
};

} // namespace millrace::ui
