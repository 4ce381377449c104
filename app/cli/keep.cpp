// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"
#include "cli/verbs.h"
#include "house/backup.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

void say(const QString &line)
{
    if (forEyes())
        print(line);
}

} // namespace

Exit runBackup(const QStringList &words)
{
    const Arguments arguments(words, {}, {});
    arguments.atMost(2);
    house::backup(store::Location::parse(arguments.word(0, u"the database"_s)), arguments.word(1, u"the file of the backup"_s));
    say(good(u"Backed up"_s) + u" to "_s + arguments.word(1, {}));
    return Exit::Ok;
}

Exit runRestore(const QStringList &words)
{
    const Arguments arguments(words, {}, {u"force"_s});
    arguments.atMost(2);
    house::restore(arguments.word(0, u"the file of the backup"_s), store::Location::parse(arguments.word(1, u"the database"_s)), arguments.has(u"force"_s));
    say(good(u"Restored"_s) + u" to "_s + arguments.word(1, {}));
    return Exit::Ok;
}

Exit runUpgrade(const QStringList &words)
{
    const Arguments arguments(words, {u"backup"_s}, {});
    arguments.atMost(1);
    const auto location = store::Location::parse(arguments.word(0, u"the database"_s));
    const auto done = house::upgrade(location, arguments.option(u"backup"_s), [](const QString &what) { progress(what); });
    endProgress();
    say(done.isEmpty() ? u"It is of this version already."_s : good(u"Lifted"_s) + u"; the backup from before is "_s + done);
    return Exit::Ok;
}

} // namespace millrace::cli
