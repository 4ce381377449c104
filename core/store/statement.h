// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/script.h"

#include <string>
#include <utility>
#include <vector>

namespace millrace::store {

/// A statement of a .sql file, by "room/name". A constant beside the code that runs it.
class Statement
{
public:
    explicit Statement(const char *name);
    /// Another statement inside a frame, in which {statement} stands for it: the pages of a query.
    Statement(const QString &name, QString frame, const QString &variant);

    const QString &name() const { return m_name; }
    int index() const { return m_index; } ///< A small number of its own, for caches.
    QString text(Engine engine) const;    ///< A bug when no file has it.

private:
    QString m_name;
    QString m_inner;
    QString m_frame;
    int m_index;
};

/// All .sql text that was built in: statements by name, migrations, guards.
namespace statements {

using Files = std::vector<std::pair<std::string, std::string>>;

/// Adds a room's files. Called once for each room, by the house.
void add(const Files &files);

QStringList names();
QString text(const QString &name, Engine engine);
QString file(const QString &path); ///< A whole file, by its path from core/; empty where there is none.
QStringList filesBelow(const QString &folder);

} // namespace statements
} // namespace millrace::store
