// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::ui {

class Theme;

/// resources/styles/millrace.qss with the tokens put in: @accent is a colour, @12px a length, @body a size of type.
QString filledStyleSheet(const Theme &theme);

} // namespace millrace::ui
