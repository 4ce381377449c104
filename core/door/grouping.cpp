// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/grouping.h"

#include "door/page_shape.h"

namespace millrace::door {

namespace {

/// Parameters are read as each kind of query has it, which is its own affair and that of those that ask it.
struct Asked : QueryType
{
    static void with(const QueryType &type, const QJsonObject &parameters, JsonReader &reader, const Use &use) { (type.*&Asked::withParameters)(parameters, reader, use); }
};

QJsonValue valueOf(const FieldInfo *column, const store::Value &value)
{
    if (!column || value.isNull())
        return {};
    if (value.isText())
        return value.text();
    if (value.integer() == -std::numeric_limits<std::int64_t>::max())
        return {}; // Nothing, as it is sorted.
    return column->type == Json<bool>::typeName() ? QJsonValue(value.integer() != 0) : QJsonValue(qint64(value.integer()));
}

/// One figure of one unit; mixed units have no sum.
QJsonValue sumOf(const FieldInfo &column, QSqlQuery &row, int at)
{
    const auto first = row.value(at + 1).toString();
    if (row.value(at).isNull() || first != row.value(at + 2).toString())
        return {};
    const auto figure = row.value(at).toLongLong();
    if (column.type == Json<Money>::typeName())
        return Money(figure, Currency::parse(first).value_or(Currency())).toString();
    return Quantity(figure, Unit::parse(first).value_or(Unit())).toString();
}

} // namespace

Problems groupsOf(const QueryType &type, store::Connection &connection, const QJsonObject &parameters, JsonReader &reader, const Page &page, const QString &column,
                  std::vector<Group> &groups)
{
    auto gathering = gatheringOf(type.info(), page, column);
    if (!gathering)
        return gathering.error();
    Asked::with(type, parameters, reader, [&](std::vector<store::Bind> &binds) {
        std::ranges::move(gathering->binds, std::back_inserter(binds));
        auto &result = connection.run(groupStatement(type.info().spec, *gathering), binds);
        while (result.next()) {
            Group group{valueOf(gathering->column, store::Value::fromVariant(result.value(0))), result.value(1).toLongLong(), {}};
            int at = 2;
            for (const auto *sum : gathering->sums) {
                group.sums.emplace(sum->name, sumOf(*sum, result, at));
                at += 3;
            }
            groups.push_back(std::move(group));
        }
        result.finish();
    });
    return reader.problems();
}

} // namespace millrace::door
