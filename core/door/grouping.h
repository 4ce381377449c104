// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::door {

/// The rows of a query that have one value in common.
struct Group
{
    QJsonValue value; ///< As the cells of the column have it; null where they have none.
    std::int64_t rows = 0;
    std::map<QString, QJsonValue> sums; ///< By column: quantities and amounts of one unit. Null where units are mixed.
};

/// The groups in the order of the rows when the page is ordered by the column, or all rows as one where it is empty.
/// Problems come back as with QueryType::run; ColumnUnknown also where nothing can be grouped by the column.
Problems groupsOf(const QueryType &type, store::Connection &connection, const QJsonObject &parameters, JsonReader &reader, const Page &page, const QString &column,
                  std::vector<Group> &groups);

/// Figures with units and moments are all different; anything else is worth a group.
bool isGroupable(const FieldInfo &column);

} // namespace millrace::door
