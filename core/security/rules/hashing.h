// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::security {

/// How much work a guess at a password is. Tests may not wait so long as people must.
struct HashCost
{
    unsigned long long operations;
    size_t memory;

    static HashCost moderate();
    static HashCost minimal();
};

/// The cost of hashes made from now on; each hash names its own. Moderate, unless a test says otherwise.
void setHashCost(HashCost cost);

/// argon2id, with its salt and cost in the text.
QString argonHash(const QByteArray &secret);
bool matchesArgon(const QByteArray &secret, const QString &hash);

/// Takes as long as comparing with a hash, for people who do not exist.
void wasteOneHash(const QByteArray &secret);

/// What PostgreSQL keeps of a password (RFC 5803), so that the password itself never reaches the server.
QString scramVerifier(const QByteArray &secret);
bool matchesScram(const QByteArray &secret, const QString &verifier);

} // namespace millrace::security
