// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/rules/structure_draft.h"

using namespace millrace::literals;

namespace millrace::engineering {

std::vector<std::int64_t> lineNumbers(const DefineStructure &c)
{
    std::vector<std::int64_t> numbers;
    for (const auto &line : c.lines)
        numbers.push_back(line.line != 0 ? line.line : 10 * std::int64_t(numbers.size() + 1));
    return numbers;
}

std::vector<std::int64_t> operationNumbers(const DefineStructure &c)
{
    std::vector<std::int64_t> numbers;
    for (const auto &operation : c.operations)
        numbers.push_back(operation.number != 0 ? operation.number : 10 * std::int64_t(numbers.size() + 1));
    return numbers;
}

std::int64_t operationOf(const DefineStructure &c, const DefineStructure::Line &line)
{
    if (line.operation != 0 || c.operations.empty())
        return line.operation;
    return operationNumbers(c).front();
}

std::optional<std::int64_t> hoursOf(Quantity time)
{
    if (time.isNegative())
        return std::nullopt;
    if (time.unit().isNone() || time.unit() == "h"_unit)
        return time.millionths();
    if (time.unit() == "min"_unit)
        return time.converted({1, 60}, "h"_unit, Rounding::HalfUp).millionths();
    if (time.unit() == "s"_unit)
        return time.converted({1, 3600}, "h"_unit, Rounding::HalfUp).millionths();
    return std::nullopt;
}

std::optional<std::int64_t> millionthsOf(Rate share)
{
    constexpr std::int64_t finer = Rate::one / Quantity::one;
    return share.billionths() % finer == 0 ? std::optional(share.billionths() / finer) : std::nullopt;
}

} // namespace millrace::engineering
