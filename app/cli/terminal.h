// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/outcome.h"

#include <QJsonObject>

namespace millrace::cli {

/// Whether answers are for eyes: standard output is a terminal and --json was not given.
bool forEyes();
void alwaysJson();

/// In the language of the person. Not for what programs read.
QString tr(const char *text);

void print(const QString &line);  ///< To standard output.
void printJson(const QJsonObject &object);
void complain(const QString &line); ///< To standard error.
void progress(const QString &text); ///< One line of standard error, written over; only on a terminal.
void endProgress();

QString bold(const QString &text);
QString good(const QString &text);
QString bad(const QString &text);
QString muted(const QString &text);

/// Columns as wide as their cells; numbers (right) to the right.
QString table(const QStringList &header, const std::vector<QStringList> &rows, const std::vector<bool> &right);

QJsonObject toJson(const door::Problem &problem);
QString describe(const door::Problem &problem);

} // namespace millrace::cli
