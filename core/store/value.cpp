// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/value.h"

#include "base/fault.h"

namespace millrace::store {

QString snakeCase(QLatin1StringView upperCamel)
{
    QString out;
    for (const char latin : upperCamel) {
        const QChar c = QLatin1Char(latin);
        if (c.isUpper() && !out.isEmpty())
            out += u'_';
        out += c.toLower();
    }
    return out;
}

std::int64_t Value::integer() const
{
    if (isNull())
        return 0;
    MILLRACE_ASSERT(isInteger(), "text where an integer is stored");
    return std::get<std::int64_t>(m_value);
}

QString Value::text() const
{
    if (isNull())
        return {};
    MILLRACE_ASSERT(isText(), "an integer where text is stored");
    return std::get<QString>(m_value);
}

QString Value::toString() const
{
    if (isInteger())
        return QString::number(integer());
    return text();
}

QVariant Value::toVariant() const
{
    if (isNull())
        return {};
    if (isInteger())
        return QVariant::fromValue<qlonglong>(integer());
    return text();
}

Value Value::fromVariant(const QVariant &variant)
{
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return std::int64_t(variant.toLongLong());
    default:
        return variant.toString();
    }
}

} // namespace millrace::store
