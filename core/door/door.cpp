// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/door.h"

#include "door/event_row.h"
#include "door/waiting_row.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

const store::Statement beforeCommand{"door/before_command"};
const store::Statement conflictingDuty{"door/conflicting_duty"};
const store::Statement approvalBound{"door/approval_bound"};
const store::Statement waitingByCommandId{"door/waiting_by_command_id"};
const store::Statement lockWaiting{"door/lock_waiting"};
const store::Statement settleWaiting{"door/settle_waiting"};
const store::Statement waitAgain{"door/wait_again"};

constexpr int mostAttempts = 8;
constexpr int idsForOneCommand = 400; ///< What nearly every command needs; more are taken as they are needed.

struct BeforeRow
{
    Id<Event> event;
    QString contentHash;
    QString receipt;
    bool hasDuty = false;
    bool hasApproval = false;
    static constexpr auto fields()
    {
        using store::field;
        using R = BeforeRow;
        return std::tuple(field("id", &R::event), field("content_hash", &R::contentHash), field("receipt", &R::receipt),
                          field("has_duty", &R::hasDuty), field("has_approval", &R::hasApproval));
    }
};

struct WaitingState
{
    std::int64_t id = 0;
    QString state;
    QString contentHash;
    static constexpr auto fields()
    {
        using store::field;
        using R = WaitingState;
        return std::tuple(field("id", &R::id), field("state", &R::state), field("content_hash", &R::contentHash));
    }
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Outcome rejected(CommandId id, Problems problems)
{
    Outcome out;
    out.kind = Outcome::Kind::Rejected;
    out.commandId = id;
    out.problems = std::move(problems);
    return out;
}

} // namespace

/// A command on its way: what does not change between attempts, and what was read before it.
struct Door::Prepared
{
    const Command &command;
    const Session &session;
    const Sending &sending;
    CommandId id;
    Work work;
    QString content;
    QString hash;
    BeforeRow before;

    const QString &name() const { return command.type->name(); }
};

Outcome Door::submit(const Command &command, const Session &session, const Sending &sending)
{
    auto sent = sending;
    if (!sent.sourceKey.isEmpty())
        sent.id = CommandId::ofMessage(session.source, sent.sourceKey);
    else if (sent.id.isNone())
        sent.id = CommandId::make(m_clock.now());
    return attempt(command, session, sent);
}

/// One transaction, tried again when another writer was in the way.
Outcome Door::attempt(const Command &command, const Session &session, const Sending &sending)
{
    if (auto problems = command.type->check(command.fields); !problems.empty() && !sending.park)
        return rejected(sending.id, std::move(problems));
    for (int attempts = 1;; ++attempts) {
        m_ids.reserve(idsForOneCommand);
        m_connection.begin();
        try {
            auto outcome = perform(command, session, sending);
            using enum Outcome::Kind;
            const bool wrote = !outcome.repeated && (outcome.kind == Accepted || outcome.kind == Pending || outcome.kind == Parked);
            if (wrote) {
                m_connection.commit();
            } else {
                m_connection.rollback();
                m_ids.rolledBack();
            }
            return outcome;
        } catch (const Overflow &) {
            m_connection.rollback();
            m_ids.rolledBack();
            return rejected(sending.id, {{u"NumberTooLarge"_s, {}, {}}});
        } catch (const Fault &fault) {
            m_connection.rollback();
            m_ids.rolledBack();
            const bool again = fault.kind() == Fault::Kind::Deadlock || fault.kind() == Fault::Kind::Conflict;
            if (!again || attempts == mostAttempts)
                throw;
        } catch (...) {
            m_connection.rollback();
            m_ids.rolledBack();
            throw;
        }
    }
}

