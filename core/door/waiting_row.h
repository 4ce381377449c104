// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::door {

/// A command that waits: for a second person (pending) or for a mending hand (parked).
struct WaitingRow
{
    std::int64_t id = 0;
    QString commandId;
    QString command;
    std::int64_t version = 1;
    Id<Entity> entity;
    Id<Plant> plant;
    QString content;
    QString contentHash;
    QString accepted;
    QString reason;
    QString detail;
    std::int64_t valueAtStake = 0;
    QString currency;
    Id<Person> person;
    QString source;
    QString sourceKey;
    Instant asked;
    QString state;

    static constexpr store::TableName table{"waiting_command", store::TableClass::Document, 1};
    static constexpr auto fields()
    {
        using store::field;
        using R = WaitingRow;
        return std::tuple(field("id", &R::id, store::Mark::Key), field("command_id", &R::commandId), field("command", &R::command),
                          field("version", &R::version), field("entity", &R::entity), field("plant", &R::plant), field("content", &R::content),
                          field("content_hash", &R::contentHash), field("accepted", &R::accepted), field("reason", &R::reason),
                          field("detail", &R::detail), field("value_at_stake", &R::valueAtStake), field("currency", &R::currency),
                          field("person", &R::person), field("source", &R::source), field("source_key", &R::sourceKey),
                          field("asked", &R::asked), field("state", &R::state));
    }
};

} // namespace millrace::door
