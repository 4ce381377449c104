// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace millrace::ui::rooms {

/// The words of one rejection or question, as they stand in the source; {name} is an argument, and what stands in
/// brackets is left out where an argument in it was not given.
struct Reading
{
    const char *code;
    const char *reason;
    const char *remedy;
};

struct Title
{
    const char *name; ///< Without the room.
    const char *title;
};

/// What one room says to people. The context is that of Qt's translator.
struct Room
{
    const char *context;
    const char *title;
    std::span<const Reading> readings;
    std::span<const Title> commands;
    std::span<const Title> queries;
    std::span<const Title> events;
};

extern const Room everyRoom, engineering, house, inventory, ledger, masterdata, production, purchasing, sales, security, workflow;
extern const std::span<const Title> fields;  ///< Of all commands and queries; context "fields".
extern const std::span<const Title> choices; ///< Values of choices, states, kinds; context "choices".

} // namespace millrace::ui::rooms
