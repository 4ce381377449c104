// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/bulk_door.h"

#include "door/event_row.h"
#include "house/house.h"
#include "masterdata/types/document_rows.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

[[noreturn]] void refuse(const door::Command &command, const door::Problem &problem)
{
    throw Bug("a load was refused: " + command.type->name().toStdString() + " " + problem.code.toStdString() + " " + problem.field.toStdString()
              + " " + compact(problem.arguments).toStdString());
}

Id<Document> firstDocument(const door::Changes &changes)
{
    const auto found = changes.batches().find(&store::tableOf<masterdata::DocumentRow>());
    if (found == changes.batches().end() || found->second.inserts.empty())
        return {};
    return Id<Document>(found->second.inserts.front()[size_t(found->first->key)].integer());
}

} // namespace

door::Work BulkDoor::workFor(const QString &person, const QStringList &answers)
{
    return {m_desk.ids(), m_desk.ids().next<Event>(), m_desk.session(person), m_desk.clock().now(), answers};
}

BulkDoor::Done BulkDoor::decide(const QString &person, const door::Command &command, const QStringList &answers)
{
    m_desk.stopIfCancelled();
    if (const auto problems = command.type->check(command.fields); !problems.empty())
        refuse(command, problems.front());
    const auto work = workFor(person, answers);
    door::Decision decision;
    // What is decided on is read in a transaction of its own, because reading takes numbers and locks.
    store::inTransaction(m_desk.connection(), [&] {
        door::Gather gather(m_desk.connection(), work);
        decision = command.type->decide(command.fields, gather, work);
        if (!decision.rejections.empty() || !decision.questions.empty())
            refuse(command, decision.rejections.empty() ? decision.questions.front() : decision.rejections.front());
        auto &event = decision.changes.event();
        MILLRACE_ASSERT(work.session.may(command.type->name(), event.entity, event.plant), "a load by somebody who may not");
        if (event.day.isNone())
            event.day = work.today();
        for (const auto &completer : house::catalogue().completers()) {
            if (const auto problems = completer->complete(decision.changes, gather); !problems.empty())
                refuse(command, problems.front());
        }
    });
    Done done{decision.receipt, firstDocument(decision.changes)};
    keep(command, work, std::move(decision.changes), decision.receipt);
    flushIfMany();
    return done;
}

/// As the door writes an event, with the ids given; only that the rows wait for those of other commands.
void BulkDoor::keep(const door::Command &command, const door::Work &work, door::Changes changes, const QJsonObject &receipt)
{
    auto &facts = changes.event();
    if (facts.day.isNone())
        facts.day = work.today();
    const auto &spec = command.type->info().spec;
    const auto content = compact(command.type->write(command.fields));
    const auto hashed = u"%1/%2 %3"_s.arg(spec.name).arg(spec.version).arg(content);
    const auto commandId = m_desk.nextCommandId().toString();
    for (const auto document : facts.documents)
        changes.insert(door::EventDocumentRow{work.event, document});
    const door::EventRow row{work.event, commandId, spec.name, spec.version, spec.event, facts.entity, facts.plant, work.session.person, {}, work.session.source,
                             {}, work.now, facts.day, facts.correlation.isEmpty() ? commandId : facts.correlation, {}, content,
                             QString::fromLatin1(QCryptographicHash::hash(hashed.toUtf8(), QCryptographicHash::Sha256).toHex()), work.acceptedCodes.join(u','), compact(receipt)};
    m_events.push_back(store::cellsOf(row));
    ++m_desk.summary().events[spec.event];
    ++m_kept;
    for (auto &[table, batch] : changes.batches()) {
        auto &kept = m_batches[table];
        for (const auto &[from, to] : {std::pair(&batch.inserts, &kept.inserts), std::pair(&batch.updates, &kept.updates)}) {
            for (auto &cells : *from) {
                if (table->key >= 0 && cells[size_t(table->key)].integer() == 0)
                    cells[size_t(table->key)] = m_desk.ids().next();
                if (table->event >= 0)
                    cells[size_t(table->event)] = work.event.value;
                to->push_back(std::move(cells));
                ++m_kept;
            }
        }
    }
}

void BulkDoor::flushIfMany()
{
    if (m_kept >= mostKept)
        flush();
}

/// Events first on PostgreSQL, where the guards look for them; last on SQLite, where they close what they did.
void BulkDoor::flush()
{
    auto &connection = m_desk.connection();
    const bool eventsFirst = connection.engine() == store::Engine::PostgreSql;
    const store::Rows events{&store::tableOf<door::EventRow>(), std::move(m_events)};
    store::inTransaction(connection, [&] {
        if (eventsFirst)
            connection.insert(events);
        for (auto &[table, batch] : m_batches) {
            connection.insert({table, std::move(batch.inserts)});
            connection.update({table, std::move(batch.updates)});
        }
        if (!eventsFirst)
            connection.insert(events);
    });
    m_rows += m_kept;
    m_kept = 0;
    m_events.clear();
    m_batches.clear();
}

} // namespace millrace::house::demo
