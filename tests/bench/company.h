// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/figure.h"
#include "door/door.h"

#include <QTemporaryDir>

namespace millrace::bench {

/// A company of its own to measure on, as durable as in life, gone afterwards.
class Company
{
public:
    Company(store::Engine engine, const Options &options);
    ~Company();

    store::Engine engine() const { return m_location.engine; }
    QString engineName() const { return engine() == store::Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql"); }
    QString engineVersion() const;
    const store::Location &location() const { return m_location; }
    store::Connection &connection() { return *m_connection; }
    door::Door &door() { return *m_door; }
    const door::Session &session() const { return m_session; }
    std::unique_ptr<store::Connection> connectAgain() const;

    /// Sends JSON with codes; anything but acceptance is an error.
    door::Outcome must(const QString &command, const QJsonObject &json);
    door::Command command(const QString &name, const QJsonObject &json);
    /// Many at once, in transactions of so many: for preparing.
    void mustAll(const QString &name, const std::vector<QJsonObject> &list, int together = 100);

private:
    store::Location m_location;
    store::Location m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<store::Ids> m_ids;
    SystemClock m_clock;
    door::Session m_session;
    std::unique_ptr<door::Door> m_door;
};

/// The engines that the options ask for and that can be reached.
std::vector<store::Engine> enginesOf(const Options &options);

} // namespace millrace::bench
