// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace millrace::security {

/// A role that every company begins with. It may be changed there; this is only how it starts.
struct BuiltInRole
{
    QString code;
    QString name;
    QStringList rights;
};

/// The role that holds everything.
inline constexpr auto administratorRole = QLatin1StringView("administrator");

/// In the order in which they are shown. Founding writes them.
const std::vector<BuiltInRole> &builtInRoles();

} // namespace millrace::security
