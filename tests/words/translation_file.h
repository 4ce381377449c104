// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace millrace::test {

struct Translations
{
    int texts = 0;
    QStringList wrong; ///< What is said, where, and why it can't stay.
};

/// Reads a .ts file: each text has a finished translation with the same places for arguments, and ends as the source does.
Translations readTranslations(const QByteArray &file);

} // namespace millrace::test
