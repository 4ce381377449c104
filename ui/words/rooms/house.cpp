// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"AlreadyReversed", QT_TRANSLATE_NOOP("house", "The event has been taken back already[, by event {by}]."), QT_TRANSLATE_NOOP("house", "To have it again, do it again.")},
    {"CompanyAlreadyFounded", QT_TRANSLATE_NOOP("house", "There is a company in this database already."), QT_TRANSLATE_NOOP("house", "Found the new one in an empty database.")},
    {"CompanyNameMissing", QT_TRANSLATE_NOOP("house", "The company needs a name."), QT_TRANSLATE_NOOP("house", "Fill it in.")},
    {"DayBeforeEvent", QT_TRANSLATE_NOOP("house", "The day lies before the event's own[, {first}]."), QT_TRANSLATE_NOOP("house", "Choose that day or a later one.")},
    {"EntityCodeInvalid", QT_TRANSLATE_NOOP("house", "This can't be the code of an entity."), QT_TRANSLATE_NOOP("house", "Use letters, digits and - _ . : # + & ( ), at most 40.")},
    {"EventUnknown", QT_TRANSLATE_NOOP("house", "There is no such event, or you don't see its entity."), QT_TRANSLATE_NOOP("house", "Look it up among the events.")},
    {"NotReversible", QT_TRANSLATE_NOOP("house", "[{name} ]posted nothing that could be taken back."), QT_TRANSLATE_NOOP("house", "Change what it set by the command that sets it.")},
    {"PersonCodeInvalid", QT_TRANSLATE_NOOP("house", "This can't be the code of a person."), QT_TRANSLATE_NOOP("house", "Use letters, digits and - _ . : # + & ( ), at most 40.")},
    {"PlantCodeInvalid", QT_TRANSLATE_NOOP("house", "This can't be the code of a plant."), QT_TRANSLATE_NOOP("house", "Use letters, digits and - _ . : # + & ( ), at most 40.")},
    {"ReversalItself", QT_TRANSLATE_NOOP("house", "The event is a reversal itself."), QT_TRANSLATE_NOOP("house", "Do again what it took back.")},
    {"StandsInTheWay", QT_TRANSLATE_NOOP("house", "Later events rest on it[: {events}]."), QT_TRANSLATE_NOOP("house", "Take them back first, newest first, or all together.")},
    {"YearsOutOfRange", QT_TRANSLATE_NOOP("house", "The number of fiscal years is out of range."), QT_TRANSLATE_NOOP("house", "Enter 1 to 20.")},
};

constexpr Title commands[] = {
    {"FoundCompany", QT_TRANSLATE_NOOP("house", "Found a company")},
    {"ReverseEvent", QT_TRANSLATE_NOOP("house", "Take an event back")},
};

constexpr Title events[] = {
    {"company_founded", QT_TRANSLATE_NOOP("house", "Company founded")},
    {"event_reversed", QT_TRANSLATE_NOOP("house", "Event taken back")},
};

} // namespace

const Room house{"house", QT_TRANSLATE_NOOP("house", "Company"), readings, commands, {}, events};

} // namespace millrace::ui::rooms
