// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/changes.h"

#include "base/fault.h"

#include <cstring>

namespace millrace::door {

bool Changes::ByRank::operator()(const store::Table *a, const store::Table *b) const
{
    if (a->rank != b->rank)
        return a->rank < b->rank;
    return std::strcmp(a->name, b->name) < 0;
}

store::Value &Changes::cell(const RowRef &row, const char *column)
{
    const auto found = m_batches.find(row.table);
    MILLRACE_ASSERT(found != m_batches.end() && row.index < found->second.inserts.size(), "a row that is not among the changes");
    return found->second.inserts[row.index][size_t(row.table->place(column))];
}

void Changes::concerns(Id<Document> document)
{
    if (document && std::ranges::find(m_event.documents, document) == m_event.documents.end())
        m_event.documents.push_back(document);
}

Changes &Changes::operator+=(Changes &&other)
{
    for (auto &[table, batch] : other.m_batches) {
        auto &mine = m_batches[table];
        std::ranges::move(batch.inserts, std::back_inserter(mine.inserts));
        std::ranges::move(batch.updates, std::back_inserter(mine.updates));
    }
    for (auto &[type, part] : other.m_parts) {
        auto &mine = m_parts[type];
        if (mine)
            mine->append(std::move(*part));
        else
            mine = std::move(part);
    }
    auto &facts = other.m_event;
    if (!m_event.entity)
        m_event.entity = facts.entity;
    if (!m_event.plant)
        m_event.plant = facts.plant;
    if (m_event.day.isNone())
        m_event.day = facts.day;
    if (m_event.correlation.isEmpty())
        m_event.correlation = facts.correlation;
    if (!m_event.reverses)
        m_event.reverses = facts.reverses;
    if (!m_event.value)
        m_event.value = facts.value;
    for (const auto document : facts.documents)
        concerns(document);
    return *this;
}

} // namespace millrace::door
