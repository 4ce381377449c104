// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source_file.h"

#include <QStringList>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace millrace::tidy {

/// What a rule finds wrong in a file, as "path:line: what".
using Complaints = QStringList;

Complaints licenceMissing(const SourceFile &file);
Complaints emptyName(const SourceFile &file); ///< utils, helpers, manager, common, misc
Complaints tooLong(const SourceFile &file);
Complaints leftForLater(const SourceFile &file);      ///< Marks of unfinished work, and tests that do not count.
Complaints sqlInCode(const SourceFile &file);         ///< Outside the store.
Complaints transactionInCode(const SourceFile &file); ///< Begin, commit, rollback outside the store and the door.
Complaints unmarkedText(const SourceFile &file);       ///< What people read and no translator sees, in ui and app.
Complaints strangeContext(const SourceFile &file);     ///< A tr() of its own that looks texts up where lupdate has not put them.
Complaints floatingPoint(const SourceFile &file);     ///< In core, outside insight and planning.

/// In .sql files: a mark, a name or a table's class that the store would read past, and a statement that nobody can call.
Complaints statementLost(const SourceFile &file);

/// What each room of core may include: itself, and what it uses, through and through.
using Rooms = std::map<QString, std::set<QString>>;

/// Reads the millrace_room(NAME LEVEL n USES ...) lines.
Rooms readRooms(const QString &listsFile);
Complaints includeUpwards(const SourceFile &file, const Rooms &rooms);

/// Two statements of one room under one name.
Complaints sameStatementTwice(const std::vector<SourceFile> &files);

/// A rule with the name that a failing test shows.
struct Rule
{
    const char *name;
    std::function<Complaints(const SourceFile &)> check;
};

std::vector<Rule> rulesForOneFile(const Rooms &rooms);

} // namespace millrace::tidy
