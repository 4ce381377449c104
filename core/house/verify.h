// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <functional>

namespace millrace::house {

/// Something that does not hold: which invariant, where, and how far off.
struct Break
{
    QString check;
    QString subject;
    QString detail;
};

/// One invariant: its name for people is its code.
struct CheckResult
{
    QString check;
    std::int64_t breaks = 0;
};

/// How many invariants verify proves.
int checkCount();

/// Proves every invariant from the posted rows themselves: balance of journals, kept sums, sub-ledgers against the ledger,
/// value identities, states, the content of events and the chain of sealed blocks. At most so many breaks of each are told.
std::vector<Break> verify(store::Connection &connection, const std::function<void(const CheckResult &)> &progress = {}, int mostOfEach = 20);

} // namespace millrace::house
