// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statement.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace millrace::desktop {

double memoryMegabytes();
/// With median, best, worst and 99th percentile.
QJsonObject figure(const QString &name, store::Engine engine, std::vector<double> milliseconds, const QJsonObject &answer);
int writeFigures(const QString &bench, const QJsonArray &figures);

int benchGrid(const QString &address, const QString &person);
int benchRepaint(const QString &address, const QString &person); ///< Changes the name of an item, and back.

} // namespace millrace::desktop
