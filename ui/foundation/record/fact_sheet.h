// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"
#include "values/column.h"

class QGridLayout;

namespace millrace::ui {

/// The facts of one row: a quiet label over each value, in as many columns as there is room for. Values that name another
/// thing lead to it.
class FactSheet final : public QWidget
{
    Q_OBJECT
public:
    FactSheet(const Surroundings &surroundings, const QString &query, QWidget *parent = nullptr);
    void leaveOut(const QStringList &columns) { m_left = columns; } ///< Shown elsewhere: in the title.
    void setSingleColumn(bool single) { m_single = single; }
    void show(const QJsonObject &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    Surroundings m_surroundings;
    QString m_query;
    std::vector<Column> m_columns;
    QStringList m_left;
    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    int m_across = 0;
    bool m_single = false;
};

} // namespace millrace::ui
