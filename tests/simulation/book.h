// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace millrace::test {

__extension__ typedef __int128 Wide;

/// To the nearest; a tie away from zero.
std::int64_t nearest(Wide numerator, Wide denominator);
/// Splits an amount by weights: each has its share rounded towards zero, and what is left goes to the largest rests.
std::vector<std::int64_t> split(std::int64_t amount, const std::vector<std::int64_t> &weights);

/// By how much figures change.
using Effect = std::map<std::string, std::int64_t>;

/// All that the auditor knows of a company: figures under names, and nothing else. What a command did is the figures that
/// it changed, so that taking it back is a subtraction.
class Book
{
public:
    std::int64_t at(const std::string &name) const;
    void add(const std::string &name, std::int64_t amount);
    void set(const std::string &name, std::int64_t amount) { add(name, amount - at(name)); }

    /// What has changed since the last keep or withdraw.
    Effect keep();
    void withdraw();
    const Effect &changes() const { return m_changes; }
    void subtract(const Effect &effect);

    /// Names that begin so, in their order, with what follows and the figure.
    std::vector<std::pair<std::string, std::int64_t>> below(const std::string &prefix) const;

private:
    std::map<std::string, std::int64_t> m_figures; ///< Without zeros.
    Effect m_changes;
};

} // namespace millrace::test
