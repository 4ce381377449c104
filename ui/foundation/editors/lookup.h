// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"

namespace millrace::ui {

/// Where the codes of a kind are found, and how a row of that query is written as a code.
struct Lookup
{
    QString query;
    QStringList codeColumns; ///< Written with a slash between them: "NORTH/MAIN".
    QString nameColumn;
    QString unitColumn;
    QJsonObject parameters;
    QStringList order;
    /// Parameters that follow other fields of the form, as "plant=toPlant" or "item".
    QStringList follows;
};

/// The lookup for a field, where there is one: an event has none, it comes from where it is shown.
std::optional<Lookup> lookupFor(const door::FieldInfo &field, const QString &command);

struct Match
{
    QString code;
    QString name;
    QString unit; ///< Of an item.
};

/// Up to so many codes that are or hold what was typed, then those whose names do.
Answer<std::vector<Match>> findMatches(Office &office, const Lookup &lookup, const QString &text, int most = 20);
/// Only the one of exactly this code.
Answer<std::optional<Match>> findExactly(Office &office, const Lookup &lookup, const QString &code);

} // namespace millrace::ui
