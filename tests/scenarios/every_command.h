// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

namespace millrace::test {

/// A story in which each command of the catalogue is accepted once. A new command adds its line here.
extern const std::vector<Step> everyCommand;

/// What PostgreSQL does itself: these are accepted on SQLite alone.
extern const std::vector<Step> everyCommandOfSqlite;

} // namespace millrace::test
