// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "store/reader.h"

namespace millrace::purchasing::rules {

/// Our number of an invoice or credit that has this number of the supplier's already, if there is one. Locks the supplier, so
/// that two people who enter the same paper at once don't both find none.
std::optional<QString> gatherSameReference(store::Reader &reader, Id<Partner> supplier, const QString &reference);

} // namespace millrace::purchasing::rules
