// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::inventory {

/// Makes a lot before its goods are there: for labels that are printed first, or for lots that a supplier announced.
///
/// Receipts make lots by themselves where a code is typed that nothing bears yet.
struct CreateLot
{
    Id<Item> item;
    QString code;
    QString supplierLot;
    Day expires;

    enum class Rejection {
        CodeInvalid,
        ItemUnknown,
        LotNotTracked, // the item has no lots
        CodeTaken,
    };

    struct Receipt
    {
        Id<Lot> lot;
        static constexpr auto fields() { return std::tuple(store::field("lot", &Receipt::lot, "The new lot")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateLot;
        return std::tuple(field("item", &C::item, "The item"), field("code", &C::code, "Unique among the item's lots").upTo(40),
                          field("supplierLot", &C::supplierLot, "What the supplier calls it").upTo(80).optional(),
                          field("expires", &C::expires, "The last day on which it may be used").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
