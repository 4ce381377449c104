// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QJsonObject>

namespace millrace::test {

/// What one call of mill came to.
struct Call
{
    int exit = -1;
    QByteArray output;
    QByteArray complaint;

    QJsonObject json() const; ///< The first line of the output.
    QString outcome() const { return json()[QStringLiteral("outcome")].toString(); }
    /// "FieldMissing @code" of the first problem.
    QString problem() const;
    /// The words for the first problem, reason and remedy.
    QString words() const;
};

/// Calls mill with these words; what stands before it is how it is started, such as {"env", "NAME=value"}.
Call mill(const QByteArrayList &words, const QByteArray &input = {}, const QByteArrayList &before = {});

} // namespace millrace::test
