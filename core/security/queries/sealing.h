// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// How far the events are sealed into the chain of blocks.
struct SealState
{

    struct Row
    {
        std::int64_t blocks = 0;
        std::int64_t sealedEvents = 0;
        std::int64_t openEvents = 0;
        std::optional<Instant> sealedUntil;
        std::optional<Instant> sealed;
        QString hash;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("blocks", &Row::blocks),
                              field("sealedEvents", &Row::sealedEvents, "Covered by a block"),
                              field("openEvents", &Row::openEvents, "Not covered yet"),
                              field("sealedUntil", &Row::sealedUntil, "When the last sealed event was entered"),
                              field("sealed", &Row::sealed, "When the last block was made"),
                              field("hash", &Row::hash, "Of the last block: written down elsewhere, it proves all that came before"));
        }
    };

    static auto fields()
    {
        return std::tuple();
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"security.seal_state"_s,
            .statement = u"security/seal_state"_s,
            .summary = u"How far the events are sealed."_s,
            .example = uR"({})"_s,
            .order = {u"blocks"_s},
        };
    }
};

/// The sealed blocks, the newest first; each bears the hash of the one before.
struct Blocks
{

    struct Row
    {
        Instant sealed;
        std::int64_t id = 0;
        std::int64_t events = 0;
        std::optional<Instant> firstEntered;
        std::optional<Instant> lastEntered;
        QString hash;
        QString previousHash;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("sealed", &Row::sealed, "When it was made"),
                              field("id", &Row::id, "Number of the block"),
                              field("events", &Row::events, "So many are in it"),
                              field("firstEntered", &Row::firstEntered, "Of its events"),
                              field("lastEntered", &Row::lastEntered, "Of its events"),
                              field("hash", &Row::hash, "Over its events and the hash before"),
                              field("previousHash", &Row::previousHash, "Of the block before"));
        }
    };

    static auto fields()
    {
        return std::tuple();
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"security.blocks"_s,
            .statement = u"security/blocks"_s,
            .summary = u"The sealed blocks of events."_s,
            .example = uR"({})"_s,
            .order = {u"-id"_s},
        };
    }
};

} // namespace millrace::security
