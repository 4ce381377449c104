// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"ComponentOrItemMissing", QT_TRANSLATE_NOOP("production", "Neither a component nor an item is named."), QT_TRANSLATE_NOOP("production", "Name what is taken.")},
    {"ComponentShort", QT_TRANSLATE_NOOP("production", "What is used up with these pieces is not there[: {components}]."), QT_TRANSLATE_NOOP("production", "Bring it to the bin first, or report fewer pieces.")},
    {"DueBeforeStart", QT_TRANSLATE_NOOP("production", "The order is due before it begins[ on {start}]."), QT_TRANSLATE_NOOP("production", "Choose a later day, or begin earlier.")},
    {"HoursNegative", QT_TRANSLATE_NOOP("production", "The time is below zero."), QT_TRANSLATE_NOOP("production", "Enter zero or more.")},
    {"MoreThanIssued", QT_TRANSLATE_NOOP("production", "More comes back than was issued[ of {item}]."), QT_TRANSLATE_NOOP("production", "Return at most what was issued.")},
    {"NoStructureInForce", QT_TRANSLATE_NOOP("production", "[Item {item}: ]no structure is in force[ on {day}]."), QT_TRANSLATE_NOOP("production", "Release one, or name the revision.")},
    {"NotEnoughInBin", QT_TRANSLATE_NOOP("production", "There is not so much in the bin[: {there}]."), QT_TRANSLATE_NOOP("production", "Take less, or from another bin.")},
    {"NothingBooked", QT_TRANSLATE_NOOP("production", "No time is entered."), QT_TRANSLATE_NOOP("production", "Enter how long it took.")},
    {"NothingReported", QT_TRANSLATE_NOOP("production", "Neither good nor scrapped pieces are reported."), QT_TRANSLATE_NOOP("production", "Enter at least one of them.")},
    {"OperationBeforeBehind", QT_TRANSLATE_NOOP("production", "More would leave this operation than has entered it[: {entered}]."), QT_TRANSLATE_NOOP("production", "Report the operation before first, or fewer pieces.")},
    {"OperationMissing", QT_TRANSLATE_NOOP("production", "The work order has no operations."), QT_TRANSLATE_NOOP("production", "Book time on an order that has some.")},
    {"OperationUnknown", QT_TRANSLATE_NOOP("production", "The work order has no such operation."), QT_TRANSLATE_NOOP("production", "Choose one of its operations.")},
    {"OutputGone", QT_TRANSLATE_NOOP("production", "The pieces of[ {item}] that the closing valued have left stock."), QT_TRANSLATE_NOOP("production", "Post the difference by a journal.")},
    {"OutputReceived", QT_TRANSLATE_NOOP("production", "Something came out of the work order[: {received}]."), QT_TRANSLATE_NOOP("production", "Close it instead of cancelling it.")},
    {"PhantomWithoutStructure", QT_TRANSLATE_NOOP("production", "Phantom[ {phantom}] has no structure in force."), QT_TRANSLATE_NOOP("production", "Release one.")},
    {"SalesOrderUnknown", QT_TRANSLATE_NOOP("production", "There is no such sales order."), QT_TRANSLATE_NOOP("production", "Check its number.")},
    {"ScrapNeedsReason", QT_TRANSLATE_NOOP("production", "Pieces were scrapped, and no reason is given."), QT_TRANSLATE_NOOP("production", "Name the reason.")},
    {"StructureElsewhere", QT_TRANSLATE_NOOP("production", "Structure[ {revision}] is another plant's own."), QT_TRANSLATE_NOOP("production", "Choose one of this plant.")},
    {"StructureNotReleased", QT_TRANSLATE_NOOP("production", "Structure[ {revision}] is not released."), QT_TRANSLATE_NOOP("production", "Release it, or choose another.")},
    {"TooManyHours", QT_TRANSLATE_NOOP("production", "More than 24 hours are booked at once."), QT_TRANSLATE_NOOP("production", "Book each day on its own.")},
    {"UnitNotHours", QT_TRANSLATE_NOOP("production", "This is no unit of time."), QT_TRANSLATE_NOOP("production", "Enter h, min or s.")},
    {"WipNotEmpty", QT_TRANSLATE_NOOP("production", "Something is in work in process[: {wip}]."), QT_TRANSLATE_NOOP("production", "Close the order instead of cancelling it.")},
    {"WorkOrderNotClosed", QT_TRANSLATE_NOOP("production", "Work order[ {workOrder}] is not closed[: it is {state}]."), QT_TRANSLATE_NOOP("production", "Choose a closed one.")},
    {"WorkOrderNotOpen", QT_TRANSLATE_NOOP("production", "Work order[ {workOrder}] is neither planned nor released[: it is {state}]."), QT_TRANSLATE_NOOP("production", "Choose an open one.")},
    {"WorkOrderNotPlanned", QT_TRANSLATE_NOOP("production", "Work order[ {workOrder}] was released before[: it is {state}]."), QT_TRANSLATE_NOOP("production", "Choose a planned one.")},
    {"WorkOrderNotReleased", QT_TRANSLATE_NOOP("production", "Work order[ {workOrder}] is not released[: it is {state}]."), QT_TRANSLATE_NOOP("production", "Release it first.")},
    {"WorkOrderUnknown", QT_TRANSLATE_NOOP("production", "There is no such work order."), QT_TRANSLATE_NOOP("production", "Check its number.")},
    {"ComponentsShort", QT_TRANSLATE_NOOP("production", "Not everything for the order is there[: {components}]. Release it?"), QT_TRANSLATE_NOOP("production", "What is missing can come later.")},
    {"FarMoreThanOrdered", QT_TRANSLATE_NOOP("production", "Far more than ordered would be made[: {reported} of {ordered}]. Report it?"), ""},
    {"MoreThanOrdered", QT_TRANSLATE_NOOP("production", "More than ordered would be made[: {reported} of {ordered}]. Report it?"), ""},
    {"MoreThanPlanned", QT_TRANSLATE_NOOP("production", "More time is booked than was planned[: {booked} of {planned}]. Book it?"), ""},
    {"NotPlanned", QT_TRANSLATE_NOOP("production", "The work order doesn't plan[ {item}]. Issue it?"), ""},
    {"OverIssue", QT_TRANSLATE_NOOP("production", "More than planned would be issued[ of {item}][: {issued} of {planned}]. Issue it?"), ""},
    {"PiecesInBetween", QT_TRANSLATE_NOOP("production", "Pieces are still between operations[: {operations}]. Close the order?"), QT_TRANSLATE_NOOP("production", "Their cost becomes variance.")},
    {"StructureNotYetInForce", QT_TRANSLATE_NOOP("production", "Revision[ {revision}] comes into force later[, on {firstDay}]. Make the order by it?"), ""},
    {"Substitute", QT_TRANSLATE_NOOP("production", "[{item} ]is another item than planned[: {planned}]. Issue it instead?"), ""},
};

