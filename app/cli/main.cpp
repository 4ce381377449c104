// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "words/language.h"
#include "words/words.h"

#include <QCoreApplication>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

int answer(const door::Problems &problems, cli::Exit exit)
{
    if (cli::forEyes()) {
        for (const auto &problem : problems)
            cli::complain(cli::describe(problem));
    } else {
        QJsonArray list;
        for (const auto &problem : problems)
            list.append(cli::toJson(problem));
        cli::printJson({{u"outcome"_s, exit == cli::Exit::Fault ? u"fault"_s : u"rejected"_s}, {u"problems"_s, list}});
    }
    return int(exit);
}

QString kindText(Fault::Kind kind)
{
    return QString(store::enumText(kind));
}

int run(const QStringList &words)
{
    if (words.isEmpty() || words.first() == "--help"_L1 || words.first() == "-h"_L1)
        return int(cli::runHelp({}));
    if (words.first() == "--version"_L1) {
        cli::print(u"mill "_s + QStringLiteral(MILLRACE_VERSION));
        return 0;
    }
    for (const auto &verb : cli::verbs()) {
        if (words.first() == QLatin1StringView(verb.name))
            return int(words.contains(u"--help"_s) ? cli::runHelp({words.first()}) : verb.run(words.mid(1)));
    }
    throw cli::UsageError(QCoreApplication::translate("millrace::cli", "there is no \"mill %1\"").arg(words.first().left(60)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mill"_s);
    ui::language::speak();
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        const QByteArray raw(argv[i]);
        if (!raw.isValidUtf8()) {
            cli::complain(QCoreApplication::translate("millrace::cli", "mill: word %1 is not valid UTF-8").arg(i));
            return int(cli::Exit::Usage);
        }
        words.append(QString::fromUtf8(raw));
    }
    if (words.removeAll(u"--json"_s) > 0)
        cli::alwaysJson();
    try {
        return run(words);
    } catch (const cli::UsageError &error) {
        cli::complain(QCoreApplication::translate("millrace::cli", "mill: %1. `mill help` shows how.").arg(QString::fromStdString(error.what())));
        return int(cli::Exit::Usage);
    } catch (const cli::Refused &refused) {
        return answer(refused.problems, refused.exit);
    } catch (const Fault &fault) {
        return answer({{kindText(fault.kind()), {}, {{u"attempted"_s, fault.attempted()}, {u"reason"_s, fault.reason()}}}}, cli::Exit::Fault);
    } catch (const std::exception &bug) {
        cli::complain(QCoreApplication::translate("millrace::cli", "mill: this is a bug, and nothing was written: %1").arg(QString::fromUtf8(bug.what())));
        return int(cli::Exit::Bug);
    }
}
