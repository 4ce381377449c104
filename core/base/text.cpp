// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

namespace millrace {

namespace {

bool isLineBreakOrTab(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

TextError checkText(QStringView text, int maximumLength, bool multiLine)
{
    if (!text.isValidUtf16())
        return TextError::NotUnicode;
    for (const QChar c : text) {
        if (isControl(c) && !(multiLine && isLineBreakOrTab(c)))
            return TextError::ControlCharacter;
    }
    return text.size() > maximumLength ? TextError::TooLong : TextError::None;
}

} // namespace millrace
