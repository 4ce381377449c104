// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <QHeaderView>
#include <QTimer>

class QLineEdit;

namespace millrace::ui {

/// A header with a field under each title: what is typed there filters the column. ">5", "<=2026-01-31" and "=abc"
/// compare; anything else is looked for.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    FilterHeader(std::vector<Column> columns, QWidget *parent);

    void setFiltersShown(bool shown);
    bool areFiltersShown() const { return m_shown; }
    std::vector<door::Filter> filters() const;
    void setFilterText(int column, const QString &text);
    void clearFilters();
    QLineEdit *editor(int column) const { return m_editors[size_t(column)]; }
    void markWrong(const QString &column);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filtersChanged();

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void place();

    std::vector<Column> m_columns;
    std::vector<QLineEdit *> m_editors;
    QTimer m_typing;
    bool m_shown = false;
};

} // namespace millrace::ui
