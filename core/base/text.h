// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace {

/// What can be wrong with text that a person or a program wrote.
enum class TextError { None, NotUnicode, ControlCharacter, TooLong };

/// Checks text for storing: well-formed, no control characters (line breaks and tabs where allowed), not too long.
/// Length counts UTF-16 units, as an editor does; a database that counts characters never finds more.
TextError checkText(QStringView text, int maximumLength, bool multiLine);

} // namespace millrace
