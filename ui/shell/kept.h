// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/theme/theme.h"
#include "store/connection.h"

#include <QJsonObject>

/// What this computer remembers of the desktop, in one file in the person's configuration folder.
namespace millrace::ui::kept {

struct Preferences
{
    Theme::Mode mode = Theme::Mode::System;
    int percent = 100;
    QString language; ///< "de"; empty follows the system.
    bool animations = true;
    int idleMinutes = 15; ///< Until the desk locks itself; 0 for never.
    bool operator==(const Preferences &) const = default;
};
Preferences preferences();
void keep(const Preferences &preferences);

/// A company that was open here; the latest first. PostgreSQL's password is never among it.
struct Company
{
    QString address; ///< A path, or postgresql://user@host:port/database?sslmode=...
    QString name;
};
std::vector<Company> companies();
void addCompany(const Company &company);
void removeCompany(const QString &address);
QString addressOf(const store::Location &location); ///< With the options, without the password.

/// How a person left the desk of one company: tabs, windows, what was found last.
QJsonObject desk(const store::Location &location, const QString &person);
void keepDesk(const store::Location &location, const QString &person, const QJsonObject &desk);

} // namespace millrace::ui::kept
