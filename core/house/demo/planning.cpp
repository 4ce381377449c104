// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/planning.h"

namespace millrace::house::demo {

void planNeeds(Floor &floor, Making &making, Buying &buying)
{
    floor.desk.clock().notBefore(12);
    // Parents come before their components in the plan, so one pass explodes all needs.
    for (int stocked = 0; stocked < int(floor.plan.stocked.size()); ++stocked) {
        const auto &s = floor.plan.stocked[size_t(stocked)];
        const auto have = floor.shelf.onHand(stocked) + floor.shelf.coming(stocked) - floor.shelf.promised(stocked);
        const bool turn = floor.desk.today().weekday() == s.plant + 1;
        if (have >= s.reorder || (!turn && have >= 0))
            continue;
        const auto quantity = std::max(s.lot, (s.reorder - have + Quantity::one - 1) / Quantity::one * Quantity::one);
        if (s.isMade())
            making.plan(stocked, std::min(quantity, 3 * s.lot));
        else
            buying.want(stocked, quantity);
    }
    buying.placeOrders();
}

} // namespace millrace::house::demo
