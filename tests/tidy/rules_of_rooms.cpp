// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::tidy {

Rooms readRooms(const QString &listsFile)
{
    static const QRegularExpression roomLine(u"^\\s*millrace_room\\(\\s*(\\w+)([^)]*)\\)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    Rooms rooms;
    for (const QRegularExpressionMatch &match : roomLine.globalMatch(listsFile)) {
        const QString name = match.captured(1);
        std::set<QString> &reached = rooms[name];
        reached.insert(name);
        bool uses = false;
        for (const QString &word : match.captured(2).split(blanks, Qt::SkipEmptyParts)) {
            if (word == "LEVEL"_L1 || word == "USES"_L1 || word == "LINKS"_L1)
                uses = word == "USES"_L1;
            else if (uses) // CMake wants a room after those that it uses, so theirs are known already.
                reached.insert(rooms[word].begin(), rooms[word].end());
        }
    }
    return rooms;
}

/// What is wrong with including target in this file, or nothing.
static QString wrongInclude(const SourceFile &file, const QString &target, const Rooms &rooms)
{
    if (target.startsWith(".."_L1))
        return u"include from the root of core or ui, not from beside"_s;
    const QString top = target.section(u'/', 0, 0);
    if (file.isIn(u"ui"))
        return top == "app"_L1 ? u"ui may not use app"_s : QString();
    if (!file.isIn(u"core") || target.endsWith(".moc"_L1))
        return {};
    if (!target.contains(u'/'))
        return file.path.count(u'/') > 1 ? u"name the room in front"_s : QString();
    const QString room = file.path.section(u'/', 1, 1);
    const auto reached = rooms.find(room);
    if (reached == rooms.end())
        return u"%1 is no room of core/CMakeLists.txt"_s.arg(room);
    return reached->second.contains(top) ? QString() : u"%1 does not use %2"_s.arg(room, top);
}

Complaints includeUpwards(const SourceFile &file, const Rooms &rooms)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    Complaints complaints;
    if (!file.isCpp())
        return complaints;
    for (const QRegularExpressionMatch &match : include.globalMatch(file.text)) {
        const QString target = match.captured(1);
        const QString wrong = wrongInclude(file, target, rooms);
        if (!wrong.isEmpty())
            complaints += u"%1:%2: \"%3\": %4"_s.arg(file.path).arg(lineAt(file.text, match.capturedStart(1))).arg(target, wrong);
    }
    return complaints;
}

std::vector<Rule> rulesForOneFile(const Rooms &rooms)
{
    return {
        {"licence", licenceMissing},
        {"names", emptyName},
        {"length", tooLong},
        {"nothing left for later", leftForLater},
        {"sql in sql files", sqlInCode},
        {"transactions in the door", transactionInCode},
        {"texts are marked", unmarkedText},
        {"texts are found", strangeContext},
        {"no floating point", floatingPoint},
        {"sql files", statementLost},
        {"layers", [rooms](const SourceFile &file) { return includeUpwards(file, rooms); }},
    };
}

} // namespace millrace::tidy
