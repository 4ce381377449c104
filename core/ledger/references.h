// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "ledger/postings.h"

#include <string_view>

namespace millrace::ledger {

/// Which of the rows that a command names exist, and of which entity they are. The ledger knows no more of items,
/// partners and reasons than that.
class References
{
public:
    template<typename E>
    void want(Id<E> id)
    {
        if (id)
            m_wanted[std::string_view(E::naming)].push_back(id.value);
    }
    template<typename E>
    void want(const std::optional<Id<E>> &id)
    {
        want(id.value_or(Id<E>()));
    }
    /// Reads what was wanted, in one statement.
    void read(store::Reader &reader);

    template<typename E>
    bool knows(Id<E> id) const
    {
        return m_known.contains({std::string_view(E::naming), id.value});
    }
    /// Where the row has an entity, it must be this one.
    template<typename E>
    bool isOf(Id<E> id, Id<Entity> entity) const
    {
        const auto found = m_known.find({std::string_view(E::naming), id.value});
        return found != m_known.end() && (!found->second.entity || found->second.entity == entity);
    }
    QString partnerGroup(Id<Partner> id) const;

private:
    struct Known
    {
        Id<Entity> entity;
        QString group;
    };
    std::map<std::string_view, std::vector<std::int64_t>> m_wanted;
    std::map<std::pair<std::string_view, std::int64_t>, Known> m_known;
};

} // namespace millrace::ledger
