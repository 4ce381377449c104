// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "book.h"

#include <algorithm>
#include <numeric>

namespace millrace::test {

std::int64_t nearest(Wide numerator, Wide denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide twice = 2 * (numerator < 0 ? -numerator : numerator) + denominator;
    const auto size = std::int64_t(twice / (2 * denominator));
    return numerator < 0 ? -size : size;
}

std::vector<std::int64_t> split(std::int64_t amount, const std::vector<std::int64_t> &weights)
{
    const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
    const std::int64_t sign = amount < 0 ? -1 : 1;
    std::vector<std::int64_t> parts;
    std::vector<std::pair<Wide, size_t>> rests;
    auto left = amount * sign;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(amount * sign) * weights[i];
        parts.push_back(std::int64_t(product / whole));
        rests.emplace_back(-(product % whole), i);
        left -= parts.back();
    }
    std::ranges::sort(rests);
    for (size_t i = 0; i < size_t(left); ++i)
        ++parts[rests[i].second];
    for (auto &part : parts)
        part *= sign;
    return parts;
}

std::int64_t Book::at(const std::string &name) const
{
    const auto found = m_figures.find(name);
    return found == m_figures.end() ? 0 : found->second;
}

void Book::add(const std::string &name, std::int64_t amount)
{
    if (amount == 0)
        return;
    for (auto *figures : {&m_figures, &m_changes}) {
        auto &figure = (*figures)[name];
        figure += amount;
        if (figure == 0)
            figures->erase(name);
    }
}

Effect Book::keep()
{
    return std::exchange(m_changes, {});
}

void Book::withdraw()
{
    subtract(Effect(m_changes));
    m_changes.clear();
}

void Book::subtract(const Effect &effect)
{
    for (const auto &[name, amount] : effect)
        add(name, -amount);
}

std::vector<std::pair<std::string, std::int64_t>> Book::below(const std::string &prefix) const
{
    std::vector<std::pair<std::string, std::int64_t>> out;
    for (auto figure = m_figures.lower_bound(prefix); figure != m_figures.end() && figure->first.starts_with(prefix); ++figure)
        out.emplace_back(figure->first.substr(prefix.size()), figure->second);
    return out;
}

} // namespace millrace::test
