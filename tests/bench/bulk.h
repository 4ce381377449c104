// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/company.h"
#include "door/event_row.h"

namespace millrace::bench {

/// Writes many rows as one event, under all guards: how the work of the benches is loaded.
class Bulk
{
public:
    explicit Bulk(Company &company) : m_company(company), m_ids(company.connection()) {}

    template<store::StoredRow R>
    void add(R row)
    {
        m_changes.insert(row);
    }
    store::Ids &ids() { return m_ids; }
    void at(Id<Entity> entity, Day day)
    {
        m_changes.event().entity = entity;
        m_changes.event().day = day;
    }
    /// One transaction.
    void write();

private:
    Company &m_company;
    store::BlockIds m_ids;
    door::Changes m_changes;
};

} // namespace millrace::bench
