// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reference.h"

#include "door/problem.h"
#include "house/house.h"
#include "words/titles.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

QString inCell(QString text) { return text.replace(u'|', u"\\|"_s); }

QString quoted(const QStringList &codes)
{
    QStringList out;
    for (const auto &code : codes)
        out.append(u'`' + code + u'`');
    return out.join(u", "_s);
}

QString rowsOf(const std::vector<door::FieldInfo> &fields, const QString &path = {})
{
    QString out;
    for (const auto &field : fields) {
        out += u"| `%1`%2 | %3 | %4 | %5 |\n"_s.arg(path + field.name, field.required ? QString() : u" ?"_s, ui::fieldTitle(field.name), inCell(field.type),
                                                    inCell(field.meaning));
        out += rowsOf(field.fields, path + field.name + u"[]."_s);
    }
    return out;
}

QString fieldTable(const QString &what, const std::vector<door::FieldInfo> &fields)
{
    return fields.empty() ? QString() : u"\n| %1 | title | type | meaning |\n|---|---|---|---|\n"_s.arg(what) + rowsOf(fields);
}

} // namespace

QString commandsHead()
{
    return u"# Commands\n\nEverything that can be done, as `mill commands --markdown` writes it. A field with ? may be left out. Rejections stand in order of "
           "precedence: the first that applies is answered; the words for each are at the end. "
           "Beside them, any command may be answered with what concerns reading, rights and periods: `FieldMissing`, `NotAllowed`, `PeriodClosed` and the like."_s;
}

QString queriesHead()
{
    return u"# Queries\n\nEverything that can be asked, as `mill queries --markdown` writes it. A parameter with ? may be left out."_s;
}

QString roomHeading(const QString &name, QString &room)
{
    const auto own = name.section(u'.', 0, 0);
    if (own == room)
        return {};
    room = own;
    return u"\n## "_s + ui::roomTitle(own) + u'\n';
}

QString commandMarkdown(const door::CommandInfo &info)
{
    auto out = u"\n### %1\n\n`%2`: %3\n"_s.arg(ui::commandTitle(info.spec.name), info.spec.name, info.spec.summary);
    out += fieldTable(u"field"_s, info.fields) + fieldTable(u"receipt"_s, info.receipt);
    if (!info.rejections.isEmpty())
        out += u"\nRejections: %1.\n"_s.arg(quoted(info.rejections));
    if (!info.questions.isEmpty())
        out += u"\nQuestions: %1.\n"_s.arg(quoted(info.questions));
    out += u"\nEvent: `%1`. Example:\n```\nmill do DB %2 '%3'\n```"_s.arg(info.spec.event, info.spec.name, info.spec.example);
    return out;
}

QString queryMarkdown(const door::QueryInfo &info)
{
    return u"\n### %1\n\n`%2`: %3\n"_s.arg(ui::queryTitle(info.spec.name), info.spec.name, info.spec.summary) + fieldTable(u"parameter"_s, info.parameters)
        + fieldTable(u"column"_s, info.columns) + u"\nExample:\n```\nmill ask DB %1 '%2'\n```"_s.arg(info.spec.name, info.spec.example);
}

QString codesMarkdown()
{
    std::set<QString> codes;
    for (const auto &[name, command] : house::catalogue().commands()) {
        for (const auto &code : command->info().rejections + command->info().questions)
            codes.insert(code);
    }
    auto out = u"\n## Rejections and questions\n\n| code | reason | remedy |\n|---|---|---|"_s;
    for (const auto &code : codes) {
        const auto words = ui::wordsFor({code, {}, {}});
        out += u"\n| `%1` | %2 | %3 |"_s.arg(code, inCell(words.reason), inCell(words.remedy));
    }
    return out;
}

} // namespace millrace::cli
