// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/texts.h"

#include <algorithm>

namespace millrace::ledger::rules {

bool isCode(const QString &text)
{
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; };
    return !text.isEmpty() && text.size() <= 20 && std::ranges::all_of(text, fits);
}

bool isName(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= 120;
}

} // namespace millrace::ledger::rules
