// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/floor.h"

namespace millrace::house::demo {

/// Stock as such: what was there when the history begins, counts, holds of finished goods, scrap in the store.
class Warehouse
{
public:
    explicit Warehouse(Floor &floor) : m_floor(floor) {}

    void takeOver();
    void count();
    void holdAndRelease();
    void leaveHeld();

private:
    struct Hold { int stocked = -1; Lying lying; Day until; };
    void countSome(int plant);
    void hold(int stocked, const Lying &lying);
    void release(const Hold &hold);
    void scrapSome();
    std::vector<int> stockedIn(int plant) const;

    Floor &m_floor;
    std::vector<Hold> m_holds;
    std::int64_t m_lots = 0;
};

} // namespace millrace::house::demo
