// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QMap>

#include <vector>

namespace millrace::test {

/// One scene of a script of scenes: who writes what as SQL, and what the database says to it. The marks are those of the
/// scripts beside this: scene, as, on, event, with, says, says on sqlite, ask, answer.
struct Scene
{
    QString name;
    QString as = QStringLiteral("anna");
    QString on;    ///< One engine's name, or empty for both.
    QString event; ///< "none", or an id; empty for one of its own.
    QMap<QString, QString> with;
    QString says, saysOnSqlite;
    QString sql;
    std::vector<std::pair<QString, QString>> asks;

    bool isOn(store::Engine engine) const;
    QString saidBy(store::Engine engine) const;
};

/// A script of scenes in tests/store/guards.
std::vector<Scene> scenes(const QString &file);

/// The statements of a scene for an engine: parts and values filled in, the event's row first or last as the engine wants it.
QStringList statements(const Scene &scene, store::Engine engine, std::int64_t event, const QMap<QString, QString> &roles);

} // namespace millrace::test
