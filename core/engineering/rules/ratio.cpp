// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/rules/ratio.h"

#include "base/fault.h"

#include <limits>
#include <numeric>

namespace millrace::engineering {

namespace {

__extension__ typedef unsigned __int128 Wide;

/// A whole number of any size, the lowest limb first.
using Limbs = std::vector<std::uint64_t>;

void multiply(Limbs &number, std::uint64_t by)
{
    std::uint64_t carry = 0;
    for (auto &limb : number) {
        const Wide product = Wide(limb) * by + carry;
        limb = static_cast<std::uint64_t>(product);
        carry = static_cast<std::uint64_t>(product >> 64);
    }
    if (carry != 0)
        number.push_back(carry);
}

void add(Limbs &number, const Limbs &other)
{
    number.resize(std::max(number.size(), other.size()));
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const Wide sum = Wide(number[i]) + (i < other.size() ? other[i] : 0) + carry;
        number[i] = static_cast<std::uint64_t>(sum);
        carry = static_cast<std::uint64_t>(sum >> 64);
    }
    if (carry != 0)
        number.push_back(carry);
}

void subtractOne(Limbs &number)
{
    for (auto &limb : number) {
        if (limb-- != 0)
            return;
    }
}

void divide(Limbs &number, std::uint64_t by)
{
    std::uint64_t remainder = 0;
    for (auto limb = number.rbegin(); limb != number.rend(); ++limb) {
        const Wide part = (Wide(remainder) << 64) | *limb;
        *limb = static_cast<std::uint64_t>(part / by);
        remainder = static_cast<std::uint64_t>(part % by);
    }
}

} // namespace

void Ratio::cancelInto(std::vector<std::int64_t> &side, std::vector<std::int64_t> &other, std::int64_t factor)
{
    MILLRACE_ASSERT(factor > 0, "a ratio of what is not positive");
    for (auto &opposite : other) {
        const auto shared = std::gcd(factor, opposite);
        factor /= shared;
        opposite /= shared;
    }
    std::erase(other, 1);
    if (factor != 1)
        side.push_back(factor);
}

Ratio &Ratio::multiply(std::int64_t factor)
{
    cancelInto(m_up, m_down, factor);
    return *this;
}

Ratio &Ratio::divide(std::int64_t divisor)
{
    cancelInto(m_down, m_up, divisor);
    return *this;
}

std::int64_t Ratio::of(std::int64_t amount, Rounding rounding) const
{
    const bool negative = amount < 0;
    Limbs number{negative ? 0 - static_cast<std::uint64_t>(amount) : static_cast<std::uint64_t>(amount)};
    Limbs divisor{1};
    for (const auto factor : m_up)
        engineering::multiply(number, static_cast<std::uint64_t>(factor));
    for (const auto factor : m_down)
        engineering::multiply(divisor, static_cast<std::uint64_t>(factor));

    // What is added makes the division, which rounds down, round as asked.
    switch (rounding) {
    case Rounding::HalfUp:
        engineering::multiply(number, 2);
        add(number, divisor);
        engineering::divide(number, 2);
        break;
    case Rounding::Up:
        subtractOne(divisor);
        add(number, divisor);
        break;
    case Rounding::Down:
        break;
    default:
        throw Bug("a rounding that ratios do not know");
    }
    // Dividing by one factor after the other, rounding down each time, is dividing by their product.
    for (const auto factor : m_down)
        engineering::divide(number, static_cast<std::uint64_t>(factor));

    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (number.front() > most || std::any_of(number.begin() + 1, number.end(), [](std::uint64_t limb) { return limb != 0; }))
        throw Overflow("result of a ratio");
    const auto result = static_cast<std::int64_t>(number.front());
    return negative ? -result : result;
}

} // namespace millrace::engineering
