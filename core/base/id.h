// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace millrace {

/// The id of a row, typed by what it identifies. Zero is "none". People never see it: they see codes and numbers.
template<typename Entity>
struct Id
{
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t v) : value(v) {}

    /// A code or number was given, and nothing bears it. Commands reject it as unknown, at its field.
    static constexpr Id unknown() { return Id(-1); }

    constexpr explicit operator bool() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace millrace
