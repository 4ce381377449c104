// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/table_writer.h"

namespace millrace::ui {

QJsonArray inOrder(const std::vector<Column> &columns, const std::map<QString, QJsonValue> &sums)
{
    QJsonArray row;
    for (const auto &column : columns) {
        while (row.size() <= column.place)
            row.append(QJsonValue());
        if (const auto found = sums.find(column.name); found != sums.end())
            row[column.place] = found->second;
    }
    return row;
}

size_t titlePlace(const std::vector<Column> &columns, const std::map<QString, QJsonValue> &sums)
{
    const auto free = std::ranges::find_if(columns, [&](const Column &column) { return !isFigure(column.kind) && !sums.contains(column.name); });
    return free == columns.end() ? 0 : size_t(free - columns.begin());
}

} // namespace millrace::ui
