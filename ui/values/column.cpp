// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/column.h"

#include "door/problem.h"
#include "words/titles.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// "1234.50" grouped as the locale has it. The digits are kept as they are: no figure goes through a double.
QString grouped(QStringView figure)
{
    const QLocale locale;
    const bool negative = figure.startsWith(u'-');
    const auto digits = negative ? figure.sliced(1) : figure;
    const auto point = digits.indexOf(u'.');
    const auto whole = point < 0 ? digits : digits.first(point);
    QString out;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            out += locale.groupSeparator();
        out += whole[i];
    }
    if (point >= 0)
        out.append(locale.decimalPoint()).append(digits.sliced(point + 1));
    return negative ? u'\u2212' + out : out;
}

bool isNothing(QStringView figure)
{
    return std::ranges::all_of(figure, [](QChar c) { return c == u'0' || c == u'.' || c == u'-'; });
}

Shown figure(const QString &text)
{
    const auto space = text.indexOf(u' ');
    const auto number = space < 0 ? QStringView(text) : QStringView(text).first(space);
    return {grouped(number), space < 0 ? QString() : text.sliced(space + 1), isNothing(number), number.startsWith(u'-')};
}

} // namespace

Kind kindOf(const door::FieldInfo &field)
{
    const auto &type = field.type;
    if (!field.fields.empty())
        return Kind::Lines;
    if (!field.naming.isEmpty())
        return Kind::Code;
    if (type == door::Json<Quantity>::typeName())
        return Kind::Quantity;
    if (type == door::Json<Money>::typeName())
        return Kind::Money;
    if (type == door::Json<Rate>::typeName())
        return Kind::Rate;
    if (type == door::Json<std::int64_t>::typeName())
        return Kind::Number;
    if (type == door::Json<Day>::typeName())
        return Kind::Day;
    if (type == door::Json<Instant>::typeName())
        return Kind::Moment;
    if (type == door::Json<bool>::typeName())
        return Kind::YesNo;
    return type.contains(u'|') ? Kind::Choice : Kind::Text;
}

/// Texts that are names of the catalogues are shown by their titles.
static Kind kindInQuery(const door::FieldInfo &field, const QString &query)
{
    const auto kind = kindOf(field);
    const auto &name = field.name;
    if (name == "state"_L1 || name == "status"_L1 || name == "fromState"_L1 || name == "toState"_L1)
        return Kind::State;
    if (kind != Kind::Text)
        return kind;
    if (name == "command"_L1 || name == "otherCommand"_L1)
        return Kind::Command;
    if (query == "security.waiting_commands"_L1 && name == "reason"_L1)
        return Kind::Choice;
    if (name == "eventName"_L1 || name == "event"_L1 || (name == "name"_L1 && (query == "security.events"_L1 || query == "ledger.journals"_L1)))
        return Kind::Event;
    static const QStringList choices{u"kind"_s, u"part"_s, u"what"_s, u"element"_s, u"step"_s};
    return choices.contains(name) || (name == "role"_L1 && query.startsWith("ledger."_L1)) ? Kind::Choice : kind;
}

bool isFigure(Kind kind)
{
    return kind == Kind::Quantity || kind == Kind::Money || kind == Kind::Rate || kind == Kind::Number;
}

bool hasUnit(Kind kind) { return kind == Kind::Quantity || kind == Kind::Money; }

QString unitTitle(const Column &column)
{
    return (column.kind == Kind::Money ? QCoreApplication::translate("columns", "%1, currency") : QCoreApplication::translate("columns", "%1, unit")).arg(column.title);
}

std::vector<Column> columnsOf(const door::QueryInfo &info)
{
    std::vector<Column> columns;
    int place = 0;
    for (const auto &field : info.columns) {
        const auto kind = kindInQuery(field, info.spec.name);
        columns.push_back({field.name, fieldTitle(field.name), catalogueText(field.meaning), kind, field.type.contains(u'|') ? field.type.split(u'|') : QStringList(), place++});
    }
    return columns;
}

Shown shown(const QJsonValue &value, Kind kind)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QLocale locale;
    switch (kind) {
    case Kind::Quantity:
    case Kind::Money:
    case Kind::Rate:
        return figure(value.toString());
    case Kind::Number:
        return figure(QString::number(value.toInteger()));
    case Kind::Day: {
        const auto day = QDate::fromString(value.toString(), Qt::ISODate);
        return {day.isValid() ? locale.toString(day, QLocale::ShortFormat) : value.toString(), {}};
    }
    case Kind::Moment: {
        const auto moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
        return {moment.isValid() ? locale.toString(moment, QLocale::ShortFormat) : value.toString(), {}};
    }
    case Kind::YesNo:
        return {value.toBool() ? yesWord() : QString(), {}, !value.toBool()};
    case Kind::Command:
        return {commandTitle(value.toString()), {}};
    case Kind::Event:
        return {eventTitle(value.toString()), {}};
    case Kind::State:
    case Kind::Choice: {
        const auto text = value.toString(); // What keeps a command waiting is a code with words of its own.
        return {!hasChoiceTitle(text) && hasWords(text) ? wordsFor({text, {}, {}}).reason : choiceTitle(text), {}};
    }
    case Kind::Text:
    case Kind::Code:
    case Kind::Lines:
        break;
    }
    return {value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString(), {}};
}

QString figureOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().section(u' ', 0, 0);
}

QString unitOf(const QJsonValue &value)
{
    return value.toString().section(u' ', 1);
}

} // namespace millrace::ui
