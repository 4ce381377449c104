// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/wide.h"

#include "base/fault.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace millrace {

namespace {

__extension__ typedef unsigned __int128 Wide;

constexpr std::uint64_t largestPositive = std::numeric_limits<std::int64_t>::max();

[[noreturn]] void overflow(const char *what)
{
    throw Overflow(what);
}

std::uint64_t magnitude(std::int64_t value)
{
    // Unsigned negation is defined for the smallest number too, whose magnitude no int64 holds.
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::int64_t withSign(std::uint64_t size, bool negative)
{
    if (size > largestPositive + (negative ? 1 : 0))
        overflow("result of a division");
    return static_cast<std::int64_t>(negative ? 0 - size : size);
}

bool roundsAway(std::uint64_t quotient, std::uint64_t remainder, std::uint64_t divisor, bool negative, Rounding rounding)
{
    if (remainder == 0)
        return false;
    const std::uint64_t toNext = divisor - remainder;
    switch (rounding) {
    case Rounding::HalfEven:
        return remainder > toNext || (remainder == toNext && quotient % 2 == 1);
    case Rounding::HalfUp:
        return remainder >= toNext;
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return negative;
    }
    throw Bug("a rounding that does not exist");
}

std::int64_t settle(std::uint64_t quotient, std::uint64_t remainder, std::uint64_t divisor, bool negative, Rounding rounding)
{
    if (roundsAway(quotient, remainder, divisor, negative, rounding)) {
        if (quotient == std::numeric_limits<std::uint64_t>::max())
            overflow("result of a division");
        ++quotient;
    }
    return withSign(quotient, negative);
}

} // namespace

std::int64_t addChecked(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        overflow("sum");
    return sum;
}

std::int64_t subtractChecked(std::int64_t a, std::int64_t b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        overflow("difference");
    return difference;
}

std::int64_t multiplyChecked(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        overflow("product");
    return product;
}

std::int64_t negateChecked(std::int64_t a)
{
    return subtractChecked(0, a);
}

std::int64_t multiplyDivide(std::int64_t a, std::int64_t b, std::int64_t c, Rounding rounding)
{
    MILLRACE_ASSERT(c != 0, "division by zero");
    const bool negative = ((a < 0) != (b < 0)) != (c < 0);
    const Wide product = Wide(magnitude(a)) * magnitude(b);
    const std::uint64_t divisor = magnitude(c);
    if (product <= std::numeric_limits<std::uint64_t>::max()) {
        const auto small = static_cast<std::uint64_t>(product); // The usual case, and many times quicker.
        return settle(small / divisor, small % divisor, divisor, negative, rounding);
    }
    const Wide quotient = product / divisor;
    if (quotient > std::numeric_limits<std::uint64_t>::max())
        overflow("result of a division");
    return settle(static_cast<std::uint64_t>(quotient), static_cast<std::uint64_t>(product % divisor), divisor, negative, rounding);
}

std::int64_t multiplyDivide(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d, Rounding rounding)
{
    MILLRACE_ASSERT(d != 0, "division by zero");
    const bool negative = (((a < 0) != (b < 0)) != (c < 0)) != (d < 0);
    const Wide firstTwo = Wide(magnitude(a)) * magnitude(b);
    const std::uint64_t third = magnitude(c);
    const std::uint64_t divisor = magnitude(d);

    // The product in three limbs of 64 bits, the highest first, then long division limb by limb.
    const Wide low = Wide(static_cast<std::uint64_t>(firstTwo)) * third;
    const Wide high = (firstTwo >> 64) * third + (low >> 64);
    const std::array<std::uint64_t, 3> limbs{static_cast<std::uint64_t>(high >> 64), static_cast<std::uint64_t>(high),
                                             static_cast<std::uint64_t>(low)};
    std::uint64_t remainder = 0;
    std::array<std::uint64_t, 3> quotient{};
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        const Wide part = (Wide(remainder) << 64) | limbs[i];
        quotient[i] = static_cast<std::uint64_t>(part / divisor);
        remainder = static_cast<std::uint64_t>(part % divisor);
    }
    if (quotient[0] != 0 || quotient[1] != 0)
        overflow("result of a division");
    return settle(quotient[2], remainder, divisor, negative, rounding);
}

std::vector<std::int64_t> allocate(std::int64_t total, std::span<const std::int64_t> weights)
{
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        MILLRACE_ASSERT(weight >= 0, "a negative weight in an allocation");
        sum += magnitude(weight);
    }
    MILLRACE_ASSERT(sum > 0, "an allocation without any weight");

    const std::uint64_t whole = magnitude(total);
    std::uint64_t left = whole;
    std::vector<std::uint64_t> sizes(weights.size());
    std::vector<Wide> remainders(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(whole) * magnitude(weights[i]);
        sizes[i] = static_cast<std::uint64_t>(product / sum);
        remainders[i] = product % sum;
        left -= sizes[i];
    }

    // Fewer units are left than there are remainders above zero, so a weight of zero never receives one.
    if (left > 0) {
        std::vector<std::size_t> order(weights.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, [&](std::size_t x, std::size_t y) { return remainders[x] > remainders[y]; });
        for (std::size_t i = 0; i < left; ++i)
            ++sizes[order[i]];
    }

    std::vector<std::int64_t> parts(weights.size());
    std::ranges::transform(sizes, parts.begin(), [&](std::uint64_t size) { return withSign(size, total < 0); });
    return parts;
}

} // namespace millrace
