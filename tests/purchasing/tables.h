// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

namespace millrace::test {

// The law of each command as a table: a line a case, every rejection and question has one.
extern const std::vector<Step> orderTable;
extern const std::vector<Step> receiptTable;
extern const std::vector<Step> returnTable;
extern const std::vector<Step> invoiceTable;
extern const std::vector<Step> creditTable;

} // namespace millrace::test
