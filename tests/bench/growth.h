// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/company.h"

namespace millrace::bench {

/// The sizes at which a reading is measured: 10 thousand, 1 million and 10 million rows, up to what is asked for.
std::vector<std::int64_t> growthSizes(const Options &options);

/// A reading beside the plain way to the same answer, at one size. There may be no such way.
Figure measureReading(const Options &options, const Company &company, const QString &name, std::int64_t size,
                      const std::function<QJsonObject()> &ours, const std::function<void()> &floor = {});

/// Runs a statement to its end and counts the rows.
std::int64_t readAll(store::Connection &connection, const QString &sql);

} // namespace millrace::bench
