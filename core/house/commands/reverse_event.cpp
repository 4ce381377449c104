// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/commands/reverse_event.h"

#include "house/house.h"
#include "house/rules/blockers.h"
#include "house/rules/mirror.h"

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

using enum ReverseEvent::Rejection;

const store::Statement eventToReverse{"house/event_to_reverse"};
const store::Statement lockDocuments{"house/lock_documents_of_event"};
const store::Statement lockPools{"house/lock_pools_of_event"};
const store::Statement poolsOfEvent{"house/pools_of_event"};
const store::Statement journalOfEvent{"house/journal_of_event"};
const store::Statement currencyOfEntity{"house/currency_of_entity"};

struct EventHead
{
    Id<Event> id;
    QString command;
    QString name;
    Id<Entity> entity;
    Id<Plant> plant;
    Day day;
    QString correlation;
    Id<Event> reverses;
    Instant entered;
    Id<Event> reversedBy;
    static constexpr auto fields()
    {
        using store::field;
        using R = EventHead;
        return std::tuple(field("id", &R::id), field("command", &R::command), field("name", &R::name), field("entity", &R::entity),
                          field("plant", &R::plant), field("day", &R::day), field("correlation", &R::correlation),
                          field("reverses", &R::reverses), field("entered", &R::entered), field("reversed_by", &R::reversedBy));
    }
};

struct JournalHead
{
    QString kind;
    QString text;
    static constexpr auto fields() { return std::tuple(store::field("kind", &JournalHead::kind), store::field("text", &JournalHead::text)); }
};

struct IdRow
{
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("id", &IdRow::id)); }
};

struct Facts
{
    std::optional<EventHead> event;
    std::vector<Id<Document>> documents;
    Posted posted;
    std::vector<Blocker> blockers;
};

void check(const ReverseEvent &c, door::Checks &checks)
{
    checks.rejectIf(c.reason.trimmed().isEmpty(), ReasonMissing, &ReverseEvent::reason);
}

Facts gather(const ReverseEvent &c, door::Gather &read)
{
    Facts facts;
    for (const auto &row : read.all<IdRow>(lockDocuments, {{"event", c.event}}))
        facts.documents.push_back(Id<Document>(row.id));
    read.all<IdRow>(lockPools, {{"event", c.event}});
    facts.event = read.one<EventHead>(eventToReverse, {{"event", c.event}});
    if (!facts.event)
        return facts;
    const auto day = c.day.isNone() ? read.work().today() : c.day;
    facts.posted.pools = read.all<PoolBefore>(poolsOfEvent, {{"event", c.event}, {"day", day}});
    const std::int64_t id = c.event.value;
    for (const auto *table : catalogue().posted())
        facts.posted.rows.push_back(read.connection().rowsWith(*table, "event", std::span(&id, 1)));
    if (const auto journal = read.one<JournalHead>(journalOfEvent, {{"event", c.event}})) {
        facts.posted.journalKind = journal->kind;
        facts.posted.journalText = journal->text;
    }
    facts.posted.currency = read.value<Currency>(currencyOfEntity, {{"entity", facts.event->entity}}).value_or(Currency());
    facts.blockers = blockersOf(read, c.event);
    return facts;
}

bool hasRows(const Posted &posted)
{
    return std::ranges::any_of(posted.rows, [](const store::Rows &rows) {
        return !rows.rows.empty() && rows.table != &store::tableOf<door::EventDocumentRow>();
    });
}

door::Decision decide(const ReverseEvent &c, const Facts &f, const door::Work &work)
{
    if (!f.event)
        return door::reject(EventUnknown, &ReverseEvent::event);
    if (f.event->reverses)
        return door::reject(ReversalItself, &ReverseEvent::event);
    if (f.event->reversedBy)
        return door::reject(AlreadyReversed, &ReverseEvent::event, {{u"by"_s, qint64(f.event->reversedBy.value)}});
    const auto *command = catalogue().command(f.event->command);
    if (!hasRows(f.posted) || (command && !command->info().spec.reversible))
        return door::reject(NotReversible, &ReverseEvent::event, {{u"name"_s, f.event->name}});
    const auto day = c.day.isNone() ? std::max(work.today(), f.event->day) : c.day;
    if (day < f.event->day)
        return door::reject(DayBeforeEvent, &ReverseEvent::day, {{u"first"_s, f.event->day.toString()}});
    if (!f.blockers.empty()) {
        QJsonArray events;
        for (const auto &blocker : f.blockers)
            events.append(QJsonObject{{u"event"_s, qint64(blocker.event.value)}, {u"name"_s, blocker.name}, {u"why"_s, blocker.why}});
        return door::reject(StandsInTheWay, &ReverseEvent::event, {{u"events"_s, events}});
    }
    door::Changes changes;
    changes.event().entity = f.event->entity;
    changes.event().plant = f.event->plant;
    changes.event().day = day;
    changes.event().correlation = f.event->correlation;
    changes.event().reverses = c.event;
    for (const auto document : f.documents)
        changes.concerns(document);
    const auto rows = mirror(f.posted, day, work, changes);
    return door::accept(std::move(changes), ReverseEvent::Receipt{f.event->name, rows});
}

} // namespace

door::CommandSpec ReverseEvent::spec()
{
    return {u"house.ReverseEvent"_s, 1, u"house.event_reversed"_s, u"Takes an event back at the values that it was posted with."_s,
            uR"({"event": 12345, "reason": "wrong item counted"})"_s};
}

const door::CommandType &ReverseEvent::type()
{
    static const door::CommandOf<ReverseEvent, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::house
