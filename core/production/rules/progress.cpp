// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/progress.h"

#include "base/wide.h"

#include <algorithm>

namespace millrace::production::rules {

std::int64_t entered(std::span<const Passed> passed, std::size_t operation)
{
    return operation == 0 ? passed[0].processed() : passed[operation - 1].good;
}

std::int64_t waiting(std::span<const Passed> passed, std::size_t operation)
{
    return subtractChecked(entered(passed, operation), passed[operation].processed());
}

bool mayLeave(std::span<const Passed> passed, std::size_t operation, std::int64_t quantity)
{
    return operation == 0 || quantity <= waiting(passed, operation);
}

std::vector<std::int64_t> toCatchUp(std::span<const Passed> passed, std::size_t operation, std::int64_t quantity)
{
    std::vector<std::int64_t> out(operation);
    auto needed = quantity;
    for (auto at = operation; at > 0; --at) {
        needed = std::max<std::int64_t>(0, subtractChecked(needed, waiting(passed, at)));
        out[at - 1] = needed;
    }
    return out;
}

} // namespace millrace::production::rules
