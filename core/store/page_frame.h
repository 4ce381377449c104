// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace millrace::store {

/// How any statement is cut into pages by key, in whatever order and of whichever of its rows.
struct PageShape
{
    struct Column
    {
        QString name;
        bool falls = false;
        QString none; ///< The literal that stands for nothing, so that rows without a value have a place in the order.
    };
    std::vector<Column> order;  ///< Together they tell rows apart.
    QStringList conditions;     ///< Each row has to fulfil all of them.
};

/// How a column of the statement is named in conditions, also where its name is a word of SQL.
QString pageColumn(const QString &name);

/// At most :page_limit rows, and only those after the key in :after_0, :after_1, ... where after is said. The key of
/// each row stands behind its own columns.
QString pageFrame(const PageShape &shape, bool after);

/// The place and key of each :every'th row and of the last: where pages begin that nobody has seen yet.
QString outlineFrame(const PageShape &shape);

/// The rows by a column, how many there are of each value, and what their figures come to: "value", "rows", then for each
/// sum the figure and the first and last of its units. All in one where the column has no name.
struct GroupShape
{
    PageShape::Column column;
    struct Sum
    {
        QString figure;
        QString unit;
    };
    std::vector<Sum> sums;
    QStringList conditions;
};
QString groupFrame(const GroupShape &shape);

} // namespace millrace::store
