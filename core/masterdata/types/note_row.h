// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

/// What a person wrote on a document.
struct NoteRow
{
    std::int64_t id = 0;
    Id<Document> document;
    QString text;
    Id<Event> event;

    static constexpr store::TableName table{"note", store::TableClass::Document, 22};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = NoteRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("document", &R::document), field("text", &R::text),
                          field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