std::vector<Outcome> Door::submitTogether(const std::vector<Command> &commands, const Session &session, const std::vector<Sending> &sendings)
{
    MILLRACE_ASSERT(commands.size() == sendings.size(), "as many sendings as commands");
    for (int attempts = 1;; ++attempts) {
        std::vector<Outcome> outcomes;
        m_ids.reserve(idsForOneCommand);
        m_connection.begin();
        try {
            for (size_t i = 0; i < commands.size(); ++i) {
                auto sending = sendings[i];
                if (sending.id.isNone())
                    sending.id = CommandId::make(m_clock.now());
                auto problems = commands[i].type->check(commands[i].fields);
                outcomes.push_back(problems.empty() ? perform(commands[i], session, sending) : rejected(sending.id, std::move(problems)));
                if (outcomes.back().kind != Outcome::Kind::Accepted)
                    break;
            }
            if (outcomes.size() == commands.size() && (outcomes.empty() || outcomes.back().kind == Outcome::Kind::Accepted)) {
                m_connection.commit();
            } else {
                m_connection.rollback();
                m_ids.rolledBack();
            }
            return outcomes;
        } catch (const Overflow &) {
            m_connection.rollback();
            m_ids.rolledBack();
            outcomes.push_back(rejected(sendings[outcomes.size()].id, {{u"NumberTooLarge"_s, {}, {}}}));
            return outcomes;
        } catch (const Fault &fault) {
            m_connection.rollback();
            m_ids.rolledBack();
            const bool again = fault.kind() == Fault::Kind::Deadlock || fault.kind() == Fault::Kind::Conflict;
            if (!again || attempts == mostAttempts)
                throw;
        } catch (...) {
            m_connection.rollback();
            m_ids.rolledBack();
            throw;
        }
    }
}

Outcome Door::perform(const Command &command, const Session &session, const Sending &sending)
{
    const auto content = compact(command.type->write(command.fields));
    const auto hashed = u"%1/%2 %3"_s.arg(command.type->name()).arg(command.type->info().spec.version).arg(content);
    Prepared prepared{command, session, sending, sending.id, {m_ids, m_ids.next<Event>(), session, m_clock.now(), sending.accepted, &m_catalogue}, content,
                      QString::fromLatin1(QCryptographicHash::hash(hashed.toUtf8(), QCryptographicHash::Sha256).toHex()), {}};
    if (!session.may(prepared.name()))
        return rejected(sending.id, {{u"NotAllowed"_s, {}, {{u"right"_s, prepared.name()}}}});
    if (auto first = earlier(prepared))
        return *first;

    Gather gather(m_connection, prepared.work);
    auto decision = Decision{};
    decision.rejections = command.type->check(command.fields);
    if (decision.rejections.empty())
        decision = command.type->decide(command.fields, gather, prepared.work);
    if (decision.rejections.empty() && decision.questions.empty())
        decision.rejections = forbidden(prepared, decision.changes);
    if (decision.rejections.empty() && decision.questions.empty()) {
        if (decision.changes.event().day.isNone())
            decision.changes.event().day = prepared.work.today();
        for (const auto &completer : m_catalogue.completers()) {
            decision.rejections = completer->complete(decision.changes, gather);
            if (!decision.rejections.empty())
                break;
        }
    }

    const bool stuck = !decision.rejections.empty() || !decision.questions.empty();
    if (stuck && sending.park && sending.waiting == 0 && !sending.preview)
        return keepWaiting(prepared, u"parked"_s, decision.rejections.empty() ? decision.questions : decision.rejections, decision.changes);
    if (!decision.rejections.empty())
        return rejected(sending.id, std::move(decision.rejections));
    Outcome out;
    out.commandId = sending.id;
    out.event = prepared.work.event;
    out.receipt = decision.receipt;
    if (!decision.questions.empty()) {
        out.kind = Outcome::Kind::Asked;
        out.problems = std::move(decision.questions);
    } else if (sending.preview) {
        out.kind = Outcome::Kind::Preview;
        out.approvalNeeded = needsApproval(prepared, decision.changes);
        out.changes = std::make_shared<Changes>(std::move(decision.changes));
    } else if (needsApproval(prepared, decision.changes)) {
        return keepWaiting(prepared, u"pending"_s, {}, decision.changes);
    } else {
        write(prepared, decision.changes, decision.receipt);
        out.kind = Outcome::Kind::Accepted;
    }
    return out;
}

