// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/references.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

const store::Statement knownReferences{"ledger/known_references"};

struct ReferenceRow
{
    QString naming;
    std::int64_t id = 0;
    Id<Entity> entity;
    QString group;
    static constexpr auto fields()
    {
        using store::field;
        using R = ReferenceRow;
        return std::tuple(field("naming", &R::naming), field("id", &R::id), field("entity", &R::entity), field("partner_group", &R::group));
    }
};

/// A list for each of the tables that the statement asks.
constexpr std::pair<const char *, const char *> listsByNaming[] = {
    {"entities", Entity::naming},         {"plants", Plant::naming},       {"charts", Chart::naming},
    {"cost_centres", CostCentre::naming}, {"items", Item::naming},         {"categories", Category::naming},
    {"reasons", Reason::naming},          {"partners", Partner::naming},   {"work_centres", WorkCentre::naming},
};

} // namespace

void References::read(store::Reader &reader)
{
    if (m_wanted.empty())
        return;
    std::vector<store::Bind> binds;
    for (const auto &[list, naming] : listsByNaming)
        binds.emplace_back(list, m_wanted[naming]);
    auto &query = reader.connection().run(knownReferences, std::span(binds));
    while (query.next()) {
        const auto row = store::Reader::row<ReferenceRow>(query);
        for (const auto &[list, naming] : listsByNaming) {
            if (row.naming == QLatin1StringView(naming))
                m_known[{naming, row.id}] = {row.entity, row.group};
        }
    }
    query.finish();
}

QString References::partnerGroup(Id<Partner> id) const
{
    const auto found = m_known.find({std::string_view(Partner::naming), id.value});
    return found == m_known.end() ? QString() : found->second.group;
}

} // namespace millrace::ledger
