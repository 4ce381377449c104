// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/paper_content.h"
#include "foundation/paper/sheet.h"

namespace millrace::ui {

/// Puts what a paper says on sheets: the head on the first, a running head on the others, lines row by row, sums and
/// signatures undivided, and "page x of y" at the foot. Labels are a sheet each.
Paper typeset(const PaperTemplate &paper, const PaperContent &content, const QSizeF &sheet);

/// "Purchase order PO-1001": of the window and of the file.
QString paperTitle(const PaperTemplate &paper, const PaperContent &content);

inline constexpr QSizeF a4{210, 297};
inline constexpr QSizeF letter{215.9, 279.4};

} // namespace millrace::ui
