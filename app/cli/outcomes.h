// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "door/catalogue.h"
#include "door/outcome.h"
#include "house/preview.h"

namespace millrace::cli {

/// An outcome with what is needed to show it: the command, for the names of its receipt's fields.
struct Answer
{
    door::Outcome outcome;
    const door::CommandType *type = nullptr;
    bool undone = false; ///< Accepted, and taken back with the rest of its lines.
};

/// Shows an outcome: on a terminal in words and tables, otherwise as one line of JSON.
void show(const Answer &answer, store::Connection &connection);

QJsonObject jsonOf(const Answer &answer, store::Connection &connection);

/// The parts of a preview as tables; false where there are none.
bool showSections(const house::Preview &preview);

Exit exitOf(const door::Outcome &outcome);

/// Of many: a rejection before a question before what waits.
Exit worse(Exit a, Exit b);

} // namespace millrace::cli
