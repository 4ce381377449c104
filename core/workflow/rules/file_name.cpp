// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rules/file_name.h"

#include <algorithm>

namespace millrace::workflow::rules {

bool isFileName(const QString &name)
{
    const auto isBad = [](QChar c) {
        return QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    };
    return !name.isEmpty() && name.size() <= 120 && name == name.trimmed() && !name.startsWith(u'.') && !name.endsWith(u'.')
        && std::ranges::none_of(name, isBad);
}

} // namespace millrace::workflow::rules
