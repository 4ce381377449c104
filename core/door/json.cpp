// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/json.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace millrace::door {

std::int64_t Names::idOf(const char *naming, const QString &code)
{
    const auto stem = QString::fromLatin1(naming);
    if (const auto found = m_known.find(stem); found != m_known.end()) {
        if (const auto id = found->second.find(code); id != found->second.end())
            return id->second;
    }
    m_wanted[stem].insert(code);
    return -1;
}

void JsonReader::problem(const QString &code, QJsonObject arguments)
{
    m_problems.push_back({code, path(), std::move(arguments)});
}

QString JsonReader::path() const
{
    QString out;
    for (const auto &part : m_path) {
        if (!out.isEmpty() && !part.startsWith(u'['))
            out += u'.';
        out += part;
    }
    return out;
}

namespace detail {

void readText(const QJsonValue &json, QString &out, int limit, JsonReader &reader)
{
    if (!json.isString()) {
        reader.problem(u"WrongType"_s, {{u"wanted"_s, u"text"_s}});
        return;
    }
    out = json.toString();
    switch (checkText(out, limit, limit > 200)) {
    case TextError::None:
        return;
    case TextError::NotUnicode:
    case TextError::ControlCharacter:
        reader.problem(u"TextInvalid"_s);
        return;
    case TextError::TooLong:
        out.clear();
        reader.problem(u"TextTooLong"_s, {{u"limit"_s, limit}});
        return;
    }
}

std::optional<QString> numberText(const QJsonValue &json, JsonReader &reader)
{
    if (json.isString())
        return json.toString().size() > 60 ? json.toString().left(60) : json.toString();
    if (json.isDouble()) {
        const auto whole = json.toInteger(std::numeric_limits<qint64>::min());
        if (whole != std::numeric_limits<qint64>::min())
            return QString::number(whole);
        // A JSON number arrives in binary. Up to fifteen digits come through as they were written; beyond that nobody knows.
        constexpr int exactDigits = 15;
        const auto shortest = QString::number(json.toDouble(), 'e', QLocale::FloatingPointShortest);
        const auto digits = std::ranges::count_if(shortest.section(u'e', 0, 0), [](QChar c) { return c.isDigit(); });
        const bool tooLarge = qAbs(json.toDouble()) >= double(std::numeric_limits<qint64>::max());
        if (digits > exactDigits && !tooLarge) {
            reader.problem(u"NumberNotExact"_s, {{u"digits"_s, exactDigits}});
            return std::nullopt;
        }
        return QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    reader.problem(u"WrongType"_s, {{u"wanted"_s, u"number"_s}});
    return std::nullopt;
}

void numberProblem(NumberError error, int scale, JsonReader &reader)
{
    switch (error) {
    case NumberError::NotANumber:
        reader.problem(u"NumberInvalid"_s);
        return;
    case NumberError::TooLarge:
        reader.problem(u"NumberTooLarge"_s);
        return;
    case NumberError::TooFine:
        reader.problem(u"NumberTooFine"_s, {{u"decimals"_s, scale}});
        return;
    }
}

} // namespace detail

void Json<QString>::read(const QJsonValue &json, QString &out, JsonReader &reader) { detail::readText(json, out, 200, reader); }
QJsonValue Json<QString>::write(const QString &value) { return value.isNull() ? u""_s : value; }
QString Json<QString>::typeName() { return u"text"_s; }

void Json<bool>::read(const QJsonValue &json, bool &out, JsonReader &reader)
{
    if (json.isBool())
        out = json.toBool();
    else
        reader.problem(u"WrongType"_s, {{u"wanted"_s, typeName()}});
}
QJsonValue Json<bool>::write(const bool &value) { return value; }
QString Json<bool>::typeName() { return u"true or false"_s; }

void Json<std::int64_t>::read(const QJsonValue &json, std::int64_t &out, JsonReader &reader)
{
    const auto text = detail::numberText(json, reader);
    if (!text)
        return;
    const auto value = parseScaled(*text, 0);
    if (value)
        out = *value;
    else
        detail::numberProblem(value.error(), 0, reader);
}
QJsonValue Json<std::int64_t>::write(const std::int64_t &value) { return qint64(value); }
QString Json<std::int64_t>::typeName() { return u"whole number"_s; }

void Json<Quantity>::read(const QJsonValue &json, Quantity &out, JsonReader &reader)
{
    const auto text = detail::numberText(json, reader);
    if (!text)
        return;
    const auto value = Quantity::parse(*text);
    if (value)
        out = *value;
    else
        detail::numberProblem(value.error(), Quantity::scale, reader);
}
QJsonValue Json<Quantity>::write(const Quantity &value) { return value.toString(); }
QString Json<Quantity>::typeName() { return u"quantity (\"2.5 kg\"; without a unit, in the item's)"_s; }

void Json<Money>::read(const QJsonValue &json, Money &out, JsonReader &reader)
{
    const auto text = detail::numberText(json, reader);
    if (!text)
        return;
    const auto value = Money::parse(*text);
    if (value)
        out = *value;
    else
        detail::numberProblem(value.error(), 2, reader);
}
QJsonValue Json<Money>::write(const Money &value) { return value.toString(); }
QString Json<Money>::typeName() { return u"amount (\"12.50 EUR\")"_s; }

void Json<Rate>::read(const QJsonValue &json, Rate &out, JsonReader &reader)
{
    const auto text = detail::numberText(json, reader);
    if (!text)
        return;
    const auto value = Rate::parse(*text);
    if (value)
        out = *value;
    else
        detail::numberProblem(value.error(), Rate::scale, reader);
}
QJsonValue Json<Rate>::write(const Rate &value) { return value.toString(); }
QString Json<Rate>::typeName() { return u"rate"_s; }

void Json<Day>::read(const QJsonValue &json, Day &out, JsonReader &reader)
{
    const auto day = json.isString() ? Day::parse(json.toString()) : std::nullopt;
    if (day)
        out = *day;
    else
        reader.problem(u"DayInvalid"_s);
}
QJsonValue Json<Day>::write(const Day &value) { return value.isNone() ? QJsonValue() : QJsonValue(value.toString()); }
QString Json<Day>::typeName() { return u"day (yyyy-mm-dd)"_s; }

void Json<Instant>::read(const QJsonValue &json, Instant &out, JsonReader &reader)
{
    const auto instant = json.isString() ? Instant::parse(json.toString()) : std::nullopt;
    if (instant)
        out = *instant;
    else
        reader.problem(u"InstantInvalid"_s);
}
QJsonValue Json<Instant>::write(const Instant &value) { return value.toString(); }
QString Json<Instant>::typeName() { return u"moment (ISO 8601, UTC)"_s; }

void Json<Unit>::read(const QJsonValue &json, Unit &out, JsonReader &reader)
{
    const auto unit = json.isString() ? Unit::parse(json.toString()) : std::nullopt;
    if (unit)
        out = *unit;
    else
        reader.problem(u"UnitInvalid"_s);
}
QJsonValue Json<Unit>::write(const Unit &value) { return value.code(); }
QString Json<Unit>::typeName() { return u"unit"_s; }

void Json<Currency>::read(const QJsonValue &json, Currency &out, JsonReader &reader)
{
    const auto currency = json.isString() ? Currency::parse(json.toString()) : std::nullopt;
    if (currency)
        out = *currency;
    else
        reader.problem(u"CurrencyUnknown"_s);
}
QJsonValue Json<Currency>::write(const Currency &value) { return value.code(); }
QString Json<Currency>::typeName() { return u"currency"_s; }

} // namespace millrace::door