/// The same id again answers with the first receipt; the same id with other content is refused.
std::optional<Outcome> Door::earlier(const Prepared &prepared)
{
    const auto id = prepared.id.toString();
    Gather reader(m_connection, prepared.work);
    const_cast<Prepared &>(prepared).before = reader.one<BeforeRow>(beforeCommand, {{"command", prepared.name()}, {"command_id", id}}).value();
    const auto &before = prepared.before;
    if (before.event) {
        if (before.contentHash != prepared.hash)
            return rejected(prepared.id, {{u"CommandIdUsed"_s, {}, {{u"id"_s, id}}}});
        Outcome out;
        out.kind = Outcome::Kind::Accepted;
        out.commandId = prepared.id;
        out.event = before.event;
        out.receipt = QJsonDocument::fromJson(before.receipt.toUtf8()).object();
        out.repeated = true;
        return out;
    }
    if (prepared.sending.waiting != 0)
        return settled(prepared, reader);
    if (!(prepared.before.hasApproval || prepared.sending.park))
        return std::nullopt;
    const auto waiting = reader.one<WaitingState>(waitingByCommandId, {{"command_id", id}});
    if (!waiting || (waiting->state != "pending"_L1 && waiting->state != "parked"_L1))
        return std::nullopt;
    if (waiting->contentHash != prepared.hash)
        return rejected(prepared.id, {{u"CommandIdUsed"_s, {}, {{u"id"_s, id}}}});
    Outcome out;
    out.kind = waiting->state == "pending"_L1 ? Outcome::Kind::Pending : Outcome::Kind::Parked;
    out.commandId = prepared.id;
    out.waiting = waiting->id;
    out.repeated = true;
    return out;
}

/// Locks the waiting command that is sent again: of two who approve or mend it at once, one comes too late. What is
/// approved is what was asked for, to the letter.
std::optional<Outcome> Door::settled(const Prepared &prepared, Gather &reader)
{
    const auto waiting = reader.one<WaitingState>(lockWaiting, {{"id", prepared.sending.waiting}});
    if (!waiting || (waiting->state != "pending"_L1 && waiting->state != "parked"_L1))
        return rejected(prepared.id, {{u"WaitingSettled"_s, {}, {}}});
    if (prepared.sending.approver && waiting->contentHash != prepared.hash)
        return rejected(prepared.id, {{u"WaitingChanged"_s, {}, {}}});
    return std::nullopt;
}

/// Scope of the right, and segregation of duties along the chain.
Problems Door::forbidden(const Prepared &prepared, const Changes &changes)
{
    const auto &event = changes.event();
    if (!prepared.session.may(prepared.name(), event.entity, event.plant))
        return {{u"NotAllowedHere"_s, {}, {{u"right"_s, prepared.name()}}}};
    if (!prepared.before.hasDuty || event.correlation.isEmpty())
        return {};
    Gather reader(m_connection, prepared.work);
    for (const auto person : {prepared.session.person, prepared.sending.approver ? prepared.sending.approver->person : Id<Person>()}) {
        if (!person)
            continue;
        const auto other = reader.value<QString>(conflictingDuty, {{"correlation", event.correlation}, {"person", person}, {"command", prepared.name()}});
        if (other)
            return {{u"DutiesSegregated"_s, {}, {{u"other"_s, *other}}}};
    }
    return {};
}

bool Door::needsApproval(const Prepared &prepared, const Changes &changes)
{
    if (!prepared.before.hasApproval || prepared.sending.approver || !changes.event().value)
        return false;
    Gather reader(m_connection, prepared.work);
    const auto bound = reader.value<std::int64_t>(approvalBound, {{"command", prepared.name()}, {"entity", changes.event().entity}});
    return bound && changes.event().value->absolute().minor() > *bound;
}

