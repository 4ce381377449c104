// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

#include <memory>

namespace millrace::test {

/// The session of a person of a world, as the owner of its database may open it.
door::Session sessionOf(World &world, const char *person);

/// Sends a command under a person's own name.
door::Outcome submitAs(World &world, const char *person, const char *command, const char *json, const door::Sending &sending = {});

/// The connection that a person of a PostgreSQL world makes with the own password. Throws Fault where the server says no.
std::unique_ptr<store::Connection> connectAs(World &world, const char *person, const char *password);

/// A JSON object with one text: parameters of a query.
QByteArray object(const char *name, const QString &value);

/// Lines of "what" that a test wants to see, from rows of a query.
QStringList column(const QJsonArray &rows, const char *name);

} // namespace millrace::test
