// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"

#include "house/house.h"
#include "security/sign_in.h"

namespace millrace::cli {

Company::Company(const QString &database, const QString &as) : m_connection(house::open(store::Location::parse(database)))
{
    m_ids = std::make_unique<store::BlockIds>(*m_connection);
    m_door = std::make_unique<door::Door>(*m_connection, house::catalogue(), m_clock, *m_ids);
    auto signedIn = security::openSession(*m_connection, as);
    if (!signedIn)
        throw Refused{signedIn.problems};
    m_session = std::move(*signedIn.session);
    m_session.source = QStringLiteral("mill");
}

} // namespace millrace::cli
