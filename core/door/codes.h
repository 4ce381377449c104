// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "store/connection.h"

namespace millrace::door {

/// Ids as people see them: codes and numbers. The other way round of Names: what is wanted is collected first, then each
/// naming is asked once.
class Codes
{
public:
    void want(const QString &naming, std::int64_t id);
    void know(const QString &naming, std::int64_t id, const QString &code) { m_known[{naming, id}] = code; }
    /// Asks for all that is wanted and not known. A naming without a statement for it is left as it is.
    void ask(store::Connection &connection);
    /// The code, or the id itself where nothing has it.
    QString of(const QString &naming, std::int64_t id) const;

    /// Ids in described JSON: a receipt, the cells of a row.
    void want(const std::vector<FieldInfo> &fields, const QJsonObject &json);
    QJsonObject in(const std::vector<FieldInfo> &fields, QJsonObject json) const;
    void want(const std::vector<FieldInfo> &fields, const QJsonArray &cells);
    QJsonArray in(const std::vector<FieldInfo> &fields, QJsonArray cells) const;

private:
    void wantValue(const FieldInfo &field, const QJsonValue &value);
    QJsonValue valueOf(const FieldInfo &field, const QJsonValue &value) const;

    std::map<QString, std::set<std::int64_t>> m_wanted;
    std::map<std::pair<QString, std::int64_t>, QString> m_known;
};

} // namespace millrace::door
