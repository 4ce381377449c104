// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/types/stock_rows.h"
#include "door/gather.h"

namespace millrace::purchasing::rules {

/// A lot that was named at the door of the store: known, or to be made.
struct NamedLot
{
    Id<Lot> id;
    Id<Item> item;
    QString code;
    std::int64_t onHand = 0; ///< Of one that is known, in all plants, whoever owns it.
    bool isNew = false;
    static constexpr auto fields()
    {
        using store::field;
        using R = NamedLot;
        return std::tuple(field("id", &R::id), field("item", &R::item), field("code", &R::code), field("on_hand", &R::onHand));
    }
};

/// The lots by item and code, those that are not known with an id of their own already.
std::vector<NamedLot> gatherLots(door::Gather &gather, const std::vector<std::pair<Id<Item>, QString>> &wanted);

const NamedLot *findLot(const std::vector<NamedLot> &lots, Id<Item> item, const QString &code);

} // namespace millrace::purchasing::rules
