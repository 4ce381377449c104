// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::inventory {

/// Between which plants a transfer goes. Its document belongs to the entity, so that both plants see it.
struct TransferRow
{
    Id<Document> id; ///< The document's.
    Id<Plant> fromPlant;
    Id<Plant> toPlant;
    Id<Event> event;

    static constexpr store::TableName table{"stock_transfer", store::TableClass::Document, 25};
    static constexpr auto fields()
    {
        using store::field;
        using R = TransferRow;
        return std::tuple(field("id", &R::id, store::Mark::Key), field("from_plant", &R::fromPlant), field("to_plant", &R::toPlant),
                          field("event", &R::event, store::Mark::Event));
    }
};

} // namespace millrace::inventory
