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
    house::backup(store::Location::parse(arguments.word(0, tr("the database"))), arguments.word(1, tr("the file of the backup")));
    say(tr("Backed up to %1").arg(arguments.word(1, {})));
    return Exit::Ok;
}

Exit runRestore(const QStringList &words)
{
    const Arguments arguments(words, {}, {u"force"_s});
    arguments.atMost(2);
    house::restore(arguments.word(0, tr("the file of the backup")), store::Location::parse(arguments.word(1, tr("the database"))), arguments.has(u"force"_s));
    say(tr("Restored to %1").arg(arguments.word(1, {})));
    return Exit::Ok;
}

Exit runUpgrade(const QStringList &words)
{
    const Arguments arguments(words, {u"backup"_s}, {});
    arguments.atMost(1);
    const auto location = store::Location::parse(arguments.word(0, tr("the database")));
    const auto done = house::upgrade(location, arguments.option(u"backup"_s), [](const QString &what) { progress(what); });
    endProgress();
    say(done.isEmpty() ? tr("It is of this version already.") : tr("Lifted; the backup from before is %1").arg(done));
    return Exit::Ok;
}

} // namespace millrace::cli
