// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/types/file_content.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace millrace::workflow {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

FileContent::FileContent(QByteArray bytes) : m_bytes(std::move(bytes)), m_sha256(sha256Of(m_bytes)) {}

} // namespace millrace::workflow

namespace millrace::door {

/// A command that waited for a second person comes back without the bytes, because only its content was kept.
void Json<workflow::FileContent>::read(const QJsonValue &json, workflow::FileContent &out, JsonReader &reader)
{
    const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (json.isString() && decoded)
        out = workflow::FileContent(*decoded);
    else
        reader.problem(u"WrongType"_s, {{u"wanted"_s, typeName()}});
}

QJsonValue Json<workflow::FileContent>::write(const workflow::FileContent &value)
{
    return QJsonObject{{u"sha256"_s, value.sha256()}, {u"size"_s, value.size()}};
}

} // namespace millrace::door
