// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace millrace::store {

/// Reads rows into described structs: the n-th column into the n-th described member.
class Reader
{
public:
    explicit Reader(Connection &connection) : m_connection(connection) {}

    template<Described R>
    std::vector<R> all(const Statement &statement, std::initializer_list<Bind> binds = {})
    {
        std::vector<R> rows;
        auto &query = m_connection.run(statement, binds);
        while (query.next())
            rows.push_back(row<R>(query));
        query.finish();
        return rows;
    }

    /// The only row, or none. More than one is a bug.
    template<Described R>
    std::optional<R> one(const Statement &statement, std::initializer_list<Bind> binds = {})
    {
        auto rows = all<R>(statement, binds);
        MILLRACE_ASSERT(rows.size() <= 1, "more than one row where one was asked for");
        return rows.empty() ? std::nullopt : std::optional<R>(std::move(rows.front()));
    }

    /// The first column of the only row, or none.
    template<typename T>
    std::optional<T> value(const Statement &statement, std::initializer_list<Bind> binds = {})
    {
        auto &query = m_connection.run(statement, binds);
        std::optional<T> out;
        if (query.next()) {
            const auto cell = Value::fromVariant(query.value(0));
            if (!cell.isNull())
                out = Stored<T>::from(fit<T>(cell));
        }
        query.finish();
        return out;
    }

    /// Quantity and Money take two columns: the figure, then its unit or currency.
    template<Described R>
    static R row(QSqlQuery &query)
    {
        R out;
        int at = 0;
        forEachField<R>([&](const auto &f, int) {
            using T = typename std::remove_cvref_t<decltype(f)>::Type;
            if constexpr (std::is_same_v<T, Quantity>) {
                out.*f.member = Quantity(integer(query, at), Unit::parse(query.value(at + 1).toString()).value_or(Unit()));
                at += 2;
            } else if constexpr (std::is_same_v<T, Money>) {
                out.*f.member = Money(integer(query, at), Currency::parse(query.value(at + 1).toString()).value_or(Currency()));
                at += 2;
            } else {
                out.*f.member = Stored<T>::from(fit<T>(Value::fromVariant(query.value(at++))));
            }
        });
        return out;
    }

    Connection &connection() { return m_connection; }

private:
    static std::int64_t integer(QSqlQuery &query, int at) { return fit<std::int64_t>(Value::fromVariant(query.value(at))).integer(); }

    /// PostgreSQL hands sums over as text.
    template<typename T>
    static Value fit(Value cell)
    {
        if (Stored<T>::type == ColumnType::BigInt && cell.isText())
            return std::int64_t(cell.text().toLongLong());
        return cell;
    }

    Connection &m_connection;
};

} // namespace millrace::store
