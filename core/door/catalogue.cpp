// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/catalogue.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

struct NameRow
{
    QString code;
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("code", &NameRow::code), store::field("id", &NameRow::id)); }
};

/// The statement that a naming asks ids with, kept for the life of the program.
const store::Statement &idsStatement(const QString &naming)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<store::Statement>> known;
    std::scoped_lock lock(mutex);
    auto &slot = known[naming];
    if (!slot)
        slot = std::make_unique<store::Statement>((naming + u"_ids"_s).toLatin1().constData());
    return *slot;
}

} // namespace

const CommandType *Catalogue::command(const QString &name) const
{
    const auto found = m_commands.find(name);
    return found == m_commands.end() ? nullptr : found->second;
}

const QueryType *Catalogue::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    return found == m_queries.end() ? nullptr : found->second.get();
}

Names namesIn(store::Connection &connection, const std::function<void(JsonReader &)> &read)
{
    Names names;
    JsonReader collecting(names);
    read(collecting);
    store::Reader reader(connection);
    for (const auto &[naming, codes] : names.wanted()) {
        const std::vector<QString> list(codes.begin(), codes.end());
        for (const auto &row : reader.all<NameRow>(idsStatement(naming), {{"codes", list}}))
            names.know(naming, row.code, row.id);
    }
    return names;
}

ReadCommand readCommand(const Catalogue &catalogue, store::Connection &connection, const QString &name, const QJsonObject &json)
{
    ReadCommand out;
    const auto *type = catalogue.command(name);
    if (!type) {
        out.problems.push_back({u"CommandUnknown"_s, {}, {{u"name"_s, name.left(80)}}});
        return out;
    }
    auto names = namesIn(connection, [&](JsonReader &reader) { type->read(json, reader); });
    JsonReader reader(names);
    out.command = {type, type->read(json, reader)};
    out.problems = reader.problems();
    return out;
}

} // namespace millrace::door
