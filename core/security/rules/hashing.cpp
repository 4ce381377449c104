// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/rules/hashing.h"

#include "base/fault.h"

#include <QMessageAuthenticationCode>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

void ready()
{
    static const bool isReady = sodium_init() >= 0;
    MILLRACE_ASSERT(isReady, "libsodium can't be started");
}

HashCost &currentCost()
{
    static auto cost = HashCost::moderate();
    return cost;
}

constexpr int scramRounds = 4096; // PostgreSQL's own.

/// PBKDF2 with HMAC-SHA-256, one block long.
QByteArray stretched(const QByteArray &secret, const QByteArray &salt, int rounds)
{
    constexpr auto algorithm = QCryptographicHash::Sha256;
    auto last = QMessageAuthenticationCode::hash(salt + QByteArray("\0\0\0\1", 4), secret, algorithm);
    auto sum = last;
    QMessageAuthenticationCode code(algorithm, secret);
    for (int i = 1; i < rounds; ++i) {
        code.reset();
        code.addData(last);
        last = code.result();
        for (qsizetype at = 0; at < sum.size(); ++at)
            sum[at] = char(sum[at] ^ last[at]);
    }
    return sum;
}

QString scramText(const QByteArray &secret, const QByteArray &salt, int rounds)
{
    constexpr auto algorithm = QCryptographicHash::Sha256;
    const auto salted = stretched(secret, salt, rounds);
    const auto clientKey = QMessageAuthenticationCode::hash("Client Key", salted, algorithm);
    const auto storedKey = QCryptographicHash::hash(clientKey, algorithm);
    const auto serverKey = QMessageAuthenticationCode::hash("Server Key", salted, algorithm);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(rounds).arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(storedKey.toBase64()),
                                                          QString::fromLatin1(serverKey.toBase64()));
}

} // namespace

HashCost HashCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

HashCost HashCost::minimal()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

void setHashCost(HashCost cost)
{
    currentCost() = cost;
}

QString argonHash(const QByteArray &secret)
{
    ready();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const auto cost = currentCost();
    if (crypto_pwhash_str(out.data(), secret.constData(), size_t(secret.size()), cost.operations, cost.memory) != 0)
        throw Fault(Fault::Kind::Other, u"hash a password"_s, u"there is not enough memory"_s);
    return QString::fromLatin1(out.data());
}

bool matchesArgon(const QByteArray &secret, const QString &hash)
{
    ready();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.constData(), size_t(secret.size())) == 0;
}

void wasteOneHash(const QByteArray &secret)
{
    static const auto any = argonHash(QByteArrayLiteral("nobody"));
    matchesArgon(secret, any);
}

QString scramVerifier(const QByteArray &secret)
{
    ready();
    QByteArray salt(16, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return scramText(secret, salt, scramRounds);
}

bool matchesScram(const QByteArray &secret, const QString &verifier)
{
    const auto parts = verifier.split(u'$');
    if (parts.size() != 3 || parts[0] != "SCRAM-SHA-256"_L1)
        return false;
    const auto salt = QByteArray::fromBase64(parts[1].section(u':', 1).toLatin1());
    return scramText(secret, salt, parts[1].section(u':', 0, 0).toInt()) == verifier;
}

} // namespace millrace::security
