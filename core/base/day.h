// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/fault.h"

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
    static constexpr Day fromNumber(std::int32_t number); ///< The number of a day, or of none; a bug otherwise.
    static constexpr Day earliest() { return fromNumber(earliestNumber); }
    static constexpr Day latest() { return fromNumber(latestNumber); }

    QString toString() const; ///< yyyy-mm-dd; empty for none.
    constexpr std::int32_t number() const { return m_number; } ///< Days since 1970-01-01.
    constexpr bool isNone() const { return m_number == noneNumber; }
    int year() const;
    int month() const;
    int dayOfMonth() const;
    int weekday() const; ///< 1 Monday to 7 Sunday.
    Day plusDays(int days) const;     ///< Throws Overflow beyond the calendar, as plusMonths does.
    Day plusMonths(int months) const; ///< The last day of a shorter month.
    friend constexpr int operator-(Day a, Day b);
    constexpr auto operator<=>(const Day &) const = default;

private:
    static constexpr std::int32_t noneNumber = -2'000'000;
    static constexpr std::int32_t earliestNumber = -25'567;
    static constexpr std::int32_t latestNumber = 376'199;
    std::int32_t m_number = noneNumber;
};

constexpr Day Day::fromNumber(std::int32_t number)
{
    MILLRACE_ASSERT(number == noneNumber || (number >= earliestNumber && number <= latestNumber), "a day outside of the calendar");
    Day day;
    day.m_number = number;
    return day;
}

constexpr int operator-(Day a, Day b)
{
    MILLRACE_ASSERT(!a.isNone() && !b.isNone(), "the distance to no day");
    return a.m_number - b.m_number;
}

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
    static std::optional<Instant> parse(QStringView iso); ///< With Z or an offset like +01:00, and at most six decimals.
    Day day() const;                                      ///< The UTC day; throws Overflow outside of days.
    auto operator<=>(const Instant &) const = default;
};

} // namespace millrace
