// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/words.h"

#include "door/problem.h"
#include "words/language.h"
#include "words/rooms.h"
#include "words/titles.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

struct Source
{
    const char *context;
    const rooms::Reading *reading;
};

const std::map<QString, Source> &sources()
{
    static const auto all = [] {
        std::map<QString, Source> index;
        for (const auto *room : {&rooms::everyRoom, &rooms::engineering, &rooms::house, &rooms::inventory, &rooms::ledger, &rooms::masterdata,
                                 &rooms::production, &rooms::purchasing, &rooms::sales, &rooms::security, &rooms::workflow}) {
            for (const auto &reading : room->readings)
                index.emplace(QString::fromLatin1(reading.code), Source{room->context, &reading});
        }
        return index;
    }();
    return all;
}

QString quoted(const QString &text) { return QCoreApplication::translate("words", "\"%1\"").arg(text); }

/// "1.5 kg" and "2026-03-31" as they are written in the language that is spoken; core and programs write them as English does here.
QString byHabit(const QString &text)
{
    static const QRegularExpression fraction(u"^(-?\\d+)\\.(\\d+( \\S+)?)$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (language::spoken() == language::all().front().code)
        return text;
    if (const auto found = fraction.match(text); found.hasMatch())
        return found.captured(1) + QLocale().decimalPoint() + found.captured(2);
    return day.match(text).hasMatch() ? QLocale().toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat) : text;
}

/// "purchasing.ReceiveGoods" and "sales.?open_orders" by their titles.
QString named(const QString &text)
{
    static const QRegularExpression right(u"^[a-z]+\\.(\\?)?[A-Za-z_]+$"_s);
    const auto found = right.match(text);
    if (!found.hasMatch())
        return text;
    const auto name = QString(text).remove(u'?');
    if (hasCommandTitle(name))
        return quoted(commandTitle(name));
    return found.hasCaptured(1) || hasQueryTitle(name) ? quoted(queryTitle(name)) : hasEventTitle(name) ? eventTitle(name) : text;
}

QString told(const QString &key, const QJsonValue &value);

/// One element of a list: which one, and how much of it.
QString told(const QJsonObject &object)
{
    QStringList parts;
    for (const auto &names : {QStringList{u"name"_s, u"item"_s, u"operation"_s, u"line"_s}, QStringList{u"short"_s, u"waiting"_s, u"counted"_s, u"event"_s}}) {
        const auto found = std::ranges::find_if(names, [&](const QString &name) { return object.contains(name); });
        if (found != names.end())
            parts.append(told(*found, object[*found]));
    }
    return parts.join(u' ');
}

QString told(const QString &key, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto element : value.toArray())
            parts.append(element.isObject() ? told(element.toObject()) : told({}, element));
        return parts.join(u", "_s);
    }
    if (!value.isString())
        return value.toVariant().toString();
    const auto text = value.toString();
    static const QStringList choiceKeys{u"state"_s, u"control"_s, u"needed"_s, u"role"_s};
    if (choiceKeys.contains(key)) {
        const auto title = choiceTitle(text);
        const bool keepsCapital = key != "state"_L1 && language::spoken() == "de"_L1; // All but states are nouns.
        return keepsCapital ? title : title.left(1).toLower() + title.mid(1);
    }
    return key == "wanted"_L1 ? catalogueText(text) : named(byHabit(text));
}

/// Arguments put in; what stands in brackets is left out where one of its arguments was not given, or is empty.
QString filled(const char *context, const char *source, const QJsonObject &arguments)
{
    if (!*source)
        return {};
    auto text = QCoreApplication::translate(context, source);
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it) {
        if (const auto words = told(it.key(), *it); !words.isEmpty())
            text.replace(u'{' + it.key() + u'}', words);
    }
    static const QRegularExpression lacking(u"\\[[^\\[\\]]*\\{[a-zA-Z]+\\}[^\\[\\]]*\\]"_s);
    static const QRegularExpression kept(u"\\[([^\\[\\]]*)\\]"_s);
    text.remove(lacking);
    text.replace(kept, u"\\1"_s);
    text = text.simplified();
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
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
    return sources().contains(code);
}

Words wordsFor(const door::Problem &problem)
{
    const auto found = sources().find(problem.code);
    if (found == sources().end())
        return {takenApart(problem.code) + described(problem.arguments) + u'.', {}};
    const auto &[context, reading] = found->second;
    return {filled(context, reading->reason, problem.arguments), filled(context, reading->remedy, problem.arguments)};
}

} // namespace millrace::ui
