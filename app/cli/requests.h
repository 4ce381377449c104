// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/door.h"

namespace millrace::cli {

/// A command as it was written, before it is read.
struct Request
{
    QString command;
    QJsonObject fields;
    door::Sending sending;
    door::Problems problems; ///< Of the writing itself.
};

/// Text as a JSON object; what is wrong with it becomes a problem.
QJsonObject parsed(const QByteArray &text, door::Problems &problems);

/// One line: {"command": ..., "fields": {...}, "id": ..., "key": ..., "accept": [...]}
Request requestOf(const QByteArray &line);

/// Lines of standard input that are not empty, one by one; false at the end. Throws Fault where reading fails.
bool nextLine(QByteArray &line);

/// The command, its codes turned into ids. An unknown one is answered with the nearest name as argument "nearest".
door::ReadCommand read(door::Door &door, const Request &request);

} // namespace millrace::cli
