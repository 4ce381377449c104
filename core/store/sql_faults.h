// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/fault.h"
#include "store/script.h"

class QSqlError;

namespace millrace::store {

/// Which kind of failure an engine's error is.
Fault::Kind faultKind(const QSqlError &error, Engine engine);

/// The engine's own words, on one line.
QString faultReason(const QSqlError &error);

} // namespace millrace::store
