// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/outcome.h"
#include "store/connection.h"

namespace millrace::cli {

/// Codes for ids, by the entity that a column points to.
class Codes
{
public:
    explicit Codes(store::Connection &connection) : m_connection(connection) {}
    /// "P-100" for column "item" and its id; "new" where nothing bears the id yet; the id itself for columns that point nowhere.
    QString of(const QString &column, const store::Value &value);

private:
    store::Connection &m_connection;
    std::map<std::pair<QString, std::int64_t>, QString> m_known;
};

/// What changes would do to stock, work in process and books, for eyes and as JSON.
QString tablesOf(const door::Changes &changes, Codes &codes);
QJsonObject jsonOf(const door::Changes &changes, Codes &codes);

} // namespace millrace::cli
