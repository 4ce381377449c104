// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/query.h"

#include "door/page_shape.h"

#include <QSqlRecord>

namespace millrace::door {

namespace {

/// The key stands behind the columns of the row.
QJsonArray keyOf(QSqlQuery &row, size_t parts, int first)
{
    QJsonArray key;
    for (size_t i = 0; i < parts; ++i) {
        const auto value = store::Value::fromVariant(row.value(first + int(i)));
        key.append(value.isInteger() ? QJsonValue(qint64(value.integer())) : QJsonValue(value.text()));
    }
    return key;
}

} // namespace

Problems QueryType::run(store::Connection &connection, const QJsonObject &parameters, JsonReader &reader, const Page &page, const TakeRow &row) const
{
    auto cut = cutOf(info(), page);
    if (!cut)
        return cut.error();
    withParameters(parameters, reader, [&](std::vector<store::Bind> &binds) {
        std::ranges::move(cut->binds, std::back_inserter(binds));
        auto &result = connection.run(pageStatement(info().spec, *cut, !page.after.isEmpty()), binds);
        const auto parts = cut->shape.order.size();
        int first = -1;
        const auto key = [&] { return keyOf(result, parts, first); };
        while (result.next()) {
            if (first < 0)
                first = result.record().count() - int(parts);
            if (!row(cells(result), key))
                break;
        }
        result.finish();
    });
    return reader.problems();
}

Problems QueryType::outline(store::Connection &connection, const QJsonObject &parameters, JsonReader &reader, const Page &page, Outline &outline) const
{
    auto cut = cutOf(info(), {{}, page.limit, page.order, page.filters});
    if (!cut)
        return cut.error();
    withParameters(parameters, reader, [&](std::vector<store::Bind> &binds) {
        for (auto &bind : cut->binds) {
            if (qstrcmp(bind.name, "page_limit") != 0)
                binds.push_back(std::move(bind));
        }
        binds.emplace_back("every", store::Value(page.limit));
        auto &result = connection.run(outlineStatement(info().spec, *cut), binds);
        while (result.next()) {
            outline.rows = result.value(1).toLongLong();
            if (result.value(0).toLongLong() < outline.rows)
                outline.keys.push_back(keyOf(result, cut->shape.order.size(), 2));
        }
        result.finish();
    });
    return reader.problems();
}

} // namespace millrace::door
