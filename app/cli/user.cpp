// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

/// From standard input, so that it stands in no shell history.
QString passwordFromInput()
{
    if (isatty(STDIN_FILENO))
        complain(tr("Password, then Enter:"));
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line);
}

Exit send(const Arguments &arguments, const QString &command, const QJsonObject &fields)
{
    QStringList words{arguments.word(1, tr("the database")), command, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))};
    if (arguments.has(u"as"_s))
        words << u"--as"_s << arguments.option(u"as"_s);
    return runDo(words);
}

} // namespace

Exit runUser(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"name"_s, u"role"_s, u"entity"_s, u"plant"_s}, {});
    const auto what = arguments.word(0, tr("list, add, password or grant"));
    if (what == "list"_L1)
        return runAsk({arguments.word(1, tr("the database")), u"security.persons"_s});
    const auto code = arguments.word(2, tr("the person's code"));
    if (what == "add"_L1) {
        QJsonObject fields{{u"code"_s, code}, {u"name"_s, arguments.option(u"name"_s, code)}};
        if (!arguments.all(u"role"_s).isEmpty())
            fields[u"roles"_s] = QJsonArray::fromStringList(arguments.all(u"role"_s));
        if (const auto password = passwordFromInput(); !password.isEmpty())
            fields[u"password"_s] = password;
        return send(arguments, u"security.AddPerson"_s, fields);
    }
    if (what == "password"_L1)
        return send(arguments, u"security.SetPassword"_s, {{u"person"_s, code}, {u"password"_s, passwordFromInput()}});
    if (what == "grant"_L1) {
        QJsonObject fields{{u"person"_s, code}, {u"role"_s, arguments.word(3, tr("the role"))}};
        for (const auto &scope : {u"entity"_s, u"plant"_s}) {
            if (arguments.has(scope))
                fields[scope] = arguments.option(scope);
        }
        return send(arguments, u"security.GrantRole"_s, fields);
    }
    throw UsageError(tr("\"mill user\" takes list, add, password or grant"));
}

} // namespace millrace::cli
