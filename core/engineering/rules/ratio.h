// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/wide.h"

#include <cstdint>
#include <vector>

namespace millrace::engineering {

/// A product of whole numbers over another, kept as its factors, so that a chain of yields of any length is exact:
/// only the last step, of(), rounds.
class Ratio
{
public:
    Ratio &multiply(std::int64_t factor); ///< Factors and divisors are positive.
    Ratio &divide(std::int64_t divisor);

    /// amount times this ratio. Rounding is HalfUp, Up or Down; throws Overflow when the result does not fit.
    std::int64_t of(std::int64_t amount, Rounding rounding) const;

private:
    void cancelInto(std::vector<std::int64_t> &side, std::vector<std::int64_t> &other, std::int64_t factor);

    std::vector<std::int64_t> m_up;
    std::vector<std::int64_t> m_down;
};

} // namespace millrace::engineering
