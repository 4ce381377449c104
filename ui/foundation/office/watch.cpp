// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/office/watch.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Watch::Watch(store::Connection &connection, std::function<void(qint64)> tell) : m_connection(connection), m_tell(std::move(tell))
{
    if (connection.engine() == store::Engine::PostgreSql) {
        auto *driver = connection.database().driver();
        connect(driver, &QSqlDriver::notification, this, [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { m_tell(payload.toLongLong()); });
        driver->subscribeToNotification(u"millrace"_s);
        return;
    }
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
    m_version = connection.dataVersion();
    m_timer.start(500);
}

void Watch::look()
{
    if (m_connection.inTransaction())
        return;
    const auto version = m_connection.dataVersion();
    if (version != m_version)
        m_tell(0);
    m_version = version;
}

} // namespace millrace::ui
