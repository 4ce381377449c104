// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bulk.h"

#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace millrace::bench {

void Bulk::write()
{
    const SystemClock clock;
    const auto event = m_ids.next<Event>();
    const auto id = CommandId::make(clock.now()).toString();
    const auto &facts = m_changes.event();
    const door::EventRow row{event, id, u"bench.Load"_s, 1, u"bench.loaded"_s, facts.entity, {}, m_company.session().person, {}, u"bench"_s, {},
                             clock.now(), facts.day, id, {}, u"{}"_s, QString(64, u'0'), {}, u"{}"_s};
    using Write = store::Connection::Write;
    const Write eventRow{Write::Kind::Insert, {&store::tableOf<door::EventRow>(), {store::cellsOf(row)}}};
    std::vector<Write> sets;
    if (m_company.engine() == store::Engine::PostgreSql)
        sets.push_back(eventRow);
    for (auto &[table, batch] : m_changes.batches()) {
        for (auto &cells : batch.inserts) {
            if (table->key >= 0 && cells[size_t(table->key)].integer() == 0)
                cells[size_t(table->key)] = m_ids.next();
            if (table->event >= 0)
                cells[size_t(table->event)] = event.value;
        }
        sets.push_back({Write::Kind::Insert, {table, std::move(batch.inserts)}});
    }
    if (m_company.engine() == store::Engine::Sqlite)
        sets.push_back(eventRow);
    store::inTransaction(m_company.connection(), [&] { m_company.connection().write(sets); });
    m_changes = {};
}

} // namespace millrace::bench