Outcome Door::keepWaiting(const Prepared &prepared, const QString &state, const Problems &problems, const Changes &changes)
{
    const auto &event = changes.event();
    Outcome out;
    out.kind = state == "pending"_L1 ? Outcome::Kind::Pending : Outcome::Kind::Parked;
    out.commandId = prepared.id;
    out.problems = problems;
    out.waiting = prepared.sending.waiting;
    if (prepared.sending.waiting != 0) {
        m_connection.run(waitAgain, {{"id", prepared.sending.waiting}, {"content", prepared.content}, {"hash", prepared.hash},
                                     {"accepted", prepared.work.acceptedCodes.join(u',')}, {"entity", event.entity}, {"plant", event.plant},
                                     {"reason", "ApprovalNeeded"}, {"value", event.value ? event.value->minor() : 0},
                                     {"currency", event.value ? event.value->currency().code() : QString()},
                                     {"person", prepared.session.person}});
        return out;
    }
    WaitingRow row{m_ids.next(), prepared.id.toString(), prepared.name(), prepared.command.type->info().spec.version, event.entity, event.plant,
                   prepared.content, prepared.hash, prepared.work.acceptedCodes.join(u','), problems.empty() ? u"ApprovalNeeded"_s : problems.front().code,
                   problems.empty() ? QString() : compact(problems.front().arguments), event.value ? event.value->minor() : 0,
                   event.value ? event.value->currency().code() : QString(), prepared.session.person, prepared.session.source,
                   prepared.sending.sourceKey, prepared.work.now, state};
    m_connection.insert({&store::tableOf<WaitingRow>(), {store::cellsOf(row)}});
    out.waiting = row.id;
    return out;
}

/// Set by set, parents before children. An event's row comes first where the guards look for it, and last where it
/// closes the event (see store/guards).
void Door::write(const Prepared &prepared, Changes &changes, const QJsonObject &receipt)
{
    const auto &facts = changes.event();
    const EventRow row{prepared.work.event, prepared.id.toString(), prepared.name(), prepared.command.type->info().spec.version,
                       prepared.command.type->info().spec.event, facts.entity, facts.plant, prepared.session.person,
                       prepared.sending.approver ? prepared.sending.approver->person : Id<Person>(), prepared.session.source,
                       prepared.sending.sourceKey, prepared.work.now, facts.day,
                       facts.correlation.isEmpty() ? prepared.id.toString() : facts.correlation, facts.reverses, prepared.content, prepared.hash,
                       prepared.work.acceptedCodes.join(u','), compact(receipt)};
    const store::Rows event{&store::tableOf<EventRow>(), {store::cellsOf(row)}};
    const bool eventFirst = m_connection.engine() == store::Engine::PostgreSql;
    for (const auto document : facts.documents)
        changes.insert(EventDocumentRow{prepared.work.event, document});

    using Kind = store::Connection::Write::Kind;
    std::vector<store::Connection::Write> sets;
    if (eventFirst)
        sets.push_back({Kind::Insert, event});
    for (auto &[table, batch] : changes.batches()) {
        for (auto *rows : {&batch.inserts, &batch.updates}) {
            for (auto &cells : *rows) {
                // A typed id that is none is null, an untyped one is zero.
                if (table->key >= 0 && cells[size_t(table->key)].integer() == 0)
                    cells[size_t(table->key)] = m_ids.next();
                if (table->event >= 0)
                    cells[size_t(table->event)] = prepared.work.event.value;
            }
        }
        sets.push_back({Kind::Insert, {table, std::move(batch.inserts)}});
        sets.push_back({Kind::Update, {table, std::move(batch.updates)}});
    }
    if (!eventFirst)
        sets.push_back({Kind::Insert, event});
    m_connection.write(sets);
    if (prepared.sending.waiting != 0) {
        const auto by = prepared.sending.approver ? prepared.sending.approver->person : prepared.session.person;
        m_connection.run(settleWaiting, {{"id", prepared.sending.waiting}, {"settled", prepared.work.now}, {"person", by}, {"event", prepared.work.event}});
    }
}

} // namespace millrace::door
