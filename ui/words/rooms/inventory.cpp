// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"AlreadyHeld", QT_TRANSLATE_NOOP("inventory", "The goods are on hold already."), QT_TRANSLATE_NOOP("inventory", "Choose goods that are available or in inspection.")},
    {"BinOfOtherPlant", QT_TRANSLATE_NOOP("inventory", "The bin is not in the plant that the goods were sent to."), QT_TRANSLATE_NOOP("inventory", "Choose a bin of that plant.")},
    {"CostMissing", QT_TRANSLATE_NOOP("inventory", "The goods have no cost, and no standard stands in for it."), QT_TRANSLATE_NOOP("inventory", "Enter the unit cost.")},
    {"CostNegative", QT_TRANSLATE_NOOP("inventory", "A cost is below zero."), QT_TRANSLATE_NOOP("inventory", "Enter zero or more.")},
    {"CountNegative", QT_TRANSLATE_NOOP("inventory", "Less than nothing was counted."), QT_TRANSLATE_NOOP("inventory", "Enter zero or more.")},
    {"HoldNeedsReason", QT_TRANSLATE_NOOP("inventory", "Moving goods doesn't put them on hold, nor takes them off it."), QT_TRANSLATE_NOOP("inventory", "Place or release the hold, with its reason.")},
    {"LossNeedsReason", QT_TRANSLATE_NOOP("inventory", "Something is lost, and no reason is given."), QT_TRANSLATE_NOOP("inventory", "Name the reason.")},
    {"LotCodeInvalid", QT_TRANSLATE_NOOP("inventory", "This can't be the code of a lot."), QT_TRANSLATE_NOOP("inventory", "Use letters, digits and - _ . : # + & ( ), at most 40.")},
    {"LotNotTracked", QT_TRANSLATE_NOOP("inventory", "The item has no lots."), QT_TRANSLATE_NOOP("inventory", "Leave the lot out, or have the item tracked.")},
    {"MoreThanShipped", QT_TRANSLATE_NOOP("inventory", "This is more than is still in transit[: {open}]."), QT_TRANSLATE_NOOP("inventory", "Receive at most that.")},
    {"NotEnough", QT_TRANSLATE_NOOP("inventory", "There is not so much there[: {there}]."), QT_TRANSLATE_NOOP("inventory", "Enter less, or look where the rest lies.")},
    {"NothingArrived", QT_TRANSLATE_NOOP("inventory", "Nothing has arrived, and nothing is lost."), QT_TRANSLATE_NOOP("inventory", "Enter at least one quantity.")},
    {"NothingMoves", QT_TRANSLATE_NOOP("inventory", "From and to are the same place and status."), QT_TRANSLATE_NOOP("inventory", "Choose another bin or status.")},
    {"NothingToRevalue", QT_TRANSLATE_NOOP("inventory", "No stock has another standard than it is valued at."), ""},
    {"OtherEntity", QT_TRANSLATE_NOOP("inventory", "The other plant belongs to another entity."), QT_TRANSLATE_NOOP("inventory", "From entity to entity goods are sold: create a sales order.")},
    {"PlaceTwice", QT_TRANSLATE_NOOP("inventory", "The same place is counted twice."), QT_TRANSLATE_NOOP("inventory", "Put both into one line.")},
    {"PlantsDiffer", QT_TRANSLATE_NOOP("inventory", "The lines name bins of more than one plant."), QT_TRANSLATE_NOOP("inventory", "Enter each plant on its own; a transfer order moves goods between plants.")},
    {"QuantityTooFine", QT_TRANSLATE_NOOP("inventory", "The quantity is finer than the stock unit can be kept in."), QT_TRANSLATE_NOOP("inventory", "Enter it more coarsely.")},
    {"ReasonOfOtherKind", QT_TRANSLATE_NOOP("inventory", "The reason explains something else."), QT_TRANSLATE_NOOP("inventory", "Choose a reason of the right kind.")},
    {"SamePlant", QT_TRANSLATE_NOOP("inventory", "Both plants are the same."), QT_TRANSLATE_NOOP("inventory", "Inside a plant, transfer stock from bin to bin.")},
    {"SerialInStock", QT_TRANSLATE_NOOP("inventory", "The serial number is in stock already."), QT_TRANSLATE_NOOP("inventory", "Check the number.")},
    {"StandardMissing", QT_TRANSLATE_NOOP("inventory", "The item is valued at standard, and has no standard cost in force."), QT_TRANSLATE_NOOP("inventory", "Set its standard cost first.")},
    {"StaysHeld", QT_TRANSLATE_NOOP("inventory", "The goods would stay on hold."), QT_TRANSLATE_NOOP("inventory", "Choose available or inspection.")},
    {"ToBinUnknown", QT_TRANSLATE_NOOP("inventory", "There is no such bin to go to."), QT_TRANSLATE_NOOP("inventory", "Write it as PLANT/BIN, or create it first.")},
    {"ToPlantUnknown", QT_TRANSLATE_NOOP("inventory", "There is no such plant to go to."), QT_TRANSLATE_NOOP("inventory", "Choose one.")},
    {"TransferNotOpen", QT_TRANSLATE_NOOP("inventory", "The transfer is not under way[: it is {state}]."), QT_TRANSLATE_NOOP("inventory", "Choose one that is.")},
    {"TransferUnknown", QT_TRANSLATE_NOOP("inventory", "There is no such transfer."), QT_TRANSLATE_NOOP("inventory", "Check its number.")},
    {"CountFarOff", QT_TRANSLATE_NOOP("inventory", "The count is more than a tenth away from the books[: {lines}]. Post it?"), QT_TRANSLATE_NOOP("inventory", "Count again where in doubt.")},
    {"ReservedTouched", QT_TRANSLATE_NOOP("inventory", "More of it is promised to orders than would be left[: {reserved}]. Do it?"), ""},
};

