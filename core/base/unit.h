// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace millrace {

/// A unit of measure by its code ("pcs", "kg", "m2"): one to eight letters, digits, or one of / % . _ -
/// of which at least one is a letter or %, so that no unit looks like a number.
/// Which units exist, and how they convert, is master data.
class Unit
{
public:
    constexpr Unit() = default;

    static std::optional<Unit> parse(QStringView code);

    QString code() const;
    constexpr bool isNone() const { return m_packed == 0; }
    constexpr auto operator<=>(const Unit &) const = default;

private:
    constexpr explicit Unit(std::uint64_t packed) : m_packed(packed) {}
    std::uint64_t m_packed = 0; ///< Up to eight characters, eight bits each.
};

namespace literals {
Unit operator""_unit(const char *code, size_t size);
}

} // namespace millrace
