// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Takes material out of stock into a released work order (events.md, "Material issued").
///
/// Its value, as its pool has it, becomes the order's WIP. What had been reserved for the component is used up first. A
/// substitute stands in for a planned component, so much of it as `replaces` says, and is told apart in the variances.
struct IssueMaterial
{
    struct Line
    {
        std::optional<Id<WorkOrderComponent>> component;
        std::optional<Id<Item>> item;
        Quantity quantity;
        Id<Bin> bin;
        QString lot;
        std::optional<Quantity> replaces;
        std::optional<std::int64_t> operation;

        static auto fields()
        {
            using store::field;
            return std::tuple(
                field("component", &Line::component, "The component line that it is for; found by the item where it is left out"),
                field("item", &Line::item, "What is taken; the component's own item where it is left out"),
                field("quantity", &Line::quantity, "How much, in any unit that converts"),
                field("bin", &Line::bin, "Where it is taken from").optional(),
                field("lot", &Line::lot, "Its lot or serial number").upTo(40).optional(),
                field("replaces", &Line::replaces,
                      "Of a substitute: how much of the component it stands for; as much as is taken where it is left out"),
                field("operation", &Line::operation,
                      "Of what was not planned: the number of the operation that uses it; the first where it is left out"));
        }
    };

    Id<WorkOrder> workOrder;
    std::vector<Line> lines;
    std::optional<Id<Reason>> reason;
    std::optional<Id<Person>> person;
    Day day;

    enum class Rejection {
        LinesMissing,
        TooManyLines, // more than 500
        QuantityNotPositive,
        ComponentOrItemMissing,
        WorkOrderUnknown,
        WorkOrderNotReleased,
        ReasonUnknown,
        PersonUnknown,
        ComponentUnknown, // or of another order
        OperationUnknown,
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
        SerialIsOne, // a serial number stands for one piece
        StandardCostMissing,
        StockHeld, // it is there, but held or waiting for inspection
        NotEnoughInBin,
    };
    enum class Question {
        NotPlanned,        // the order does not plan this item
        Substitute,        // another item than planned
        OverIssue,         // more than ten percent above what was planned
        ReservedForOthers, // other orders count on it
        StockBackdated,
    };

    struct Receipt
    {
        Money value;
        static auto fields() { return std::tuple(store::field("value", &Receipt::value, "What went into work in process")); }
    };

    static auto fields()
    {
        using store::field;
        using C = IssueMaterial;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"), field("lines", &C::lines, "What is taken"),
                          field("reason", &C::reason, "Why, where it is not as planned"),
                          field("person", &C::person, "Who took it; who sends this where it is left out"),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
