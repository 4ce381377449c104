// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verbs.h"

#include "cli/terminal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::cli {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {"init", "mill init DB [--name NAME] [--entity CODE] [--currency EUR] [--chart international] [--plant CODE] [--first-day 2026-01-01] [--person CODE]\n       mill init DB --demo small|medium|large [--seed N]     Alder Pumps, with fourteen months of history up to today",
         QT_TRANSLATE_NOOP("millrace::cli", "Makes a company in a new file or an empty PostgreSQL database; --demo, one to try things on"), runInit},
        {"do", "mill do DB COMMAND '{json}' [--preview] [--accept CODE]... [--as PERSON] [--id UUID] [--key KEY] [--park]\n       mill do DB - [--atomic] [--preview] [--park] [--as PERSON] < lines.jsonl",
         QT_TRANSLATE_NOOP("millrace::cli", "Sends a command, or one a line; --preview shows exactly what it would do"), runDo},
        {"import", "mill import DB COMMAND FILE.csv|FILE.tsv|- [--map FIELD=COLUMN]... [--set FIELD=VALUE]... [--skip COLUMN]... [--separator ;]\n"
                   "                   [--preview | --atomic | --park] [--key COLUMN | --once] [--accept CODE]... [--as PERSON]\n"
                   "       The header names the fields; \"lines.item\" is a field of a line, and rows with the same head are lines of one command.\n"
                   "       --once does nothing that was imported before; --key names the column that tells rows apart.",
         QT_TRANSLATE_NOOP("millrace::cli", "Sends a command for each row of a file"), runImport},
        {"ask", "mill ask DB QUERY ['{json}'] [--format table|json|csv|xlsx] [--output FILE] [--limit N] [--after KEY] [--as PERSON]\n"
                   "                [--sort [-]COLUMN]... [--filter COLUMN~PART | COLUMN=VALUE | COLUMN>=VALUE | COLUMN<=VALUE]...", QT_TRANSLATE_NOOP("millrace::cli", "Answers a query"), runAsk},
        {"reverse", "mill reverse DB EVENT --reason TEXT [--day DAY] [--show] [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Takes an event back with all that rests on it, newest first; --show only lists them"), runReverse},
        {"commands", "mill commands [NAME] [--markdown]", QT_TRANSLATE_NOOP("millrace::cli", "Lists what can be done, or one command with fields, rejections and an example"), runCommands},
        {"queries", "mill queries [NAME] [--markdown]", QT_TRANSLATE_NOOP("millrace::cli", "Lists what can be asked, or one query with parameters and columns"), runQueries},
        {"verify", "mill verify DB", QT_TRANSLATE_NOOP("millrace::cli", "Proves every invariant from the rows themselves; 6 when one is broken"), runVerify},
        {"seal", "mill seal DB", QT_TRANSLATE_NOOP("millrace::cli", "Seals new events into the chain, and numbers journals"), runSeal},
        {"bench", "mill bench NAME [--engine sqlite|postgresql] [--db postgresql://...] [--size N] [--runs N] [--folder DIR]", QT_TRANSLATE_NOOP("millrace::cli", "Measures, and prints JSON"), runBench},
        {"user", "mill user list DB\n       mill user add DB CODE [--name NAME] [--role ROLE]... [--as PERSON]     password on standard input\n       mill user password DB CODE [--as PERSON]     password on standard input\n       mill user grant DB CODE ROLE [--entity CODE] [--plant CODE] [--as PERSON]",
         QT_TRANSLATE_NOOP("millrace::cli", "People and their roles"), runUser},
        {"waiting", "mill waiting DB [--state pending|parked|done|refused|withdrawn] [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Commands that wait for a second person or for mending"), runWaiting},
        {"approve", "mill approve DB NUMBER [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Lets a waiting command through, as a second person"), runApprove},
        {"refuse", "mill refuse DB NUMBER [--why TEXT] [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Says no to a waiting command, as a second person"), runRefuse},
        {"withdraw", "mill withdraw DB NUMBER [--why TEXT] [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Takes one's own waiting command back"), runWithdraw},
        {"resubmit", "mill resubmit DB NUMBER ['{json}'] [--accept CODE]... [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Sends a parked command again, mended or as it was"), runResubmit},
        {"event", "mill event DB EVENT [--as PERSON]", QT_TRANSLATE_NOOP("millrace::cli", "Shows what an event did, part by part"), runEvent},
        {"backup", "mill backup DB FILE", QT_TRANSLATE_NOOP("millrace::cli", "Writes a whole copy while others work"), runBackup},
        {"restore", "mill restore FILE DB [--force]", QT_TRANSLATE_NOOP("millrace::cli", "Puts a backup in place"), runRestore},
        {"upgrade", "mill upgrade DB [--backup FILE]", QT_TRANSLATE_NOOP("millrace::cli", "Lifts a company of an older Millrace; a backup is made first"), runUpgrade},
        {"completion", "mill completion bash", QT_TRANSLATE_NOOP("millrace::cli", "Prints completion for bash"), runCompletion},
        {"help", "mill help [WORD]", QT_TRANSLATE_NOOP("millrace::cli", "This page, or one word of it"), runHelp},
    };
    return all;
}

