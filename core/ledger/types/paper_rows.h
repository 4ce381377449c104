// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::ledger {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// What the ledger itself writes on paper: journals by hand, and payments. The same tables as the documents of all other
/// rooms; masterdata describes them too, but lies on the ledger's own level.
enum class PaperKind { Journal, CustomerPayment, SupplierPayment };

struct PaperRow
{
    Id<Document> id;
    PaperKind kind{};
    QString number;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Partner> partner;
    Day day;
    Day due;
    Currency currency;
    QString reference;
    QString correlation;
    Id<Event> event;

    static constexpr TableName table{"document", TableClass::Document, 20};
    static constexpr auto fields()
    {
        using R = PaperRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("kind", &R::kind), field("number", &R::number), field("entity", &R::entity),
                          field("plant", &R::plant), field("partner", &R::partner), field("day", &R::day), field("due", &R::due),
                          field("currency", &R::currency), field("reference", &R::reference), field("correlation", &R::correlation),
                          field("event", &R::event, Mark::Event));
    }
};

struct PaperStateRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Document> document;
    QString fromState;
    QString toState;

    static constexpr TableName table{"state_entry", TableClass::Posted, 60};
    static constexpr auto fields()
    {
        using R = PaperStateRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("document", &R::document),
                          field("from_state", &R::fromState), field("to_state", &R::toState));
    }
};

/// Adds the paper with its first and only state, "posted", and lets the event take over its entity, day and chain. A paper
/// that follows no other begins a chain of its own.
void startPaper(door::Changes &changes, PaperRow paper);

} // namespace millrace::ledger