constexpr Title commands[] = {
    {"BookLabour", QT_TRANSLATE_NOOP("production", "Book labour")},
    {"BookMachineTime", QT_TRANSLATE_NOOP("production", "Book machine time")},
    {"CancelWorkOrder", QT_TRANSLATE_NOOP("production", "Cancel a work order")},
    {"CloseWorkOrder", QT_TRANSLATE_NOOP("production", "Close a work order")},
    {"CreateWorkOrder", QT_TRANSLATE_NOOP("production", "Create a work order")},
    {"DeclareScrap", QT_TRANSLATE_NOOP("production", "Declare scrap")},
    {"IssueMaterial", QT_TRANSLATE_NOOP("production", "Issue material")},
    {"ReleaseWorkOrder", QT_TRANSLATE_NOOP("production", "Release a work order")},
    {"ReopenWorkOrder", QT_TRANSLATE_NOOP("production", "Reopen a work order")},
    {"ReportCompletion", QT_TRANSLATE_NOOP("production", "Report completion")},
    {"ReturnMaterial", QT_TRANSLATE_NOOP("production", "Return material")},
};

constexpr Title queries[] = {
    {"availability", QT_TRANSLATE_NOOP("production", "Availability for a work order")},
    {"variances", QT_TRANSLATE_NOOP("production", "Variances")},
    {"wip", QT_TRANSLATE_NOOP("production", "Work in process")},
    {"work_order", QT_TRANSLATE_NOOP("production", "Work order")},
    {"work_order_components", QT_TRANSLATE_NOOP("production", "Components of a work order")},
    {"work_order_cost", QT_TRANSLATE_NOOP("production", "Cost of a work order")},
    {"work_order_operations", QT_TRANSLATE_NOOP("production", "Operations of a work order")},
    {"work_orders", QT_TRANSLATE_NOOP("production", "Work orders")},
};

constexpr Title events[] = {
    {"labour_booked", QT_TRANSLATE_NOOP("production", "Labour booked")},
    {"machine_time_booked", QT_TRANSLATE_NOOP("production", "Machine time booked")},
    {"work_order_cancelled", QT_TRANSLATE_NOOP("production", "Work order cancelled")},
    {"work_order_closed", QT_TRANSLATE_NOOP("production", "Work order closed")},
    {"work_order_created", QT_TRANSLATE_NOOP("production", "Work order created")},
    {"scrap_declared", QT_TRANSLATE_NOOP("production", "Scrap declared")},
    {"material_issued", QT_TRANSLATE_NOOP("production", "Material issued")},
    {"work_order_released", QT_TRANSLATE_NOOP("production", "Work order released")},
    {"work_order_reopened", QT_TRANSLATE_NOOP("production", "Work order reopened")},
    {"completion_reported", QT_TRANSLATE_NOOP("production", "Completion reported")},
    {"material_returned", QT_TRANSLATE_NOOP("production", "Material returned")},
};

} // namespace

const Room production{"production", QT_TRANSLATE_NOOP("production", "Production"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