Exit runHelp(const QStringList &words)
{
    const auto wanted = words.value(0);
    if (wanted.isEmpty())
        print(tr("mill: Millrace from the command line. DB is a file, or postgresql://user@host/database.") + u'\n');
    bool found = wanted.isEmpty();
    for (const auto &verb : verbs()) {
        if (!wanted.isEmpty() && wanted != QLatin1StringView(verb.name))
            continue;
        found = true;
        print(u"  "_s + bold(QString::fromLatin1(verb.name).leftJustified(12)) + tr(verb.summary));
        if (!wanted.isEmpty())
            print(u'\n' + tr("usage: %1").arg(QString::fromUtf8(verb.usage)));
    }
    if (!found)
        throw UsageError(tr("there is no \"mill %1\"").arg(wanted));
    if (wanted.isEmpty())
        print(u'\n' + tr("`mill help WORD` shows how a word is used. --json answers in JSON on a terminal, too.") + u'\n'
              + tr("Exit: 0 done, 1 rejected, 2 wrong usage, 3 a question, 4 waiting, 5 database or disk, 6 an invariant is broken, 70 a bug."));
    return Exit::Ok;
}

namespace {

/// The options that the usage of a verb names.
QStringList optionsOf(const Verb &verb)
{
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    QStringList out;
    for (auto found = option.globalMatch(QString::fromUtf8(verb.usage)); found.hasNext();)
        out.append(found.next().captured());
    out.append({u"--json"_s, u"--help"_s});
    out.removeDuplicates();
    return out;
}

} // namespace

Exit runCompletion(const QStringList &words)
{
    if (words.value(0) != "bash"_L1)
        throw UsageError(tr("only \"mill completion bash\" is known"));
    QStringList names;
    QString options;
    for (const auto &verb : verbs()) {
        names.append(QString::fromLatin1(verb.name));
        options += u"        %1) options=\"%2\" ;;\n"_s.arg(names.last(), optionsOf(verb).join(u' '));
    }
    print(uR"bash(_mill() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]} options=
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "%1" -- "$word"))
        return
    fi
    case $verb in
%2    esac
    case $before in
        --format) COMPREPLY=($(compgen -W "table json csv xlsx" -- "$word")); return ;;
        --engine) COMPREPLY=($(compgen -W "sqlite postgresql" -- "$word")); return ;;
        --state) COMPREPLY=($(compgen -W "pending parked done refused withdrawn" -- "$word")); return ;;
        --demo) COMPREPLY=($(compgen -W "small medium large" -- "$word")); return ;;
    esac
    case $verb:$COMP_CWORD in
        do:3|import:3|commands:2) COMPREPLY=($(compgen -W "$(mill commands --names)" -- "$word")) ;;
        ask:3|queries:2) COMPREPLY=($(compgen -W "$(mill queries --names)" -- "$word")) ;;
        help:2) COMPREPLY=($(compgen -W "%1" -- "$word")) ;;
        user:2) COMPREPLY=($(compgen -W "list add password grant" -- "$word")) ;;
        completion:2) COMPREPLY=($(compgen -W "bash" -- "$word")) ;;
        *) case $word in
               -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
               *) COMPREPLY=($(compgen -f -- "$word")) ;;
           esac ;;
    esac
}
complete -o filenames -F _mill mill)bash"_s.arg(names.join(u' '), options));
    return Exit::Ok;
}

} // namespace millrace::cli
