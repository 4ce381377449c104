// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/json.h"

#include <QByteArray>

namespace millrace::workflow {

/// The bytes of a file. They come as base64; what the event keeps of them in its own content is their size and hash, so that
/// the chain of sealed events covers them without holding them twice.
class FileContent
{
public:
    FileContent() = default;
    explicit FileContent(QByteArray bytes);

    const QByteArray &bytes() const { return m_bytes; }
    const QString &sha256() const { return m_sha256; }
    qint64 size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    QString m_sha256;
};

/// "9f86d081...": as it is stored and compared.
QString sha256Of(const QByteArray &bytes);

} // namespace millrace::workflow

template<>
struct millrace::door::Json<millrace::workflow::FileContent>
{
    static void read(const QJsonValue &json, workflow::FileContent &out, JsonReader &reader);
    static QJsonValue write(const workflow::FileContent &value);
    static QString typeName() { return QStringLiteral("file (base64)"); }
};
