// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/command_id.h"
#include "base/id.h"
#include "base/money.h"
#include "base/rate.h"
#include "door/problem.h"
#include "store/enum_text.h"
#include "store/field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <set>

namespace millrace::door {

/// Turns codes into ids while JSON is read. A first reading collects the codes, then each naming is asked once.
/// A naming is the stem of two statements: "masterdata/item" stands for item_ids (by codes) and item_codes (by ids).
class Names
{
public:
    std::int64_t idOf(const char *naming, const QString &code); ///< -1 where nothing bears the code (or while collecting).
    const std::map<QString, std::set<QString>> &wanted() const { return m_wanted; }
    void know(const QString &naming, const QString &code, std::int64_t id) { m_known[naming][code] = id; }

private:
    std::map<QString, std::set<QString>> m_wanted;
    std::map<QString, std::map<QString, std::int64_t>> m_known;
};

/// Reads JSON into described structs; collects what is wrong under the path of the field.
class JsonReader
{
public:
    explicit JsonReader(Names &names) : m_names(names) {}

    void problem(const QString &code, QJsonObject arguments = {});
    const Problems &problems() const { return m_problems; }
    Names &names() { return m_names; }
    void push(const QString &part) { m_path.append(part); }
    void pop() { m_path.removeLast(); }

private:
    QString path() const;

    Names &m_names;
    QStringList m_path;
    Problems m_problems;
};

/// How a type is read from and written to JSON, and what it is called in the catalogue.
template<typename T>
struct Json;

template<typename T>
QJsonValue jsonOf(const T &value)
{
    return Json<T>::write(value);
}

template<store::Described S>
QJsonObject toJson(const S &value)
{
    QJsonObject out;
    store::forEachField<S>([&](const auto &f, int) {
        const auto json = jsonOf(value.*f.member);
        if (!json.isUndefined())
            out.insert(QLatin1StringView(f.name), json);
    });
    return out;
}

namespace detail {

void readText(const QJsonValue &json, QString &out, int limit, JsonReader &reader);
/// A number given as text or as a JSON number, as the shortest text that means it.
std::optional<QString> numberText(const QJsonValue &json, JsonReader &reader);
void numberProblem(NumberError error, int scale, JsonReader &reader);

template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<typename T>
inline constexpr bool isList = false;
template<typename T>
inline constexpr bool isList<std::vector<T>> = true;

} // namespace detail

/// Reads every member of a struct; unknown members and missing ones are problems. A member may be left out when
/// it is optional, a list, or has a default that its description calls "may be left out" by .optional().
template<store::Described S>
void readJson(const QJsonValue &json, S &out, JsonReader &reader)
{
    if (!json.isObject()) {
        reader.problem(QStringLiteral("WrongType"), {{"wanted", "object"}});
        return;
    }
    auto rest = json.toObject();
    store::forEachField<S>([&](const auto &f, int) {
        using T = typename std::remove_cvref_t<decltype(f)>::Type;
        const auto name = QString::fromLatin1(f.name);
        reader.push(name);
        const auto given = rest.take(name);
        if (given.isUndefined() || given.isNull()) {
            if (!detail::isOptional<T> && !f.mayBeLeftOut)
                reader.problem(QStringLiteral("FieldMissing"));
        } else if constexpr (std::is_same_v<T, QString>) {
            detail::readText(given, out.*f.member, f.limit, reader);
        } else {
            Json<T>::read(given, out.*f.member, reader);
        }
        reader.pop();
    });
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it) {
        reader.push(it.key().left(60));
        reader.problem(QStringLiteral("FieldUnknown"));
        reader.pop();
    }
}

template<store::Described S>
struct Json<S>
{
    static void read(const QJsonValue &json, S &out, JsonReader &reader) { readJson(json, out, reader); }
    static QJsonValue write(const S &value) { return toJson(value); }
    static QString typeName() { return QStringLiteral("object"); }
};

#define MILLRACE_JSON(TYPE) \
    template<> \
    struct Json<TYPE> \
    { \
        static void read(const QJsonValue &json, TYPE &out, JsonReader &reader); \
        static QJsonValue write(const TYPE &value); \
        static QString typeName(); \
    }

MILLRACE_JSON(QString);
MILLRACE_JSON(bool);
MILLRACE_JSON(std::int64_t);
MILLRACE_JSON(Quantity);
MILLRACE_JSON(Money);
MILLRACE_JSON(Rate);
MILLRACE_JSON(Day);
MILLRACE_JSON(Instant);
MILLRACE_JSON(Unit);
MILLRACE_JSON(Currency);
#undef MILLRACE_JSON

template<typename E>
struct Json<Id<E>>
{
    static void read(const QJsonValue &json, Id<E> &out, JsonReader &reader)
    {
        if (json.isString())
            out = Id<E>(reader.names().idOf(E::naming, json.toString()));
        else if (json.isDouble() && json.toInteger() > 0)
            out = Id<E>(json.toInteger());
        else
            reader.problem(QStringLiteral("WrongType"), {{"wanted", typeName()}});
    }
    static QJsonValue write(Id<E> value) { return value ? QJsonValue(qint64(value.value)) : QJsonValue(); }
    static QString typeName()
    {
        return QStringLiteral("code of %1").arg(QString::fromLatin1(E::naming).section(u'/', 1).replace(u'_', u' '));
    }
};

template<typename E>
    requires std::is_enum_v<E>
struct Json<E>
{
    static void read(const QJsonValue &json, E &out, JsonReader &reader)
    {
        const auto value = store::enumIfSnake<E>(json.toString());
        if (json.isString() && value)
            out = *value;
        else
            reader.problem(QStringLiteral("ChoiceUnknown"), {{"choices", typeName()}});
    }
    static QJsonValue write(E value) { return store::snakeCase(store::enumText(value)); }
    static QString typeName()
    {
        QStringList choices;
        for (int i = 0; i < store::enumCount<E>(); ++i)
            choices.append(store::snakeCase(store::enumText(static_cast<E>(i))));
        return choices.join(u'|');
    }
};

template<typename T>
struct Json<std::optional<T>>
{
    static void read(const QJsonValue &json, std::optional<T> &out, JsonReader &reader) { Json<T>::read(json, out.emplace(), reader); }
    static QJsonValue write(const std::optional<T> &value) { return value ? Json<T>::write(*value) : QJsonValue(QJsonValue::Undefined); }
    static QString typeName() { return Json<T>::typeName(); }
};

template<typename T>
struct Json<std::vector<T>>
{
    static constexpr qsizetype mostLines = 100'000;

    static void read(const QJsonValue &json, std::vector<T> &out, JsonReader &reader)
    {
        if (!json.isArray() || json.toArray().size() > mostLines) {
            reader.problem(json.isArray() ? QStringLiteral("ListTooLong") : QStringLiteral("WrongType"), {{"wanted", "list"}});
            return;
        }
        int index = 0;
        for (const auto element : json.toArray()) {
            reader.push(QStringLiteral("[%1]").arg(index++));
            if constexpr (std::is_same_v<T, QString>)
                detail::readText(element, out.emplace_back(), 200, reader);
            else
                Json<T>::read(element, out.emplace_back(), reader);
            reader.pop();
        }
    }
    static QJsonValue write(const std::vector<T> &values)
    {
        QJsonArray out;
        for (const auto &value : values)
            out.append(Json<T>::write(value));
        return out;
    }
    static QString typeName() { return QStringLiteral("list of ") + Json<T>::typeName(); }
};

} // namespace millrace::door
