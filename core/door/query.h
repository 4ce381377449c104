// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "door/session.h"
#include "store/reader.h"

namespace millrace::door {

/// What a query says of itself.
struct QuerySpec
{
    QString name;      ///< "purchasing.open_orders"; the right to it is "purchasing.?open_orders".
    QString statement; ///< Its SQL: "purchasing/open_orders".
    QString summary;
    QString example = QStringLiteral("{}");
    /// The columns by which pages follow each other, unique together; a column that runs down has a minus in front.
    QStringList order;
};

struct QueryInfo
{
    QuerySpec spec;
    std::vector<FieldInfo> parameters;
    std::vector<FieldInfo> columns;
};

/// Only rows whose column is so. What it is compared with is what a person would type for such a column: a part of a
/// text, a number in its unit, a day.
struct Filter
{
    enum class Is { Containing, Equal, AtLeast, AtMost };
    QString column;
    Is is = Is::Containing;
    QString text;
    bool operator==(const Filter &) const = default;
};

/// A page: at most so many rows, behind the key of the last row of the page before.
struct Page
{
    QJsonArray after;
    int limit = 1000;
    QStringList order; ///< Columns to sort by before the query's own order; one that runs down has a minus in front.
    std::vector<Filter> filters;
};

/// Where the pages of a query begin, and how many rows there are, without reading them.
struct Outline
{
    std::int64_t rows = 0;
    std::vector<QJsonArray> keys; ///< Of the last row of each page but the last.
};

/// One entry of the query catalogue. Rows come as JSON values in the order of the columns; typed callers use ask<Q>().
class QueryType
{
public:
    virtual ~QueryType() = default;
    virtual const QueryInfo &info() const = 0;
    const QString &name() const { return info().spec.name; }
    QString right() const { return name().section(u'.', 0, 0) + QStringLiteral(".?") + name().section(u'.', 1); }

    /// Reads the parameters, and calls row for each row, with its key, until it returns false. Problems come back instead
    /// of rows: those of reading, ColumnUnknown, FilterInvalid and PageKeyInvalid.
    using TakeRow = std::function<bool(const QJsonArray &cells, const std::function<QJsonArray()> &key)>;
    Problems run(store::Connection &connection, const QJsonObject &parameters, JsonReader &reader, const Page &page, const TakeRow &row) const;

    /// The outline of pages of page.limit rows each.
    Problems outline(store::Connection &connection, const QJsonObject &parameters, JsonReader &reader, const Page &page, Outline &outline) const;

protected:
    using Use = std::function<void(std::vector<store::Bind> &binds)>;
    virtual void withParameters(const QJsonObject &parameters, JsonReader &reader, const Use &use) const = 0;
    virtual QJsonArray cells(QSqlQuery &row) const = 0;
};

namespace detail {

template<store::Described Q>
std::vector<store::Bind> bindsOf(const Q &query)
{
    std::vector<store::Bind> binds;
    store::forEachField<Q>([&](const auto &f, int) {
        using T = typename std::remove_cvref_t<decltype(f)>::Type;
        if constexpr (std::is_same_v<T, std::optional<QString>>)
            binds.emplace_back(f.name, (query.*f.member) ? store::Value(*(query.*f.member)) : store::Value());
        else
            binds.emplace_back(f.name, query.*f.member);
    });
    return binds;
}

/// A row that has complete() works out itself what SQL can't exactly: shares, unit costs.
template<typename R>
R rowOf(QSqlQuery &result)
{
    auto row = store::Reader::row<R>(result);
    if constexpr (requires { row.complete(); })
        row.complete();
    return row;
}

} // namespace detail

/// The catalogue's entry of a query that is written as a struct of parameters with fields(), spec() and Row.
template<typename Q>
class QueryOf final : public QueryType
{
public:
    const QueryInfo &info() const override
    {
        static const QueryInfo info{Q::spec(), detail::describe<Q>(), detail::describe<typename Q::Row>()};
        return info;
    }

protected:
    void withParameters(const QJsonObject &parameters, JsonReader &reader, const Use &use) const override
    {
        Q query;
        readJson(parameters, query, reader);
        if (!reader.problems().empty())
            return; // What was not read may hold anything.
        auto binds = detail::bindsOf(query);
        use(binds);
    }
    QJsonArray cells(QSqlQuery &result) const override
    {
        const auto value = detail::rowOf<typename Q::Row>(result);
        QJsonArray cells;
        store::forEachField<typename Q::Row>([&](const auto &f, int) {
            const auto json = jsonOf(value.*f.member);
            cells.append(json.isUndefined() ? QJsonValue() : json);
        });
        return cells;
    }
};

/// Typed reading of a whole query, for callers that hold the right already.
template<typename Q>
std::vector<typename Q::Row> ask(store::Connection &connection, const Q &query)
{
    static const store::Statement statement(Q::spec().statement.toLatin1().constData());
    const auto binds = detail::bindsOf(query);
    auto &result = connection.run(statement, std::span(binds));
    std::vector<typename Q::Row> rows;
    while (result.next())
        rows.push_back(detail::rowOf<typename Q::Row>(result));
    result.finish();
    return rows;
}

} // namespace millrace::door
