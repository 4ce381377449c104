// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// Which language the program speaks to people. Programs are answered as the source is written, whatever it is.
namespace millrace::ui::language {

struct Language
{
    QString code; ///< "de"
    QString name; ///< In itself: "Deutsch".
};

/// Those that Millrace speaks. The first is that of the source.
const std::vector<Language> &all();

/// From now on the program speaks this one, and writes numbers and days as its people do. MILLRACE_LANGUAGE has the first
/// word; where nothing is chosen, or what is not known, the system's language is taken.
void speak(const QString &chosen = {});

/// The code of the one that is spoken.
QString spoken();

/// While this lives, everything is said as the source has it: for JSON and for what is written down once for all.
class AsWritten
{
public:
    AsWritten();
    ~AsWritten();
    AsWritten(const AsWritten &) = delete;
    AsWritten &operator=(const AsWritten &) = delete;

private:
    QString m_spoken;
};

} // namespace millrace::ui::language
