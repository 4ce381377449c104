// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/fault.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace millrace::store {

namespace detail {

/// The enumerator's name as the compiler prints it; empty where the value names none.
template<auto V>
constexpr std::string_view enumeratorName()
{
    constexpr std::string_view whole = __PRETTY_FUNCTION__;
    constexpr auto start = whole.find("V = ") + 4;
    constexpr auto end = whole.find_first_of(";]", start);
    constexpr auto name = whole.substr(start, end - start);
    if constexpr (name.front() == '(')
        return {};
    else
        return name.substr(name.rfind(':') + 1);
}

inline constexpr int enumLimit = 64;

template<typename E, int... Is>
constexpr auto enumNames(std::integer_sequence<int, Is...>)
{
    return std::array<std::string_view, sizeof...(Is)>{enumeratorName<static_cast<E>(Is)>()...};
}

template<typename E>
inline constexpr auto namesOf = enumNames<E>(std::make_integer_sequence<int, enumLimit>());

} // namespace detail

/// The enumerator's name as written in the source. Enumerations count from zero without holes, up to 64.
template<typename E>
QLatin1StringView enumText(E value)
{
    const auto name = detail::namesOf<E>[static_cast<size_t>(value)];
    return {name.data(), qsizetype(name.size())};
}

/// How many enumerators there are.
template<typename E>
constexpr int enumCount()
{
    int count = 0;
    while (count < detail::enumLimit && !detail::namesOf<E>[static_cast<size_t>(count)].empty())
        ++count;
    return count;
}

template<typename E>
std::optional<E> enumFromText(QStringView text)
{
    for (int i = 0; i < enumCount<E>(); ++i) {
        if (text == enumText(static_cast<E>(i)))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// "SoftClosed" as "soft_closed": the form that is stored and written in JSON.
QString snakeCase(QLatin1StringView upperCamel);

template<typename E>
std::optional<E> enumIfSnake(QStringView text)
{
    for (int i = 0; i < enumCount<E>(); ++i) {
        if (text == snakeCase(enumText(static_cast<E>(i))))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// For text that the schema has checked; anything else is a bug.
template<typename E>
E enumFromSnake(QStringView text)
{
    const auto value = enumIfSnake<E>(text);
    MILLRACE_ASSERT(value, "a stored enumerator that the program does not know");
    return *value;
}

} // namespace millrace::store
