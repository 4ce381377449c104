// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

namespace millrace::test {

// The law of each command as a table: a line a case, every rejection and question has one.
extern const std::vector<Step> orderTable;
extern const std::vector<Step> releaseTable;
extern const std::vector<Step> issueTable;
extern const std::vector<Step> returnTable;
extern const std::vector<Step> completionTable;
extern const std::vector<Step> timeTable;
extern const std::vector<Step> scrapTable;
extern const std::vector<Step> endTable;

/// Every command once or twice, for its writes to fail.
extern const std::vector<Step> failingTable;

} // namespace millrace::test
