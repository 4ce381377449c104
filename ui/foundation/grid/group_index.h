// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace millrace::ui {

/// Which row is what, where the records of a list stand under their groups: each group has a row of its own and below it,
/// while it is open, its records.
class GroupIndex
{
public:
    struct Place
    {
        int group = -1;
        int record = -1; ///< -1: the row is the group's own.
    };
    void set(std::vector<int> sizes, std::vector<bool> open);
    void setOpen(int group, bool open);
    bool isOpen(int group) const { return m_open[size_t(group)]; }

    int groups() const { return int(m_sizes.size()); }
    int records() const { return m_records; }
    int rows() const { return m_rows; }
    Place at(int row) const;
    int rowOf(int group) const { return m_tops[size_t(group)]; }
    int sizeOf(int group) const { return m_sizes[size_t(group)]; }

private:
    void lay();

    std::vector<int> m_sizes;
    std::vector<bool> m_open;
    std::vector<int> m_firsts; ///< The first record of each group.
    std::vector<int> m_tops;   ///< The row of each group.
    int m_records = 0;
    int m_rows = 0;
};

} // namespace millrace::ui
