// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace millrace::ui {

/// What the frame itself can do: the one list that menus, the palette and the keyboard map are made of.
struct ActionSpec
{
    QString id;
    QString text;
    QString icon;
    QList<QKeySequence> keys;
    bool isOffered = true; ///< In the palette; moving between tabs is not.
};

const std::vector<ActionSpec> &actionSpecs();
const ActionSpec &actionSpec(const QString &id);

/// The shortcut that opens a command's form; empty for most.
QKeySequence commandKeys(const QString &command);
const std::vector<std::pair<QString, QKeySequence>> &allCommandKeys();

} // namespace millrace::ui
