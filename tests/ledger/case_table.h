// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

namespace millrace::test {

/// A line of a table of commands: sent as JSON, with one question accepted or none, and what is answered.
struct Case
{
    const char *command;
    const char *json;
    const char *expected;
    const char *accepted = "";
};

/// Runs the lines in one world, each on what those before it left. After each that was accepted, and at the end, every
/// invariant is asked. What went wrong first, or nothing.
QString runCases(World &world, const std::vector<Case> &cases);

} // namespace millrace::test
