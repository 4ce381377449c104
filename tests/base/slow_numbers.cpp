// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/slow_numbers.h"

#include <algorithm>
#include <charconv>

using millrace::Rounding;

namespace slow {

static std::string trimmed(std::string digits)
{
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

static int digitFromRight(const std::string &digits, std::size_t place)
{
    return place < digits.size() ? digits[digits.size() - 1 - place] - '0' : 0;
}

static char asDigit(int value)
{
    return static_cast<char>('0' + value);
}

std::string magnitudeOf(std::int64_t value)
{
    const std::string text = std::to_string(value);
    return text.front() == '-' ? text.substr(1) : text;
}

int compare(const std::string &a, const std::string &b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a < b ? -1 : a > b;
}

std::string add(const std::string &a, const std::string &b)
{
    std::string reversed;
    int carry = 0;
    for (std::size_t place = 0; place <= std::max(a.size(), b.size()); ++place) {
        const int digit = digitFromRight(a, place) + digitFromRight(b, place) + carry;
        reversed += asDigit(digit % 10);
        carry = digit / 10;
    }
    std::ranges::reverse(reversed);
    return trimmed(reversed);
}

std::string subtract(const std::string &larger, const std::string &smaller)
{
    std::string reversed;
    int borrow = 0;
    for (std::size_t place = 0; place < larger.size(); ++place) {
        const int digit = digitFromRight(larger, place) - digitFromRight(smaller, place) - borrow;
        reversed += asDigit((digit + 10) % 10);
        borrow = digit < 0;
    }
    std::ranges::reverse(reversed);
    return trimmed(reversed);
}

std::string multiply(const std::string &a, const std::string &b)
{
    std::string result = "0";
    for (const char digit : a) {
        result = trimmed(result + '0');
        for (int i = 0; i < digit - '0'; ++i)
            result = add(result, b);
    }
    return result;
}

Division divide(const std::string &a, const std::string &b)
{
    std::string quotient;
    std::string remainder = "0";
    for (const char digit : a) {
        remainder = trimmed(remainder + digit);
        int times = 0;
        for (; compare(remainder, b) >= 0; ++times)
            remainder = subtract(remainder, b);
        quotient += asDigit(times);
    }
    return {trimmed(quotient), remainder};
}

std::optional<std::int64_t> fit(bool negative, const std::string &magnitude)
{
    const std::string text = (negative && magnitude != "0" ? "-" : "") + magnitude;
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> sum(std::int64_t a, std::int64_t b)
{
    const std::string x = magnitudeOf(a);
    const std::string y = magnitudeOf(b);
    if ((a < 0) == (b < 0))
        return fit(a < 0, add(x, y));
    return compare(x, y) >= 0 ? fit(a < 0, subtract(x, y)) : fit(b < 0, subtract(y, x));
}

std::optional<std::int64_t> multiplyDivide(std::initializer_list<std::int64_t> factors, std::initializer_list<std::int64_t> divisors,
                                           Rounding rounding)
{
    bool negative = false;
    std::string product = "1";
    for (const std::int64_t factor : factors) {
        negative ^= factor < 0;
        product = multiply(product, magnitudeOf(factor));
    }
    std::string divisor = "1";
    for (const std::int64_t by : divisors) {
        negative ^= by < 0;
        divisor = multiply(divisor, magnitudeOf(by));
    }
    const auto [below, remainder] = divide(product, divisor);
    const std::string above = add(below, "1");
    if (remainder == "0")
        return fit(negative, below);

    const int toMiddle = compare(add(remainder, remainder), divisor);
    const bool belowIsEven = std::string("02468").find(below.back()) != std::string::npos;
    switch (rounding) {
    case Rounding::HalfEven:
        return fit(negative, toMiddle > 0 || (toMiddle == 0 && !belowIsEven) ? above : below);
    case Rounding::HalfUp:
        return fit(negative, toMiddle >= 0 ? above : below);
    case Rounding::Down:
        return fit(negative, below);
    case Rounding::Up:
        return fit(negative, above);
    case Rounding::Floor:
        return fit(negative, negative ? above : below);
    }
    return std::nullopt;
}

std::vector<std::int64_t> allocate(std::int64_t total, std::span<const std::int64_t> weights)
{
    std::string sum = "0";
    for (const std::int64_t weight : weights)
        sum = add(sum, magnitudeOf(weight));

    std::vector<Division> shares;
    std::string left = magnitudeOf(total);
    for (const std::int64_t weight : weights) {
        shares.push_back(divide(multiply(magnitudeOf(total), magnitudeOf(weight)), sum));
        left = subtract(left, shares.back().quotient);
    }
    for (; left != "0"; left = subtract(left, "1")) {
        // max_element finds the first of equals, which is the earlier part.
        const auto largest = std::ranges::max_element(shares, [](const Division &a, const Division &b) {
            return compare(a.remainder, b.remainder) < 0;
        });
        largest->quotient = add(largest->quotient, "1");
        largest->remainder = "0";
    }

    std::vector<std::int64_t> parts;
    for (const Division &share : shares)
        parts.push_back(fit(total < 0, share.quotient).value());
    return parts;
}

} // namespace slow
