// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/door.h"
#include "security/sign_in.h"

namespace millrace::test {

/// The nth command of a poster that may be killed: two receipts on an order, then scrap. Whoever knows the number knows the
/// command and its id, so that it can be sent again.
inline door::Outcome postOne(door::Door &door, const door::Session &session, const QString &order, std::int64_t n)
{
    const bool scrap = n % 3 == 2;
    const QJsonObject line{{QStringLiteral("line"), 10}, {QStringLiteral("quantity"), QStringLiteral("5")}, {QStringLiteral("bin"), QStringLiteral("NORTH/MAIN")}};
    const QJsonObject receipt{{QStringLiteral("order"), order}, {QStringLiteral("lines"), QJsonArray{line}}};
    const QJsonObject loss{{QStringLiteral("item"), QStringLiteral("BAR")}, {QStringLiteral("quantity"), QStringLiteral("1")},
                           {QStringLiteral("bin"), QStringLiteral("NORTH/MAIN")}, {QStringLiteral("reason"), QStringLiteral("SCRAP")}};
    const auto name = scrap ? QStringLiteral("inventory.ScrapStock") : QStringLiteral("purchasing.ReceiveGoods");
    const auto read = door::readCommand(door.catalogue(), door.connection(), name, scrap ? loss : receipt);
    if (!read.problems.empty())
        throw Bug("a command of the poster was refused: " + read.problems.front().code.toStdString());
    door::Sending sending;
    sending.sourceKey = QString::number(n);
    return door.submit(read.command, session, sending);
}

/// What is on hand after the first n commands.
inline std::int64_t piecesAfter(std::int64_t n)
{
    return 5 * (n - n / 3) - n / 3;
}

/// The person who posts, signed in as mill does it.
inline door::Session posterSession(store::Connection &connection, const QString &source = QStringLiteral("poster"))
{
    auto signedIn = security::openSession(connection, QStringLiteral("boss"));
    if (!signedIn)
        throw Bug("the poster is not let in: " + signedIn.problems.front().code.toStdString());
    signedIn.session->source = source;
    return *signedIn.session;
}

} // namespace millrace::test
