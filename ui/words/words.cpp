// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/words.h"

#include "door/problem.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

struct Source
{
    const char *reason;
    const char *remedy;
};

/// Codes that every command can give. {name} is an argument.
const std::map<QString, Source> &common()
{
    static const std::map<QString, Source> words{
        {u"NotJson"_s, {QT_TRANSLATE_NOOP("words", "This is not JSON: {what}."), QT_TRANSLATE_NOOP("words", "Write an object in braces, with names and texts in double quotes.")}},
        {u"CommandUnknown"_s, {QT_TRANSLATE_NOOP("words", "There is no command {name}."), QT_TRANSLATE_NOOP("words", "`mill commands` lists them.")}},
        {u"QueryUnknown"_s, {QT_TRANSLATE_NOOP("words", "There is no query {name}."), QT_TRANSLATE_NOOP("words", "`mill queries` lists them.")}},
        {u"ColumnUnknown"_s, {QT_TRANSLATE_NOOP("words", "There is no column {name}."), QT_TRANSLATE_NOOP("words", "`mill queries NAME` lists the columns.")}},
        {u"FilterInvalid"_s, {QT_TRANSLATE_NOOP("words", "{text} can't be compared with this column."), QT_TRANSLATE_NOOP("words", "It holds: {wanted}.")}},
        {u"FieldMissing"_s, {QT_TRANSLATE_NOOP("words", "This field is needed."), QT_TRANSLATE_NOOP("words", "Fill it in.")}},
        {u"FieldUnknown"_s, {QT_TRANSLATE_NOOP("words", "There is no such field here."), QT_TRANSLATE_NOOP("words", "Leave it out, or look up its name.")}},
        {u"WrongType"_s, {QT_TRANSLATE_NOOP("words", "Something else is wanted here: {wanted}."), ""}},
        {u"ChoiceUnknown"_s, {QT_TRANSLATE_NOOP("words", "This is not one of the choices."), QT_TRANSLATE_NOOP("words", "One of: {choices}.")}},
        {u"NumberInvalid"_s, {QT_TRANSLATE_NOOP("words", "This is not a number."), QT_TRANSLATE_NOOP("words", "Write digits with a point, such as 12.5 kg.")}},
        {u"NumberTooLarge"_s, {QT_TRANSLATE_NOOP("words", "The number is too large to be kept exactly."), ""}},
        {u"NumberTooFine"_s, {QT_TRANSLATE_NOOP("words", "The number has more decimals than can be kept."), QT_TRANSLATE_NOOP("words", "At most {decimals} decimals.")}},
        {u"TextTooLong"_s, {QT_TRANSLATE_NOOP("words", "The text is too long."), QT_TRANSLATE_NOOP("words", "At most {limit} characters.")}},
        {u"TextInvalid"_s, {QT_TRANSLATE_NOOP("words", "The text holds characters that can't be kept."), QT_TRANSLATE_NOOP("words", "Take out control characters and broken symbols.")}},
        {u"DayInvalid"_s, {QT_TRANSLATE_NOOP("words", "There is no such day."), QT_TRANSLATE_NOOP("words", "Write it as 2026-03-31, between 1900 and 2999.")}},
        {u"UnitInvalid"_s, {QT_TRANSLATE_NOOP("words", "This is not the code of a unit."), ""}},
        {u"CurrencyUnknown"_s, {QT_TRANSLATE_NOOP("words", "There is no such currency."), QT_TRANSLATE_NOOP("words", "Three letters of ISO 4217, such as EUR.")}},
        {u"ListTooLong"_s, {QT_TRANSLATE_NOOP("words", "The list is too long."), ""}},
        {u"NotAllowed"_s, {QT_TRANSLATE_NOOP("words", "You don't hold the right to {right}."), QT_TRANSLATE_NOOP("words", "An administrator can give it to one of your roles.")}},
        {u"NotAllowedHere"_s, {QT_TRANSLATE_NOOP("words", "You hold the right to {right}, but not in this entity or plant."), QT_TRANSLATE_NOOP("words", "An administrator can widen your role.")}},
        {u"DutiesSegregated"_s, {QT_TRANSLATE_NOOP("words", "You have done {other} on this chain, and nobody may do both."), QT_TRANSLATE_NOOP("words", "Ask a colleague to do this step.")}},
        {u"CommandIdUsed"_s, {QT_TRANSLATE_NOOP("words", "This command id was used for something else."), QT_TRANSLATE_NOOP("words", "Send it with a new id.")}},
        {u"PeriodClosed"_s, {QT_TRANSLATE_NOOP("words", "The period of this day is closed."), QT_TRANSLATE_NOOP("words", "Choose a day in an open period, or have it reopened.")}},
        {u"PeriodUnknown"_s, {QT_TRANSLATE_NOOP("words", "No fiscal year covers this day."), QT_TRANSLATE_NOOP("words", "Check the day, or open the year with ledger.OpenFiscalYear.")}},
        {u"NoPostingRule"_s, {QT_TRANSLATE_NOOP("words", "No posting rule gives the role {role} an account."), QT_TRANSLATE_NOOP("words", "Set one with ledger.SetPostingRule.")}},
        {u"StandsInTheWay"_s, {QT_TRANSLATE_NOOP("words", "Later events rest on it."), QT_TRANSLATE_NOOP("words", "Reverse them first, newest first; they are listed in the arguments.")}},
        {u"Unavailable"_s, {QT_TRANSLATE_NOOP("words", "The database can't be reached: {reason}."), QT_TRANSLATE_NOOP("words", "Check the path or address; the same command can be sent again with its id.")}},
        {u"Busy"_s, {QT_TRANSLATE_NOOP("words", "Another program held the database for too long."), QT_TRANSLATE_NOOP("words", "Send the same command again with its id.")}},
        {u"DiskFull"_s, {QT_TRANSLATE_NOOP("words", "The disk is full, and nothing was written."), QT_TRANSLATE_NOOP("words", "Make room, then send the same command again with its id.")}},
        {u"ReadOnly"_s, {QT_TRANSLATE_NOOP("words", "It can't be written: {reason}."), QT_TRANSLATE_NOOP("words", "Check the name, the rights of the file, and its folder.")}},
        {u"Damaged"_s, {QT_TRANSLATE_NOOP("words", "This is no company of Millrace, or it is damaged: {reason}."), QT_TRANSLATE_NOOP("words", "Check the path, or restore a backup with `mill restore`.")}},
        {u"Newer"_s, {QT_TRANSLATE_NOOP("words", "The company was written by a newer Millrace."), QT_TRANSLATE_NOOP("words", "Use that version or a later one.")}},
        {u"Older"_s, {QT_TRANSLATE_NOOP("words", "The company was written by an older Millrace."), QT_TRANSLATE_NOOP("words", "`mill upgrade` lifts it; a backup is made first.")}},
        {u"Refused"_s, {QT_TRANSLATE_NOOP("words", "The database itself refused it: {reason}."), ""}},
    };
    return words;
}

QString filled(const char *source, const QJsonObject &arguments)
{
    auto text = QCoreApplication::translate("words", source);
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it)
        text.replace(u'{' + it.key() + u'}', it->isString() ? it->toString() : it->toVariant().toString());
    return text;
}

QString takenApart(const QString &code)
{
    QString out;
    for (const QChar c : code) {
        if (c.isUpper() && !out.isEmpty())
            out += u' ';
        out += out.isEmpty() ? c : c.toLower();
    }
    return out + u'.';
}

QString described(const QJsonObject &arguments)
{
    QStringList parts;
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it) {
        if (!it->isArray() && !it->isObject())
            parts.append(it.key() + u" "_s + it->toVariant().toString());
    }
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u", "_s) + u')';
}

} // namespace

bool hasWords(const QString &code)
{
    return common().contains(code);
}

Words wordsFor(const door::Problem &problem)
{
    const auto found = common().find(problem.code);
    if (found == common().end()) {
        auto text = takenApart(problem.code);
        text.chop(1);
        return {text + described(problem.arguments) + u'.', {}};
    }
    return {filled(found->second.reason, problem.arguments), filled(found->second.remedy, problem.arguments)};
}

} // namespace millrace::ui
