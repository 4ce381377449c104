// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QObject>
#include <QTimer>

namespace millrace::ui {

/// Tells when something was committed by anybody: PostgreSQL says it at once, a file is looked at twice a second.
/// Lives on the thread of its connection.
class Watch final : public QObject
{
    Q_OBJECT
public:
    Watch(store::Connection &connection, std::function<void(qint64 event)> tell);

private:
    void look();

    store::Connection &m_connection;
    std::function<void(qint64)> m_tell;
    QTimer m_timer;
    qint64 m_version = 0;
};

} // namespace millrace::ui
