// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "masterdata/lined_document.h"
#include "purchasing/types/words.h"

namespace millrace::purchasing::rules {

/// A step of an order, as an event of its chain.
door::Changes stepOf(const masterdata::LinedDocument &order, const QString &to);

/// Whether an order is received and invoiced in full once so much more of its lines is invoiced.
bool isComplete(const masterdata::LinedDocument &order, const std::map<Id<DocumentLine>, std::int64_t> &invoicedNow);

} // namespace millrace::purchasing::rules
