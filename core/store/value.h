// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/currency.h"
#include "base/day.h"
#include "base/id.h"
#include "base/rate.h"
#include "base/unit.h"
#include "store/enum_text.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace millrace::store {

/// What a cell holds: nothing, a 64-bit integer, or text. Both engines store nothing else.
class Value
{
public:
    Value() = default;
    Value(std::int64_t integer) : m_value(integer) {}
    Value(int integer) : m_value(std::int64_t(integer)) {}
    Value(QString text) : m_value(std::move(text)) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isInteger() const { return std::holds_alternative<std::int64_t>(m_value); }
    bool isText() const { return std::holds_alternative<QString>(m_value); }
    std::int64_t integer() const; ///< Zero for null; a bug for text.
    QString text() const;         ///< Empty for null; a bug for an integer.
    QString toString() const;     ///< Whatever it is, as text: for hashes and messages.
    QVariant toVariant() const;
    static Value fromVariant(const QVariant &variant);
    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, std::int64_t, QString> m_value;
};

/// The column type of a field.
enum class ColumnType { BigInt, Text };

/// How a field of a row is stored. Specialised for each type that a row may have.
template<typename T>
struct Stored;

template<>
struct Stored<std::int64_t>
{
    static constexpr auto type = ColumnType::BigInt;
    static Value to(std::int64_t v) { return v; }
    static std::int64_t from(const Value &v) { return v.integer(); }
};
template<>
struct Stored<bool>
{
    static constexpr auto type = ColumnType::BigInt;
    static Value to(bool v) { return std::int64_t(v); }
    static bool from(const Value &v) { return v.integer() != 0; }
};
template<>
struct Stored<QString>
{
    static constexpr auto type = ColumnType::Text;
    static Value to(const QString &v) { return v.isNull() ? Value(QString(QLatin1StringView(""))) : Value(v); }
    static QString from(const Value &v) { return v.text(); }
};
template<typename E>
struct Stored<Id<E>>
{
    static constexpr auto type = ColumnType::BigInt;
    static Value to(Id<E> v) { return v.value != 0 ? Value(v.value) : Value(); }
    static Id<E> from(const Value &v) { return Id<E>(v.integer()); }
};
template<>
struct Stored<Day>
{
    static constexpr auto type = ColumnType::Text;
    static Value to(Day v) { return v.isNone() ? Value(QString(QLatin1StringView(""))) : Value(v.toString()); }
    static Day from(const Value &v) { return Day::parse(v.text()).value_or(Day()); }
};
template<>
struct Stored<Instant>
{
    static constexpr auto type = ColumnType::BigInt;
    static Value to(Instant v) { return v.micros; }
    static Instant from(const Value &v) { return Instant{v.integer()}; }
};
template<>
struct Stored<Rate>
{
    static constexpr auto type = ColumnType::BigInt;
    static Value to(Rate v) { return v.billionths(); }
    static Rate from(const Value &v) { return Rate(v.integer()); }
};
template<>
struct Stored<Unit>
{
    static constexpr auto type = ColumnType::Text;
    static Value to(Unit v) { return Stored<QString>::to(v.code()); }
    static Unit from(const Value &v) { return Unit::parse(v.text()).value_or(Unit()); }
};
template<>
struct Stored<Currency>
{
    static constexpr auto type = ColumnType::Text;
    static Value to(Currency v) { return Stored<QString>::to(v.code()); }
    static Currency from(const Value &v) { return Currency::parse(v.text()).value_or(Currency()); }
};
template<typename E>
    requires std::is_enum_v<E>
struct Stored<E>
{
    static constexpr auto type = ColumnType::Text;
    static Value to(E v) { return snakeCase(enumText(v)); }
    static E from(const Value &v) { return enumFromSnake<E>(v.text()); }
};
template<typename T>
struct Stored<std::optional<T>>
{
    static constexpr auto type = Stored<T>::type;
    static Value to(const std::optional<T> &v) { return v ? Stored<T>::to(*v) : Value(); }
    static std::optional<T> from(const Value &v) { return v.isNull() ? std::nullopt : std::optional<T>(Stored<T>::from(v)); }
};

} // namespace millrace::store
