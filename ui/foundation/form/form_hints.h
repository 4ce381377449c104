// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace millrace::ui {

/// Fields that stand together, under a heading or none.
struct FormSection
{
    QString heading;
    QStringList fields;
};

/// How the form of a command reads better than its fields as they come. A command without hints has all its fields in one
/// section, as the catalogue has them; fields that no section names stand behind the others.
struct FormHints
{
    std::vector<FormSection> sections;
    QStringList rareColumns; ///< Of the lines: hidden until asked for.
    QStringList wholeLines;  ///< Fields for more than a line of text.
};

FormHints hintsFor(const QString &command);

} // namespace millrace::ui
