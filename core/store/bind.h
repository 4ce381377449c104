// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/value.h"

#include <vector>

namespace millrace::store {

/// A value for a named place of a statement: {"order", c.order}. Lists go into IN each(:name).
struct Bind
{
    const char *name;
    Value value;
    std::vector<Value> list;
    bool isList = false;

    template<typename T>
    Bind(const char *n, const T &v) : name(n), value(Stored<T>::to(v))
    {
    }
    Bind(const char *n, Value v) : name(n), value(std::move(v)) {}
    Bind(const char *n, const char *text) : name(n), value(QString::fromUtf8(text)) {}
    template<typename T>
    Bind(const char *n, const std::vector<T> &values) : name(n), isList(true)
    {
        list.reserve(values.size());
        for (const auto &v : values)
            list.push_back(Stored<T>::to(v));
    }
};

/// A list as PostgreSQL's array text, {1,2,NULL}, or SQLite's JSON, [1,2,null].
QString arrayText(std::span<const Value> values);
QString jsonText(std::span<const Value> values);

} // namespace millrace::store
