// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace millrace::store {

/// Which schema a database has, and which this program wants.
struct SchemaState
{
    int present = 0; ///< Zero for an empty database.
    int wanted = 0;
    bool guardsCurrent = false;
    bool isCurrent() const { return present == wanted && guardsCurrent; }
};

/// Throws Fault: Damaged for what is no database of Millrace, Newer for one of a newer program.
SchemaState schemaState(Connection &connection);

/// Brings an empty or older database to the schema of this program: each migration in one transaction, then the
/// guards. A backup of an older one is the caller's to make first.
void upgradeSchema(Connection &connection, const std::function<void(const QString &)> &progress = {});

/// Tables by class ("posted", "document", "kept", "system"), as the migrations declare them.
std::map<QString, QStringList> tablesByClass();

} // namespace millrace::store
