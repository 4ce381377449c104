// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "store/connection.h"

#include <functional>
#include <map>

namespace millrace::house::demo {

/// Small is what people try things on; medium what they try work on; large what speed is tried on.
enum class Size { Small, Medium, Large };

/// What everybody in the demo company signs in with. It is public, so a server with a demo on it is for trying only.
inline const QString password = QStringLiteral("alder-pumps");

struct Summary
{
    std::map<QString, std::int64_t> events; ///< By the event's name.
    std::map<QString, std::int64_t> rejected; ///< By command and code: a bug of the generator.
    std::int64_t items = 0;
    std::int64_t waiting = 0; ///< Commands that were left pending or parked on purpose.
    std::int64_t rows = 0;    ///< Of the bulk path only: posted and document rows that it wrote.

    std::int64_t eventCount() const;
};

/// What is being done, how much of it is done, and out of how much.
using Progress = std::function<void(const QString &what, std::int64_t done, std::int64_t total)>;
/// Asked between commands; true ends the work with Cancelled.
using Cancel = std::function<bool()>;

struct Cancelled
{
};

/// The day that the history may end with: today when its work is over, and else yesterday, so that nothing was done later than now.
Day lastDay(const Clock &clock);

/// Builds the company "Alder Pumps" with fourteen months of history up to today, on a database that house::create has just
/// made. The same seed and day make the same rows, ids included, but for the salt of the passwords. What is there after Cancelled is a company without an end.
Summary build(store::Connection &connection, Size size, std::uint64_t seed, Day today, const Progress &progress = {}, const Cancel &cancel = {});

} // namespace millrace::house::demo
