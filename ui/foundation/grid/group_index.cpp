// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/group_index.h"

#include <algorithm>

namespace millrace::ui {

void GroupIndex::set(std::vector<int> sizes, std::vector<bool> open)
{
    m_sizes = std::move(sizes);
    m_open = std::move(open);
    lay();
}

void GroupIndex::setOpen(int group, bool open)
{
    m_open[size_t(group)] = open;
    lay();
}

void GroupIndex::lay()
{
    m_firsts.resize(m_sizes.size());
    m_tops.resize(m_sizes.size());
    m_records = 0;
    m_rows = 0;
    for (size_t i = 0; i < m_sizes.size(); ++i) {
        m_firsts[i] = m_records;
        m_tops[i] = m_rows;
        m_records += m_sizes[i];
        m_rows += 1 + (m_open[i] ? m_sizes[i] : 0);
    }
}

GroupIndex::Place GroupIndex::at(int row) const
{
    const auto above = std::ranges::upper_bound(m_tops, row);
    if (above == m_tops.begin() || row >= m_rows)
        return {};
    const int group = int(above - m_tops.begin()) - 1;
    const int below = row - m_tops[size_t(group)];
    return {group, below == 0 ? -1 : m_firsts[size_t(group)] + below - 1};
}

} // namespace millrace::ui
