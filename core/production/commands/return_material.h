// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::production {

/// Takes material back from a work order into stock (events.md, "Material returned from order").
///
/// It leaves WIP at the value at which it was issued, the last issues of the same item and lot first. Stock takes it up by
/// its own method; what that makes of the value otherwise is material price variance.
struct ReturnMaterial
{
    struct Line
    {
        std::optional<Id<WorkOrderComponent>> component;
        std::optional<Id<Item>> item;
        Quantity quantity;
        Id<Bin> bin;
        QString lot;
        std::optional<Quantity> replaced;
        std::optional<inventory::Status> status;

        static auto fields()
        {
            using store::field;
            return std::tuple(
                field("component", &Line::component, "The component line that it was for; found by the item where it is left out"),
                field("item", &Line::item, "What comes back; the component's own item where it is left out"),
                field("quantity", &Line::quantity, "How much, in any unit that converts"),
                field("bin", &Line::bin, "Where it is put").optional(),
                field("lot", &Line::lot, "Its lot or serial number").upTo(40).optional(),
                field("replaced", &Line::replaced,
                      "Of a substitute: how much of the component it stood for; as much as comes back where it is left out"),
                field("status", &Line::status, "Available where it is left out"));
        }
    };

    Id<WorkOrder> workOrder;
    std::vector<Line> lines;
    std::optional<Id<Reason>> reason;
    Day day;

    enum class Rejection {
        LinesMissing,
        TooManyLines, // more than 500
        QuantityNotPositive,
        ComponentOrItemMissing,
        WorkOrderUnknown,
        WorkOrderNotReleased,
        ReasonUnknown,
        ComponentUnknown, // or of another order
        ItemUnknown,
        ItemNotStocked,
        UnitDoesNotConvert,
        QuantityTooSmall, // nothing is left of it in the stock unit
        BinMissing,
        BinUnknown,
        BinElsewhere, // of another plant
        LotMissing,
        LotNotAllowed, // the item is not tracked
        LotUnknown,
        SerialIsOne,    // a serial number stands for one piece
        SerialOnHand,   // and for one at a time
        MoreThanIssued, // of this item and lot
    };
    enum class Question { StockBackdated };

    struct Receipt
    {
        Money value;
        static auto fields() { return std::tuple(store::field("value", &Receipt::value, "What came out of work in process")); }
    };

    static auto fields()
    {
        using store::field;
        using C = ReturnMaterial;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"), field("lines", &C::lines, "What comes back"),
                          field("reason", &C::reason, "Why"), field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
