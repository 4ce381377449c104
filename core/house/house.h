// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"
#include "door/door.h"

namespace millrace::house {

/// Every command and query of every room. Built once, at first use.
const door::Catalogue &catalogue();

/// Opens a database of Millrace whose schema is this program's. Throws Fault (Unavailable, Damaged, Newer, Older) otherwise.
std::unique_ptr<store::Connection> open(const store::Location &location);

/// Makes an empty database ready: file or tables, guards, and the person under whom the program itself works.
std::unique_ptr<store::Connection> create(const store::Location &location);

/// The session of the program itself: founding, loading, background work. For the owner of the database only.
door::Session programSession();

} // namespace millrace::house
