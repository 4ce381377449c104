// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reference.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "house/house.h"
#include "words/language.h"
#include "words/titles.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

void listFields(const std::vector<door::FieldInfo> &fields, const QString &indent)
{
    qsizetype width = 0;
    for (const auto &field : fields)
        width = std::max(width, field.name.size());
    for (const auto &field : fields) {
        print(indent + bold(field.name.leftJustified(width)) + (field.required ? u"  "_s : u"? "_s) + field.type
              + (field.meaning.isEmpty() ? QString() : muted(u"  "_s + ui::catalogueText(field.meaning))));
        listFields(field.fields, indent + u"    "_s);
    }
}

void showCommand(const door::CommandInfo &info)
{
    print(bold(info.spec.name) + u"  "_s + tr("version %1").arg(info.spec.version) + u"\n"_s + ui::catalogueText(info.spec.summary));
    print(u'\n' + tr("Fields (? may be left out)"));
    listFields(info.fields, u"  "_s);
    print(u'\n' + tr("Rejections, the first that applies: %1").arg(info.rejections.join(u", "_s)));
    if (!info.questions.isEmpty())
        print(tr("Questions: %1").arg(info.questions.join(u", "_s)));
    print(u'\n' + tr("Receipt"));
    listFields(info.receipt, u"  "_s);
    print(u'\n' + tr("Event: %1").arg(info.spec.event) + u'\n' + tr("Example: %1").arg(u"mill do DB %1 '%2'"_s.arg(info.spec.name, info.spec.example)));
}

void showQuery(const door::QueryInfo &info)
{
    print(bold(info.spec.name) + u"\n"_s + ui::catalogueText(info.spec.summary));
    print(u'\n' + tr("Parameters (? may be left out)"));
    listFields(info.parameters, u"  "_s);
    print(u'\n' + tr("Columns"));
    listFields(info.columns, u"  "_s);
    print(u'\n' + tr("Example: %1").arg(u"mill ask DB %1 '%2'"_s.arg(info.spec.name, info.spec.example)));
}

/// One list for commands and queries: by name, in Markdown, or with summaries.
template<typename Entries, typename Show, typename Markdown, typename Info>
Exit list(const QStringList &words, const Entries &entries, const QString &head, Info infoOf, Show show, Markdown markdown)
{
    const Arguments arguments(words, {}, {u"markdown"_s, u"names"_s});
    arguments.atMost(1);
    const auto wanted = arguments.wordOr(0, {});
    std::optional<ui::language::AsWritten> plain; // The reference is one for all.
    if (arguments.has(u"markdown"_s))
        plain.emplace();
    if (arguments.has(u"markdown"_s) && wanted.isEmpty())
        print(head);
    qsizetype width = 0;
    for (const auto &[name, entry] : entries)
        width = std::max(width, name.size());
    bool found = false;
    QString room;
    for (const auto &[name, entry] : entries) {
        if (!wanted.isEmpty() && name != wanted && name.section(u'.', 1) != wanted && name.section(u'.', 0, 0) != wanted)
            continue;
        found = true;
        const auto &info = infoOf(entry);
        if (arguments.has(u"markdown"_s))
            print(roomHeading(name, room) + markdown(info));
        else if (arguments.has(u"names"_s))
            print(name);
        else if (!wanted.isEmpty() && wanted != name.section(u'.', 0, 0))
            show(info);
        else
            print(bold(name.leftJustified(width)) + u"  "_s + ui::catalogueText(info.spec.summary));
    }
    if (!found)
        throw UsageError(tr("nothing is called \"%1\"").arg(wanted.left(80)));
    return Exit::Ok;
}

} // namespace

Exit runCommands(const QStringList &words)
{
    const auto exit = list(words, house::catalogue().commands(), commandsHead(), [](const auto *entry) -> const door::CommandInfo & { return entry->info(); }, showCommand, commandMarkdown);
    if (words == QStringList{u"--markdown"_s}) {
        const ui::language::AsWritten plain;
        print(codesMarkdown());
    }
    return exit;
}

Exit runQueries(const QStringList &words)
{
    return list(words, house::catalogue().queries(), queriesHead(), [](const auto &entry) -> const door::QueryInfo & { return entry->info(); }, showQuery, queryMarkdown);
}

} // namespace millrace::cli
