// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace millrace {

/// A business day of the proleptic Gregorian calendar, 1900-01-01 to 2999-12-31.
class Day
{
public:
    constexpr Day() = default;

    static std::optional<Day> parse(QStringView iso); ///< Exactly yyyy-mm-dd, and a day that exists.
    static std::optional<Day> of(int year, int month, int dayOfMonth);
    static constexpr Day fromNumber(std::int32_t number) { Day d; d.m_number = number; return d; }

    QString toString() const; ///< yyyy-mm-dd; empty for none.
    constexpr std::int32_t number() const { return m_number; } ///< Days since 1970-01-01.
    constexpr bool isNone() const { return m_number == noneNumber; }
    int year() const;
    int month() const;
    int dayOfMonth() const;
    int weekday() const; ///< 1 Monday to 7 Sunday.
    Day plusDays(int days) const { return fromNumber(m_number + days); }
    Day plusMonths(int months) const; ///< The last day of a shorter month.
    friend int operator-(Day a, Day b) { return a.m_number - b.m_number; }
    constexpr auto operator<=>(const Day &) const = default;

private:
    static constexpr std::int32_t noneNumber = -2'000'000;
    std::int32_t m_number = noneNumber;
};

/// A calendar month as an accounting period is usually one: "2026-03". Fiscal periods are master data of the ledger.
struct Month
{
    int year = 0;
    int month = 0;
    static Month of(Day day) { return {day.year(), day.month()}; }
    Day first() const;
    Day last() const;
    Month next() const;
    QString toString() const;
    auto operator<=>(const Month &) const = default;
};

/// A moment in UTC microseconds since 1970.
struct Instant
{
    std::int64_t micros = 0;
    QString toString() const; ///< ISO 8601 with Z and microseconds.
    static std::optional<Instant> parse(QStringView iso);
    Day day() const; ///< The UTC day.
    auto operator<=>(const Instant &) const = default;
};

} // namespace millrace
