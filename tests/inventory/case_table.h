// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

namespace millrace::test {

/// One line of a command's table: what is sent, and what comes of it ("ok", "NotEnough @quantity", "ask StockBackdated").
struct Case
{
    const char *json;
    const char *expect;
    QStringList accepted = {};
};

/// Sends them one after the other; after each the company must hold together. What went otherwise, as text; empty when
/// all went as expected and every rejection and question of the command has a line.
QString play(World &world, const char *command, const std::vector<Case> &cases);

} // namespace millrace::test
