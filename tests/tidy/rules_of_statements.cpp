// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::tidy {

/// What is wrong with a line that looks like one of the store's marks, or nothing.
static QString wrongMark(const QString &line)
{
    static const QRegularExpression engineLike(u"^\\s*--\\s*\\[\\s*\\w*\\s*\\]"_s);
    static const QRegularExpression engine(u"^\\s*-- \\[(sqlite|postgresql|all)\\]\\s*$"_s);
    static const QRegularExpression nameLike(u"^\\s*--\\s*name\\b\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^-- name: [a-z][a-z0-9_]*$"_s);
    static const QRegularExpression table(u"^\\s*CREATE TABLE\\b"_s);
    static const QRegularExpression classed(u"^CREATE TABLE \\w+ \\( -- (posted|document|kept|system)$"_s);
    if (engineLike.match(line).hasMatch() && !engine.match(line).hasMatch())
        return u"the marks are -- [sqlite], -- [postgresql] and -- [all]"_s;
    if (nameLike.match(line).hasMatch() && !name.match(line).hasMatch())
        return u"a statement's name is written \"-- name: like_this\""_s;
    if (table.match(line).hasMatch() && !classed.match(line).hasMatch())
        return u"a table names its class: -- posted, document, kept or system"_s;
    return {};
}

Complaints statementLost(const SourceFile &file)
{
    Complaints complaints;
    if (!file.isSql() || !file.isIn(u"core"))
        return complaints;
    const bool isSchema = file.isIn(u"core/store/migrations") || file.isIn(u"core/store/guards");
    bool isNamed = isSchema;
    int number = 0;
    for (const QString &line : file.text.split(u'\n')) {
        ++number;
        QString wrong = wrongMark(line);
        isNamed = isNamed || line.startsWith("-- name: "_L1);
        if (wrong.isEmpty() && !isNamed && !line.trimmed().isEmpty() && !line.startsWith("--"_L1)) {
            wrong = u"a statement without a name"_s;
            isNamed = true; // Said once a file.
        }
        if (!wrong.isEmpty())
            complaints += u"%1:%2: %3"_s.arg(file.path).arg(number).arg(wrong);
    }
    return complaints;
}

Complaints sameStatementTwice(const std::vector<SourceFile> &files)
{
    static const QRegularExpression nameLine(u"^-- name: (.*)$"_s, QRegularExpression::MultilineOption);
    std::map<std::pair<QString, QString>, QString> seen;
    Complaints complaints;
    for (const SourceFile &file : files) {
        if (!file.isSql() || !file.isIn(u"core"))
            continue;
        for (const QRegularExpressionMatch &match : nameLine.globalMatch(file.text)) {
            const QString name = match.captured(1).simplified();
            const QString place = u"%1:%2"_s.arg(file.path).arg(lineAt(file.text, match.capturedStart()));
            const auto [first, isNew] = seen.try_emplace({file.path.section(u'/', 1, 1), name}, place);
            if (!isNew)
                complaints += u"%1: the statement \"%2\" is already at %3"_s.arg(place, name, first->second);
        }
    }
    return complaints;
}

} // namespace millrace::tidy
