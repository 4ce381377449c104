// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::door {
struct Problem;
}

namespace millrace::ui {

/// What a person reads for a rejection, question or fault: why it is so, and what to do about it.
struct Words
{
    QString reason;
    QString remedy; ///< Empty where the reason says it all.
};

/// By code, with the arguments put in. A code without words of its own is taken apart: "OrderNotReleased" reads
/// "Order not released."
Words wordsFor(const door::Problem &problem);

/// Whether a code has words of its own.
bool hasWords(const QString &code);

} // namespace millrace::ui
