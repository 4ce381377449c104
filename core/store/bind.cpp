// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/bind.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace millrace::store {

QString arrayText(std::span<const Value> values)
{
    QString out;
    out.reserve(qsizetype(values.size()) * 12 + 2);
    out += u'{';
    for (const auto &value : values) {
        if (out.size() > 1)
            out += u',';
        if (value.isNull()) {
            out += QLatin1StringView("NULL");
        } else if (value.isInteger()) {
            out += QString::number(value.integer());
        } else {
            out += u'"';
            const auto text = value.text();
            for (const QChar c : text) {
                if (c == u'"' || c == u'\\')
                    out += u'\\';
                out += c;
            }
            out += u'"';
        }
    }
    out += u'}';
    return out;
}

QString jsonText(std::span<const Value> values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(value.isNull() ? QJsonValue() : value.isInteger() ? QJsonValue(qint64(value.integer())) : QJsonValue(value.text()));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace millrace::store
