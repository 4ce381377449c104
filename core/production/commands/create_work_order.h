// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Orders a quantity of an item to be made in a plant.
///
/// The released structure in force, or the one that is named, is exploded into the order's own components and operations;
/// phantoms are replaced by what they are made of. The order is planned: nothing is reserved and nothing posted until it
/// is released. It belongs to the chain of the sales order that it is for, where there is one.
struct CreateWorkOrder
{
    Id<Item> item;
    Id<Plant> plant;
    Quantity quantity;
    Day due;
    Day start;
    std::optional<Id<Structure>> structure;
    std::optional<Id<SalesOrder>> salesOrder;
    Day day;

    enum class Rejection {
        QuantityNotPositive,
        DueBeforeStart,
        ItemUnknown,
        ItemInactive,
        ItemNotMade, // it is bought, a phantom or a service
        PlantUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall, // nothing is left of it in the stock unit
        StructureUnknown, // or of another item
        StructureNotReleased,
        StructureElsewhere, // it is another plant's own
        NoStructureInForce,
        PhantomWithoutStructure,
        WorkCentreElsewhere, // an operation is done in another plant
        SalesOrderUnknown,
    };
    enum class Question { StructureNotYetInForce }; // the one that is named begins later

    struct Receipt
    {
        QString workOrder;
        static auto fields() { return std::tuple(store::field("workOrder", &Receipt::workOrder, "The order's number")); }
    };

    static auto fields()
    {
        using store::field;
        using C = CreateWorkOrder;
        return std::tuple(field("item", &C::item, "What is to be made"), field("plant", &C::plant, "Where"),
                          field("quantity", &C::quantity, "How much, in any unit that converts"),
                          field("due", &C::due, "When it is needed"),
                          field("start", &C::start, "When it is to begin; the day of the order where it is left out").optional(),
                          field("structure", &C::structure, "The revision to make it by; the one in force where it is left out"),
                          field("salesOrder", &C::salesOrder, "The sales order that it is for"),
                          field("day", &C::day, "Of the order; today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
