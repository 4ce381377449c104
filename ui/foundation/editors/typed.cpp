// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/typed.h"

#include "words/titles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

bool isMinus(QChar c) { return c == u'-' || c == u'\u2212' || c == u'\u2013'; }

/// Blanks and marks that part thousands in any locale, and never decimals.
bool isBlank(QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; }

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether a sign parts the text into thousands: "1.234.567".
bool partsThousands(QStringView text, QChar sign)
{
    const auto parts = text.split(sign);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!allDigits(parts[i]) || (i == 0 ? parts[i].size() > 3 || parts[i].startsWith(u'0') : parts[i].size() != 3))
            return false;
    }
    return parts.size() > 1;
}

/// The decimal sign of a text of digits, points and commas; none where it has no decimals, nothing where it is no number.
std::optional<QChar> decimalSign(const QString &text)
{
    const auto points = text.count(u'.');
    const auto commas = text.count(u',');
    if (points == 0 && commas == 0)
        return QChar();
    if (points > 0 && commas > 0) {
        const auto last = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        const auto first = last == u'.' ? u',' : u'.';
        const bool good = text.count(last) == 1 && partsThousands(QStringView(text).first(text.indexOf(last)), first);
        return good ? std::optional(QChar(last)) : std::nullopt;
    }
    const QChar only = points > 0 ? u'.' : u',';
    const QLocale locale;
    if (locale.decimalPoint() == only)
        return points + commas == 1 ? std::optional(only) : std::nullopt;
    if (locale.groupSeparator() == only && partsThousands(text, only))
        return QChar();
    return points + commas == 1 ? std::optional(only) : std::nullopt;
}

QString symbolCode(const QString &unit)
{
    if (unit == u"€")
        return u"EUR"_s;
    if (unit == u"$")
        return u"USD"_s;
    return unit == u"£" ? u"GBP"_s : unit;
}

/// "19" percent as "0.19", by moving the point.
QString hundredth(const QString &figure)
{
    const bool negative = figure.startsWith(u'-');
    const auto plain = negative ? figure.mid(1) : figure;
    auto whole = plain.section(u'.', 0, 0);
    const auto decimals = plain.section(u'.', 1);
    while (whole.size() < 3)
        whole.prepend(u'0');
    return (negative ? u"-"_s : QString()) + whole.chopped(2) + u'.' + whole.last(2) + decimals;
}

std::optional<int> weekdayOf(const QString &text)
{
    if (text.size() < 2)
        return std::nullopt;
    for (const auto &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int day = 1; day <= 7; ++day) {
            if (locale.dayName(day).startsWith(text, Qt::CaseInsensitive))
                return day;
        }
    }
    return std::nullopt;
}

/// "+3" days, "-2w", "+1m".
std::optional<QDate> shifted(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^([+\\-\u2212])\\s*(\\d{1,4})\\s*([dtwm]?)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"+" ? 1 : -1);
    const auto step = match.captured(3).toLower();
    return step == u"m" ? today.addMonths(count) : today.addDays(step == u"w" ? 7 * count : count);
}

