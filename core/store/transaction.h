// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace millrace::store {

/// Runs work in one transaction: committed when it returns, rolled back when it throws. Business goes through the door;
/// this is for what keeps the house itself: the schema, sealing, loading.
void inTransaction(Connection &connection, const std::function<void()> &work);

/// Runs work, which only reads, on one snapshot, whatever others write meanwhile.
void inSnapshot(Connection &connection, const std::function<void()> &work);

} // namespace millrace::store
