// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::ledger::rules {

/// One to twenty letters, digits, or one of - _ . so that codes can be put together with a slash.
bool isCode(const QString &text);

/// Something to read, of at most 120 characters.
bool isName(const QString &text);

} // namespace millrace::ledger::rules