/// Whether the locale writes the month before the day.
bool monthFirst()
{
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

std::optional<QDate> inParts(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^(\\d{1,2})(?:([./ -])(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?)?\\.?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.captured(1).toInt();
    int month = match.capturedLength(3) > 0 ? match.captured(3).toInt() : today.month();
    if (match.captured(2) == u"/" && monthFirst())
        std::swap(day, month);
    auto year = match.capturedLength(4) > 0 ? match.captured(4).toInt() : today.year();
    if (match.capturedLength(4) == 2)
        year += 2000;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonValue typedMoment(const QString &text, QDate today)
{
    if (const auto exact = QDateTime::fromString(text, Qt::ISODateWithMs); exact.isValid() && text.contains(u'T'))
        return exact.toUTC().toString(Qt::ISODateWithMs);
    const auto space = text.lastIndexOf(u' ');
    auto time = QTime::fromString(text.mid(space + 1), u"H:mm"_s);
    if (!time.isValid())
        time = QLocale().toTime(text.mid(space + 1), QLocale::ShortFormat);
    const auto day = space < 0 ? std::optional(today) : typedDay(text.left(space).remove(u','), today);
    if (!time.isValid() || !day)
        return text;
    return QDateTime(*day, time).toUTC().toString(Qt::ISODate);
}

QJsonValue typedMeasure(const QString &text, Kind kind)
{
    const auto parts = measured(text);
    const auto figure = typedFigure(parts.figure);
    if (!figure)
        return text;
    const auto unit = kind == Kind::Money ? symbolCode(parts.unit).toUpper() : parts.unit;
    return unit.isEmpty() ? *figure : *figure + u' ' + unit;
}

QJsonValue typedRate(const QString &text)
{
    const auto parts = measured(text);
    const auto figure = typedFigure(parts.figure);
    if (!figure || (!parts.unit.isEmpty() && parts.unit != u"%"))
        return text;
    return parts.unit.isEmpty() ? *figure : hundredth(*figure);
}

QJsonValue typedNumber(const QString &text)
{
    const auto figure = typedFigure(text);
    if (!figure)
        return text;
    bool fits = false;
    const auto number = figure->toLongLong(&fits);
    return fits ? QJsonValue(number) : QJsonValue(*figure);
}

QJsonValue typedChoice(const QString &text, const QStringList &choices)
{
    for (const auto &choice : choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0 || choiceTitle(choice).compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    }
    return text;
}

QJsonValue typedYesNo(const QString &text)
{
    const auto is = [&](const QStringList &words) { return words.contains(text, Qt::CaseInsensitive); };
    if (is({yesWord(), u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s}))
        return true;
    return is({noWord(), u"no"_s, u"n"_s, u"false"_s, u"0"_s}) ? QJsonValue(false) : QJsonValue(text);
}

} // namespace

std::optional<QString> typedFigure(const QString &text)
{
    QString bare;
    for (const auto c : text.trimmed()) {
        if (!isBlank(c))
            bare += isMinus(c) ? QChar(u'-') : c;
    }
    const bool negative = bare.startsWith(u'-');
    if (negative || bare.startsWith(u'+'))
        bare.remove(0, 1);
    const auto sign = decimalSign(bare);
    if (!sign)
        return std::nullopt;
    const auto at = sign->isNull() ? -1 : bare.lastIndexOf(*sign);
    auto whole = at < 0 ? bare : bare.left(at);
    const auto decimals = at < 0 ? QString() : bare.mid(at + 1);
    whole.remove(u'.').remove(u',');
    if (whole.isEmpty() && !decimals.isEmpty())
        whole = u"0"_s;
    if (!allDigits(whole) || (!decimals.isEmpty() && !allDigits(decimals)))
        return std::nullopt;
    return (negative ? u"-"_s : QString()) + whole + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

Measured measured(const QString &text)
{
    static const QRegularExpression behind(u"^([+\\-\u2212\u2013]?\\s*[\\d.,'\u2019\\s]*[\\d.,])\\s*([^\\d\\s.,][^\\s]*)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(u"^([A-Za-z]{3}|[€$£])\\s*([+\\-\u2212\u2013]?\\s*[\\d.,'\u2019\\s]*[\\d.,])$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto plain = text.trimmed();
    if (const auto match = behind.match(plain); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    if (const auto match = before.match(plain); match.hasMatch())
        return {match.captured(2), match.captured(1)};
    return {plain, {}};
}

std::optional<QDate> typedDay(const QString &given, QDate today)
{
    const auto text = given.trimmed();
    const auto todayWord = QCoreApplication::translate("editors", "today");
    if (text == u"." || text.compare(u"t", Qt::CaseInsensitive) == 0 || text.compare(todayWord, Qt::CaseInsensitive) == 0)
        return today;
    if (const auto date = shifted(text, today))
        return date;
    if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return date;
    if (const auto weekday = weekdayOf(text))
        return today.addDays((*weekday - today.dayOfWeek() + 6) % 7 + 1);
    if (const auto date = inParts(text, today))
        return date;
    // As days are shown, and as they are written out.
    for (const auto &format : {u"d MMM yyyy"_s, u"d. MMM yyyy"_s, QLocale().dateFormat(QLocale::LongFormat), QLocale().dateFormat(QLocale::ShortFormat)}) {
        if (const auto written = QLocale().toDate(text, format); written.isValid())
            return written;
    }
    return std::nullopt;
}

QJsonValue typed(const QString &text, Kind kind, QDate today, const QStringList &choices)
{
    const auto plain = text.trimmed();
    if (plain.isEmpty())
        return QJsonValue::Undefined;
    switch (kind) {
    case Kind::Quantity:
    case Kind::Money:
        return typedMeasure(plain, kind);
    case Kind::Rate:
        return typedRate(plain);
    case Kind::Number:
        return typedNumber(plain);
    case Kind::Day:
        if (const auto day = typedDay(plain, today))
            return day->toString(Qt::ISODate);
        return plain;
    case Kind::Moment:
        return typedMoment(plain, today);
    case Kind::YesNo:
        return typedYesNo(plain);
    case Kind::Choice:
        return typedChoice(plain, choices);
    case Kind::Text:
    case Kind::Code:
    case Kind::Lines:
    default: // What only columns are: states, names of commands and events.
        break;
    }
    return plain;
}

QString asTyped(const QJsonValue &value, Kind kind)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (kind == Kind::YesNo && value.isBool())
        return value.toBool() ? yesWord() : noWord();
    // What was not understood is left as it was typed; and a number may come as text, or as a number.
    if (isFigure(kind)) {
        const auto text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        static const QRegularExpression written(u"^-?\\d+(\\.\\d+)?( \\S+)?$"_s);
        return written.match(text).hasMatch() ? shown(text, Kind::Quantity).whole() : text;
    }
    return shown(value, kind).whole();
}

} // namespace millrace::ui
