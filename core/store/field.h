// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>
#include <type_traits>

namespace millrace::store {

/// What a column is to the house, beside its value.
enum class Mark {
    Plain,
    Key,      ///< The row's id. Left zero, it is given when the changes are written.
    Event,    ///< The event that wrote the row. Given when the changes are written.
    Signed,   ///< Turned when the row is mirrored by a reversal.
    Reverses, ///< The row of which this is the mirror.
};

/// One member of a struct, described once: its name outside the program, and what it means.
template<typename S, typename T>
struct Field
{
    using Struct = S;
    using Type = T;
    const char *name;
    T S::*member;
    const char *meaning = "";
    Mark mark = Mark::Plain;
    int limit = 200;           ///< How long a text may be. Beyond 200 it may have several lines.
    bool mayBeLeftOut = false; ///< In JSON; the member then keeps its default.

    constexpr Field upTo(int length) const { return {name, member, meaning, mark, length, mayBeLeftOut}; }
    constexpr Field optional() const { return {name, member, meaning, mark, limit, true}; }
};

template<typename S, typename T>
constexpr Field<S, T> field(const char *name, T S::*member, const char *meaning = "")
{
    return {name, member, meaning};
}

template<typename S, typename T>
constexpr Field<S, T> field(const char *name, T S::*member, Mark mark)
{
    return {name, member, "", mark};
}

/// A struct that describes its members: static constexpr auto fields() { return std::tuple(field(...), ...); }
template<typename S>
concept Described = requires { S::fields(); };

/// Calls f(field, index) for each described member, in order.
template<Described S, typename F>
constexpr void forEachField(F &&f)
{
    std::apply([&](const auto &...fields) {
        int index = 0;
        (f(fields, index++), ...);
    }, S::fields());
}

template<Described S>
constexpr int fieldCount()
{
    return int(std::tuple_size_v<decltype(S::fields())>);
}

} // namespace millrace::store
