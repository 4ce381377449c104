// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/waiting.h"

#include "door/waiting_row.h"
#include "store/reader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::workflow {

namespace {

const store::Statement waitingById{"workflow/waiting_by_id"};
const store::Statement endWaiting{"workflow/end_waiting"};

constexpr int longestReason = 400;

door::Problems one(const QString &code, QJsonObject arguments = {})
{
    return {{code, {}, std::move(arguments)}};
}

door::Outcome rejected(const door::WaitingRow &row, door::Problems problems)
{
    door::Outcome outcome;
    outcome.commandId = CommandId::parse(row.commandId).value_or(CommandId());
    outcome.waiting = row.id;
    outcome.problems = std::move(problems);
    return outcome;
}

/// The waiting command, while it waits.
struct Found
{
    door::WaitingRow row;
    door::Problems problems;
};

Found find(door::Door &door, std::int64_t waiting)
{
    store::Reader reader(door.connection());
    auto row = reader.one<door::WaitingRow>(waitingById, {{"id", waiting}});
    if (!row)
        return {{}, one(u"WaitingUnknown"_s)};
    if (row->state != "pending"_L1 && row->state != "parked"_L1)
        return {*row, one(u"WaitingSettled"_s, {{u"state"_s, row->state}})};
    return {*row, {}};
}

/// The stored fields as the command that they were, as long as the command is still what it was then.
door::ReadCommand readStored(door::Door &door, const door::WaitingRow &row, const QJsonObject &fields)
{
    auto read = door::readCommand(door.catalogue(), door.connection(), row.command, fields);
    if (read.command.type && read.command.type->info().spec.version != row.version)
        read.problems = one(u"CommandChanged"_s, {{u"version"_s, qint64(row.version)}});
    return read;
}

QJsonObject contentOf(const door::WaitingRow &row)
{
    return QJsonDocument::fromJson(row.content.toUtf8()).object();
}

/// Who may say yes or no to it.
door::Problems mayDecide(const door::WaitingRow &row, const door::Session &approver)
{
    if (row.state != "pending"_L1)
        return one(u"NotPending"_s);
    if (row.person == approver.person)
        return one(u"ApproverAsked"_s);
    const auto right = u"approve:"_s + row.command;
    if (!approver.may(right, row.entity, row.plant))
        return one(u"NotAllowedHere"_s, {{u"right"_s, right}});
    return {};
}

/// One statement, which finds the command only while it waits: of two who settle it, one comes too late.
door::Problems end(door::Door &door, const door::WaitingRow &row, const QString &state, const door::Session &by, const QString &why)
{
    const auto &done = door.connection().run(endWaiting, {{"id", row.id}, {"state", state}, {"was", row.state}, {"detail", why.left(longestReason)},
                                                          {"settled", door.clock().now()}, {"person", by.person}});
    return done.numRowsAffected() == 1 ? door::Problems() : one(u"WaitingSettled"_s);
}

} // namespace

door::Outcome approve(door::Door &door, std::int64_t waiting, const door::Session &approver)
{
    auto [row, problems] = find(door, waiting);
    if (problems.empty())
        problems = mayDecide(row, approver);
    if (!problems.empty())
        return rejected(row, std::move(problems));
    auto read = readStored(door, row, contentOf(row));
    if (!read.problems.empty())
        return rejected(row, std::move(read.problems));
    store::Reader reader(door.connection());
    auto asker = door::readSession(reader, row.person);
    if (!asker)
        return rejected(row, one(u"PersonNotActive"_s));
    asker->source = row.source;
    door::Sending sending;
    sending.id = CommandId::parse(row.commandId).value_or(CommandId());
    sending.sourceKey = row.sourceKey;
    sending.accepted = row.accepted.split(u',', Qt::SkipEmptyParts);
    sending.approver = &approver;
    sending.waiting = row.id;
    return door.submit(read.command, *asker, sending);
}

door::Outcome resubmit(door::Door &door, std::int64_t waiting, const door::Session &session, const std::optional<QJsonObject> &mended,
                       const QStringList &accepted)
{
    auto [row, problems] = find(door, waiting);
    if (problems.empty() && row.state != "parked"_L1)
        problems = one(u"NotParked"_s);
    if (!problems.empty())
        return rejected(row, std::move(problems));
    auto read = readStored(door, row, mended.value_or(contentOf(row)));
    if (!read.problems.empty())
        return rejected(row, std::move(read.problems));
    // From where it came, it is the same message: when it comes again, it is known by its key.
    auto mender = session;
    mender.source = row.source;
    door::Sending sending;
    sending.id = CommandId::parse(row.commandId).value_or(CommandId());
    sending.sourceKey = row.sourceKey;
    sending.accepted = row.accepted.split(u',', Qt::SkipEmptyParts) + accepted;
    sending.accepted.removeDuplicates();
    sending.waiting = row.id;
    return door.submit(read.command, mender, sending);
}

door::Problems refuse(door::Door &door, std::int64_t waiting, const door::Session &approver, const QString &why)
{
    auto [row, problems] = find(door, waiting);
    if (problems.empty())
        problems = mayDecide(row, approver);
    return problems.empty() ? end(door, row, u"refused"_s, approver, why) : problems;
}

door::Problems withdraw(door::Door &door, std::int64_t waiting, const door::Session &session, const QString &why)
{
    auto [row, problems] = find(door, waiting);
    if (!problems.empty())
        return problems;
    const bool mayMend = row.state == "parked"_L1 && session.may(row.command, row.entity, row.plant);
    if (row.person != session.person && !mayMend)
        return one(u"NotAllowedHere"_s, {{u"right"_s, row.command}});
    return end(door, row, u"withdrawn"_s, session, why);
}

} // namespace millrace::workflow
