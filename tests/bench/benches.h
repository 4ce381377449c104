// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/figure.h"

namespace millrace::bench {

using Progress = std::function<void(const QString &)>;

/// Posting through the door beside the floor: receipt of three lines, whole work order, shipment of three lines, journal.
std::vector<Figure> benchPost(const Options &options, const Progress &progress);
/// Trial balance at growing numbers of journal lines, beside a plain sum over them.
std::vector<Figure> benchLedger(const Options &options, const Progress &progress);
/// Stock on hand of all items at growing numbers of moves, beside a plain sum over them.
std::vector<Figure> benchStock(const Options &options, const Progress &progress);
/// A whole `mill` process on a new company, from its start to its end, beside the sqlite3 shell (where there is one).
std::vector<Figure> benchStart(const Options &options, const Progress &progress);

} // namespace millrace::bench
