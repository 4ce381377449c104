// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/number.h"

#include "base/fault.h"

#include <algorithm>
#include <limits>

namespace millrace {

namespace {

constexpr int finestScale = 18; // 10^18 is the largest power of ten in 64 bits with a sign.

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::expected<std::int64_t, NumberError> parseScaled(QStringView text, int scale)
{
    MILLRACE_ASSERT(scale >= 0 && scale <= finestScale, "a scale outside of 0 to 18");
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return std::unexpected(NumberError::NotANumber);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > scale)
        return std::unexpected(NumberError::TooFine);

    // Summed below zero, because the smallest number has no positive counterpart.
    std::int64_t value = 0;
    const auto append = [&value](int digit) {
        return !__builtin_mul_overflow(value, 10, &value) && !__builtin_sub_overflow(value, digit, &value);
    };
    for (const QChar c : whole) {
        if (!append(c.unicode() - u'0'))
            return std::unexpected(NumberError::TooLarge);
    }
    for (qsizetype i = 0; i < scale; ++i) {
        if (!append(i < fraction.size() ? fraction[i].unicode() - u'0' : 0))
            return std::unexpected(NumberError::TooLarge);
    }
    if (negative)
        return value;
    if (value == std::numeric_limits<std::int64_t>::min())
        return std::unexpected(NumberError::TooLarge);
    return -value;
}

QString formatScaled(std::int64_t value, int scale, int minDecimals)
{
    MILLRACE_ASSERT(scale >= 0 && scale <= finestScale, "a scale outside of 0 to 18");
    MILLRACE_ASSERT(minDecimals >= 0 && minDecimals <= scale, "more decimals than the scale has");
    const bool negative = value < 0;
    const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    QString digits = QString::number(size).rightJustified(scale + 1, u'0');

    qsizetype decimals = scale;
    while (decimals > minDecimals && digits.endsWith(u'0')) {
        digits.chop(1);
        --decimals;
    }
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    if (negative)
        digits.prepend(u'-');
    return digits;
}

} // namespace millrace
