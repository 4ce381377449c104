// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <span>

namespace millrace {

/// A currency of ISO 4217, by its three letters.
class Currency
{
public:
    constexpr Currency() = default;

    static std::optional<Currency> parse(QStringView code); ///< Only currencies of the list; upper case.
    static std::span<const Currency> all();

    QString code() const;
    int digits() const;              ///< Minor-unit digits: 2 for EUR, 0 for JPY, 3 for KWD, 0 for none.
    std::int64_t minorUnits() const; ///< 10 to the power of digits.
    constexpr bool isNone() const { return m_packed == 0; }
    constexpr auto operator<=>(const Currency &) const = default;

private:
    constexpr explicit Currency(std::uint32_t packed) : m_packed(packed) {}
    std::uint32_t m_packed = 0; ///< Three letters and the digits, eight bits each, so that order is by code.
};

namespace literals {
Currency operator""_currency(const char *code, size_t size);
}

} // namespace millrace
