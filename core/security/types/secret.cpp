// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/types/secret.h"

#include "base/text.h"
#include "security/rules/hashing.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

/// The same password typed on another keyboard, or with what is not seen in it, is the same: as SASLprep has it, which
/// PostgreSQL's clients apply.
QString prepared(const QString &text)
{
    QString out;
    for (const auto c : text.normalized(QString::NormalizationForm_KC)) {
        const bool variation = c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F;
        if (c.category() != QChar::Other_Format && !variation)
            out += c;
    }
    return out;
}

} // namespace

Secret::Secret(const QString &text) : m_kept(std::make_shared<Kept>())
{
    const auto clean = prepared(text);
    m_kept->text = clean.toUtf8();
    m_kept->characters = int(clean.toUcs4().size());
}

Secret::Kept::~Kept()
{
    sodium_memzero(text.data(), size_t(text.size()));
}

bool Secret::isDigits() const
{
    return std::ranges::all_of(text(), [](char c) { return c >= '0' && c <= '9'; });
}

bool Secret::equals(const QString &other) const
{
    const auto bytes = prepared(other).toUtf8();
    return bytes.size() == text().size() && sodium_memcmp(bytes.constData(), text().constData(), size_t(bytes.size())) == 0;
}

const QByteArray &Secret::text() const
{
    static const QByteArray none;
    return m_kept ? m_kept->text : none;
}

const QString &Secret::hash(store::Engine engine) const
{
    MILLRACE_ASSERT(!isEmpty(), "the hash of no secret");
    if (m_kept->hash.isEmpty())
        m_kept->hash = engine == store::Engine::Sqlite ? argonHash(m_kept->text) : scramVerifier(m_kept->text);
    return m_kept->hash;
}

} // namespace millrace::security

namespace millrace::door {

namespace {

/// What stands in a recorded command in place of a secret.
const auto withheld = u"(withheld)"_s;

} // namespace

void Json<security::Secret>::read(const QJsonValue &json, security::Secret &out, JsonReader &reader)
{
    constexpr int longest = 200;
    if (!json.isString())
        reader.problem(u"WrongType"_s, {{u"wanted"_s, u"text"_s}});
    else if (json.toString() == withheld)
        reader.problem(u"SecretWithheld"_s);
    else if (checkText(json.toString(), longest, false) != TextError::None)
        reader.problem(u"TextInvalid"_s);
    else
        out = security::Secret(json.toString());
}

QJsonValue Json<security::Secret>::write(const security::Secret &value)
{
    return value.isEmpty() ? QJsonValue(u""_s) : QJsonValue(withheld);
}

QString Json<security::Secret>::typeName() { return u"secret text"_s; }

} // namespace millrace::door
