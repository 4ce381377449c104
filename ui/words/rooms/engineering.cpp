// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"AlreadyObsolete", QT_TRANSLATE_NOOP("engineering", "The structure is out of use already."), ""},
    {"ComponentInactive", QT_TRANSLATE_NOOP("engineering", "Component[ {item}] is out of use."), QT_TRANSLATE_NOOP("engineering", "Replace it, or take the item back into use.")},
    {"DayTaken", QT_TRANSLATE_NOOP("engineering", "Revision[ {revision}] of the item takes over on that day."), QT_TRANSLATE_NOOP("engineering", "Choose another day.")},
    {"HoursInvalid", QT_TRANSLATE_NOOP("engineering", "These are no hours: below zero, or in a unit that is no time."), QT_TRANSLATE_NOOP("engineering", "Enter them in h, min or s.")},
    {"LineNumbersNotAscending", QT_TRANSLATE_NOOP("engineering", "The line numbers don't rise."), QT_TRANSLATE_NOOP("engineering", "Number the lines upwards, or leave the numbers out.")},
    {"NotDraft", QT_TRANSLATE_NOOP("engineering", "The structure is not a draft."), QT_TRANSLATE_NOOP("engineering", "Define a new revision.")},
    {"NothingInIt", QT_TRANSLATE_NOOP("engineering", "The structure has neither components nor operations."), QT_TRANSLATE_NOOP("engineering", "Enter at least one.")},
    {"OperationNumbersNotAscending", QT_TRANSLATE_NOOP("engineering", "The operation numbers don't rise."), QT_TRANSLATE_NOOP("engineering", "Number them upwards, or leave the numbers out.")},
    {"OperationOfLineUnknown", QT_TRANSLATE_NOOP("engineering", "The line belongs to an operation that the structure doesn't have."), QT_TRANSLATE_NOOP("engineering", "Name one of its operations.")},
    {"PhantomWithOperations", QT_TRANSLATE_NOOP("engineering", "Nothing is done to a phantom itself."), QT_TRANSLATE_NOOP("engineering", "Leave the operations out, or make the item one that is made.")},
    {"QuantityInexact", QT_TRANSLATE_NOOP("engineering", "The quantity doesn't come out even in the stock unit."), QT_TRANSLATE_NOOP("engineering", "Enter it in another unit, or more coarsely.")},
    {"RevisionInvalid", QT_TRANSLATE_NOOP("engineering", "This can't be a revision."), QT_TRANSLATE_NOOP("engineering", "Use letters, digits and - _ . : # + & ( ), at most 40.")},
    {"RevisionTaken", QT_TRANSLATE_NOOP("engineering", "The item has this revision already."), QT_TRANSLATE_NOOP("engineering", "Choose another.")},
    {"ScrapOutOfRange", QT_TRANSLATE_NOOP("engineering", "The scrap share is out of range."), QT_TRANSLATE_NOOP("engineering", "Enter 0 or more, below 1; 0.02 is 2 percent.")},
    {"StructureLoops", QT_TRANSLATE_NOOP("engineering", "The item would be part of itself."), QT_TRANSLATE_NOOP("engineering", "Take it out of the components, at every level.")},
    {"YieldOutOfRange", QT_TRANSLATE_NOOP("engineering", "The yield is out of range."), QT_TRANSLATE_NOOP("engineering", "Enter a share above 0 and up to 1; 0.98 is 98 percent.")},
    {"NothingTakesItsPlace", QT_TRANSLATE_NOOP("engineering", "No other structure of the item is in force. Take this one out of use?"), ""},
};

constexpr Title commands[] = {
    {"DefineStructure", QT_TRANSLATE_NOOP("engineering", "Define a structure")},
    {"ObsoleteStructure", QT_TRANSLATE_NOOP("engineering", "Take a structure out of use")},
    {"ReleaseStructure", QT_TRANSLATE_NOOP("engineering", "Release a structure")},
};

constexpr Title queries[] = {
    {"operations", QT_TRANSLATE_NOOP("engineering", "Operations of a structure")},
    {"structure_tree", QT_TRANSLATE_NOOP("engineering", "Structure tree")},
    {"structures", QT_TRANSLATE_NOOP("engineering", "Structures")},
    {"where_used", QT_TRANSLATE_NOOP("engineering", "Where used")},
};

constexpr Title events[] = {
    {"structure_defined", QT_TRANSLATE_NOOP("engineering", "Structure defined")},
    {"structure_obsoleted", QT_TRANSLATE_NOOP("engineering", "Structure obsoleted")},
    {"structure_released", QT_TRANSLATE_NOOP("engineering", "Structure released")},
};

} // namespace

const Room engineering{"engineering", QT_TRANSLATE_NOOP("engineering", "Engineering"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
