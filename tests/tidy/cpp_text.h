// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace millrace::tidy {

/// C++ source taken apart, so that a rule about code does not trip over a comment or a string.
/// Code and comments have the length of the source, with blanks where the other stood: places and lines agree.
struct CppText
{
    struct Literal
    {
        int line;
        QString text;
        qsizetype place = 0; ///< Where it begins.
    };

    QString code;
    QString comments;
    std::vector<Literal> literals;
};

CppText takeApart(const QString &source);

/// The line, counted from one, of a place in a text.
int lineAt(QStringView text, qsizetype place);

} // namespace millrace::tidy
