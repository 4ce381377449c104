// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/json.h"
#include "store/script.h"

#include <memory>

namespace millrace::security {

/// A password or PIN on its way to its hash. It is read from JSON and never written: where a command is recorded, it
/// says only that there was one. Copies share the text, which is wiped with the last of them.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);

    bool isEmpty() const { return !m_kept || m_kept->text.isEmpty(); }
    int length() const { return m_kept ? m_kept->characters : 0; }
    bool isDigits() const;
    bool equals(const QString &other) const; ///< In the same time whatever the answer.

    /// As the engine keeps it: argon2id on SQLite, SCRAM-SHA-256 for the server's own sign-in on PostgreSQL. Made once;
    /// it takes long on purpose, so whoever can asks for it before the command is sent.
    const QString &hash(store::Engine engine) const;
    const QByteArray &text() const;

private:
    struct Kept
    {
        QByteArray text;
        int characters = 0;
        QString hash;
        ~Kept();
    };
    std::shared_ptr<Kept> m_kept;
};

} // namespace millrace::security

template<>
struct millrace::door::Json<millrace::security::Secret>
{
    static void read(const QJsonValue &json, security::Secret &out, JsonReader &reader);
    static QJsonValue write(const security::Secret &value);
    static QString typeName();
};
