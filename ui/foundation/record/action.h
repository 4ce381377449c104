// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace millrace::ui {

/// What can be done about a row: a command, and how the row fills it in. Offered where the person may send it.
struct Action
{
    QString command;
    std::function<QJsonObject(const QJsonObject &row)> fields; ///< Empty: a command that starts afresh.
    QStringList states;                                        ///< In which it can be done; empty: in all.
    QStringList likely;                                        ///< In which it is the one likely next.
    QString title;                                             ///< Empty: the command's own.
    std::function<void(const QJsonObject &row)> run;           ///< What is no command, but done with one: approving.
};

/// {"order": row["number"]}: the usual way to fill a command in.
std::function<QJsonObject(const QJsonObject &)> take(const QString &field, const QString &column);


} // namespace millrace::ui
