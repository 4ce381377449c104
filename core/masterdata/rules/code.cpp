// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/rules/code.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

bool fits(QStringView text, int longest)
{
    return !text.isEmpty() && text.trimmed().size() == text.size() && checkText(text, longest, false) == TextError::None;
}

} // namespace

bool isCode(QStringView code, int longest)
{
    return fits(code, longest) && std::ranges::all_of(code, [](QChar c) { return c.isLetterOrNumber() || u"-_.:#+&() "_s.contains(c); });
}

bool isName(QStringView name, int longest)
{
    return fits(name, longest);
}

} // namespace millrace::masterdata
