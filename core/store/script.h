// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace millrace::store {

enum class Engine { Sqlite, PostgreSql };

/// SQL is written once for both engines; this reads it for one. See "Script" in store/README.md for the marks.
namespace script {

/// The lines that are for this engine, by the marks -- [sqlite], -- [postgresql] and -- [all].
QString forEngine(const QString &text, Engine engine);

/// The text cut into statements: at a semicolon that ends a line, but not inside $$ or a SQLite trigger.
QStringList statements(const QString &text);

/// A schema script: engine's lines, BIGINT and STRICT as the engine wants them, "for each" expanded.
QStringList schema(const QString &text, Engine engine, const std::map<QString, QStringList> &tablesByClass);

/// The tables of a migration by their class, from the comment behind CREATE TABLE.
void collectTables(const QString &text, std::map<QString, QStringList> &tablesByClass);

/// One query's text: IN each(:x), IN each_text(:x) and locking clauses as the engine wants them.
QString query(const QString &text, Engine engine);

/// The "-- name: x" parts of a file of statements.
std::vector<std::pair<QString, QString>> named(const QString &text);

} // namespace script
} // namespace millrace::store
