// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::engineering {

/// Writes down what an item is made of and how, as a draft of one revision.
///
/// Lines and hours are for the structure's quantity entering an operation; yields gross up what is before them. A draft
/// is not changed: another revision takes its place. Quantities are turned into stock units here, once, and have to come
/// out even; hours may be given in h, min or s and are rounded half up to the millionth of an hour.
struct DefineStructure
{
    struct Line
    {
        std::int64_t line = 0;
        Id<Item> component;
        std::int64_t operation = 0;
        Quantity quantity;
        Rate scrap;
        bool backflush = false;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "Number, ascending; 10, 20, ... where it is left out").optional(),
                              field("component", &Line::component, "What goes in; a service counts as subcontract"),
                              field("operation", &Line::operation, "Where it goes in; the first where it is left out").optional(),
                              field("quantity", &Line::quantity, "For the structure's quantity entering the operation"),
                              field("scrap", &Line::scrap, "Share of the component that is lost: 0.02").optional(),
                              field("backflush", &Line::backflush, "Whether a completion takes it out of stock").optional());
        }
    };
    struct Operation
    {
        std::int64_t number = 0;
        Id<WorkCentre> workCentre;
        QString text;
        Quantity setup;
        Quantity labour;
        Quantity machine;
        Rate yield = Rate(Rate::one);
        static constexpr auto fields()
        {
            using store::field;
            using O = Operation;
            return std::tuple(field("number", &O::number, "Ascending; 10, 20, ... where it is left out").optional(),
                              field("workCentre", &O::workCentre, "Where it is done"), field("text", &O::text, "What is done").optional(),
                              field("setup", &O::setup, "Setup hours, for each lot").optional(),
                              field("labour", &O::labour, "Labour hours, for the structure's quantity entering").optional(),
                              field("machine", &O::machine, "Machine hours, for the structure's quantity entering").optional(),
                              field("yield", &O::yield, "Share of what enters that leaves good: 0.98").optional());
        }
    };

    Id<Item> item;
    QString revision;
    Id<Plant> plant;
    Quantity quantity;
    std::optional<Quantity> standardLot;
    std::vector<Line> lines;
    std::vector<Operation> operations;

    enum class Rejection {
        RevisionInvalid,
        QuantityNotPositive, ///< Of the structure, its standard lot, or a line.
        NothingInIt,         ///< Neither lines nor operations.
        LineNumbersNotAscending,
        OperationNumbersNotAscending,
        OperationOfLineUnknown,
        ScrapOutOfRange, ///< 0 to below 1, in millionths.
        HoursInvalid,    ///< Negative, or in a unit that is no time.
        YieldOutOfRange, ///< Above 0 to 1, in millionths.
        ItemUnknown,
        ItemInactive,
        ItemNotMade,           ///< It is bought, or a service.
        PhantomWithOperations, ///< A phantom's components stand in for it; nothing is done to it.
        PlantUnknown,
        RevisionTaken,
        ComponentUnknown,
        ComponentInactive,
        UnitDoesNotConvert,
        QuantityInexact, ///< It does not come out even in the stock unit.
        WorkCentreUnknown,
        WorkCentreElsewhere, ///< In another plant than the structure's.
        StructureLoops,      ///< The item would be, at some level, part of itself.
    };

    struct Receipt
    {
        Id<Structure> structure;
        static constexpr auto fields() { return std::tuple(store::field("structure", &Receipt::structure, "The new draft")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = DefineStructure;
        return std::tuple(field("item", &C::item, "What is made"), field("revision", &C::revision, "Unique for the item").upTo(20),
                          field("plant", &C::plant, "For this plant alone; for all where it is left out").optional(),
                          field("quantity", &C::quantity, "What lines and hours are for"),
                          field("standardLot", &C::standardLot, "What setup is spread over; the quantity where it is left out"),
                          field("lines", &C::lines, "Components").optional(), field("operations", &C::operations, "Operations").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::engineering