constexpr Title commands[] = {
    {"ApplyStandardCosts", QT_TRANSLATE_NOOP("inventory", "Apply standard costs")},
    {"CreateLot", QT_TRANSLATE_NOOP("inventory", "Create a lot")},
    {"PlaceHold", QT_TRANSLATE_NOOP("inventory", "Put on hold")},
    {"PostCount", QT_TRANSLATE_NOOP("inventory", "Post a count")},
    {"ReceiveTransfer", QT_TRANSLATE_NOOP("inventory", "Receive a transfer")},
    {"ReleaseHold", QT_TRANSLATE_NOOP("inventory", "Release from hold")},
    {"ScrapStock", QT_TRANSLATE_NOOP("inventory", "Scrap stock")},
    {"SetStandardCost", QT_TRANSLATE_NOOP("inventory", "Set a standard cost")},
    {"ShipTransfer", QT_TRANSLATE_NOOP("inventory", "Ship a transfer")},
    {"TakeOverStock", QT_TRANSLATE_NOOP("inventory", "Take over stock")},
    {"TransferStock", QT_TRANSLATE_NOOP("inventory", "Transfer stock")},
};

constexpr Title queries[] = {
    {"item_availability", QT_TRANSLATE_NOOP("inventory", "Item availability")},
    {"lots", QT_TRANSLATE_NOOP("inventory", "Lots")},
    {"moves_of_document", QT_TRANSLATE_NOOP("inventory", "Stock moves of a document")},
    {"moves_of_lot", QT_TRANSLATE_NOOP("inventory", "Stock moves of a lot")},
    {"pools", QT_TRANSLATE_NOOP("inventory", "Stock value")},
    {"reservations", QT_TRANSLATE_NOOP("inventory", "Reservations")},
    {"stock_moves", QT_TRANSLATE_NOOP("inventory", "Stock moves of an item")},
    {"stock_on_hand", QT_TRANSLATE_NOOP("inventory", "Stock on hand")},
};

constexpr Title events[] = {
    {"standard_costs_applied", QT_TRANSLATE_NOOP("inventory", "Standard costs applied")},
    {"lot_created", QT_TRANSLATE_NOOP("inventory", "Lot created")},
    {"hold_placed", QT_TRANSLATE_NOOP("inventory", "Goods put on hold")},
    {"count_posted", QT_TRANSLATE_NOOP("inventory", "Count posted")},
    {"transfer_received", QT_TRANSLATE_NOOP("inventory", "Transfer received")},
    {"hold_released", QT_TRANSLATE_NOOP("inventory", "Released from hold")},
    {"stock_scrapped", QT_TRANSLATE_NOOP("inventory", "Stock scrapped")},
    {"standard_cost_set", QT_TRANSLATE_NOOP("inventory", "Standard cost set")},
    {"transfer_shipped", QT_TRANSLATE_NOOP("inventory", "Transfer shipped")},
    {"stock_taken_over", QT_TRANSLATE_NOOP("inventory", "Stock taken over")},
    {"stock_transferred", QT_TRANSLATE_NOOP("inventory", "Stock transferred")},
};

} // namespace

const Room inventory{"inventory", QT_TRANSLATE_NOOP("inventory", "Inventory"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
