// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/day.h"

#include <algorithm>
#include <chrono>

namespace millrace {

namespace {

using namespace std::chrono;

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;
constexpr std::int64_t microsPerSecond = 1'000'000;
constexpr std::int64_t microsPerDay = 86'400 * microsPerSecond;

static_assert(sys_days(1900y / January / 1).time_since_epoch().count() == Day::earliest().number());
static_assert(sys_days(2999y / December / 31).time_since_epoch().count() == Day::latest().number());

year_month_day civil(Day day)
{
    MILLRACE_ASSERT(!day.isNone(), "asking no day for its date");
    return year_month_day(sys_days(days(day.number())));
}

Day dayOf(sys_days moment)
{
    const auto number = moment.time_since_epoch().count();
    if (number < Day::earliest().number() || number > Day::latest().number())
        throw Overflow("a day before 1900 or after 2999");
    return Day::fromNumber(static_cast<std::int32_t>(number));
}

struct DayAndTime
{
    std::int32_t number; ///< Of any day, inside of the calendar or not.
    std::int64_t micros;
};

/// Division towards minus infinity. That of std::chrono overflows for the first hours that an instant can tell.
DayAndTime split(Instant instant)
{
    const bool borrows = instant.micros % microsPerDay < 0;
    return {static_cast<std::int32_t>(instant.micros / microsPerDay - borrows), instant.micros % microsPerDay + borrows * microsPerDay};
}

QString padded(std::int64_t number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// Reads so many ASCII digits at a place, or -1.
int digitsAt(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int number = 0;
    for (const QChar c : text.sliced(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// The micros of "hh:mm:ss" with up to six decimals.
std::optional<std::int64_t> parseTime(QStringView text)
{
    const int hour = digitsAt(text, 0, 2);
    const int minute = digitsAt(text, 3, 2);
    const int second = digitsAt(text, 6, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || text[2] != u':' || text[5] != u':')
        return std::nullopt;
    std::int64_t micros = ((hour * 60 + minute) * 60 + second) * microsPerSecond;
    const QStringView rest = text.sliced(8);
    if (rest.isEmpty())
        return micros;
    const qsizetype decimals = rest.size() - 1;
    if (rest[0] != u'.' || decimals < 1 || decimals > 6)
        return std::nullopt;
    int fraction = digitsAt(rest, 1, decimals);
    if (fraction < 0)
        return std::nullopt;
    for (qsizetype i = decimals; i < 6; ++i)
        fraction *= 10;
    return micros + fraction;
}

/// The micros that local time is ahead of UTC by "Z" or "+hh:mm".
std::optional<std::int64_t> parseOffset(QStringView text)
{
    if (text == u"Z")
        return 0;
    const int hours = digitsAt(text, 1, 2);
    const int minutes = digitsAt(text, 4, 2);
    if (text.size() != 6 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text[3] != u':'
        || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const std::int64_t micros = std::int64_t(hours * 60 + minutes) * 60 * microsPerSecond;
    return text[0] == u'-' ? -micros : micros;
}

} // namespace

std::optional<Day> Day::parse(QStringView iso)
{
    if (iso.size() != 10 || iso[4] != u'-' || iso[7] != u'-')
        return std::nullopt;
    return of(digitsAt(iso, 0, 4), digitsAt(iso, 5, 2), digitsAt(iso, 8, 2));
}

std::optional<Day> Day::of(int year, int month, int dayOfMonth)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)
        return std::nullopt;
    const auto date = std::chrono::year(year) / month / dayOfMonth;
    return date.ok() ? std::optional(dayOf(sys_days(date))) : std::nullopt;
}

QString Day::toString() const
{
    return isNone() ? QString() : padded(year(), 4) + u'-' + padded(month(), 2) + u'-' + padded(dayOfMonth(), 2);
}

int Day::year() const
{
    return static_cast<int>(civil(*this).year());
}

int Day::month() const
{
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}

int Day::dayOfMonth() const
{
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}

int Day::weekday() const
{
    MILLRACE_ASSERT(!isNone(), "asking no day for its weekday");
    return static_cast<int>(std::chrono::weekday(sys_days(days(m_number))).iso_encoding());
}

Day Day::plusDays(int days) const
{
    MILLRACE_ASSERT(!isNone(), "adding days to no day");
    const std::int64_t sum = std::int64_t(m_number) + days;
    if (sum < earliest().m_number || sum > latest().m_number)
        throw Overflow("a day before 1900 or after 2999");
    return fromNumber(static_cast<std::int32_t>(sum));
}

Day Day::plusMonths(int months) const
{
    const std::int64_t count = std::int64_t(year()) * 12 + (month() - 1) + months;
    if (count < std::int64_t(firstYear) * 12 || count >= std::int64_t(lastYear + 1) * 12)
        throw Overflow("a day before 1900 or after 2999");
    const Month target{static_cast<int>(count / 12), static_cast<int>(count % 12) + 1};
    const Day last = target.last();
    return last.plusDays(std::min(dayOfMonth(), last.dayOfMonth()) - last.dayOfMonth());
}

Day Month::first() const
{
    MILLRACE_ASSERT(month >= 1 && month <= 12, "a month that does not exist");
    const auto day = Day::of(year, month, 1);
    if (!day)
        throw Overflow("a month before 1900 or after 2999");
    return *day;
}

Day Month::last() const
{
    const Day start = first();
    const auto end = year_month_day_last(std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last);
    return start.plusDays(static_cast<int>(static_cast<unsigned>(end.day())) - 1);
}

Month Month::next() const
{
    MILLRACE_ASSERT(month >= 1 && month <= 12, "a month that does not exist");
    return month == 12 ? Month{year + 1, 1} : Month{year, month + 1};
}

QString Month::toString() const
{
    return padded(year, 4) + u'-' + padded(month, 2);
}

QString Instant::toString() const
{
    const auto [number, micros] = split(*this);
    const year_month_day date{sys_days(days(number))};
    const hh_mm_ss time{microseconds(micros)};
    return padded(static_cast<int>(date.year()), 4) + u'-' + padded(static_cast<unsigned>(date.month()), 2) + u'-'
        + padded(static_cast<unsigned>(date.day()), 2) + u'T' + padded(time.hours().count(), 2) + u':'
        + padded(time.minutes().count(), 2) + u':' + padded(time.seconds().count(), 2) + u'.' + padded(time.subseconds().count(), 6)
        + u'Z';
}

std::optional<Instant> Instant::parse(QStringView iso)
{
    if (iso.size() < 20 || iso[10] != u'T')
        return std::nullopt;
    const qsizetype offsetSize = iso.endsWith(u'Z') ? 1 : 6;
    const auto day = Day::parse(iso.first(10));
    const auto time = parseTime(iso.sliced(11, std::max<qsizetype>(iso.size() - 11 - offsetSize, 0)));
    const auto ahead = parseOffset(iso.last(offsetSize));
    if (!day || !time || !ahead)
        return std::nullopt;
    const Instant instant{day->number() * microsPerDay + *time - *ahead};
    // An offset can carry the first or last hours out of the calendar.
    if (instant.micros < Day::earliest().number() * microsPerDay || instant.micros >= (Day::latest().number() + 1) * microsPerDay)
        return std::nullopt;
    return instant;
}

Day Instant::day() const
{
    return dayOf(sys_days(days(split(*this).number)));
}

} // namespace millrace
