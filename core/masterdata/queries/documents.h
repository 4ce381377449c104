// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "masterdata/types/document_rows.h"

namespace millrace::masterdata {

/// Documents by kind, partner and state; the newest first.
struct Documents
{
    std::optional<DocumentKind> kind;
    std::optional<Id<Partner>> partner;
    std::optional<QString> state;

    struct Row
    {
        QString kind;
        QString number;
        QString entity;
        QString plant;
        QString partner;
        Day day;
        Day due;
        QString state;
        QString reference;
        Id<Document> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("kind", &Row::kind), field("number", &Row::number), field("entity", &Row::entity),
                              field("plant", &Row::plant), field("partner", &Row::partner), field("day", &Row::day),
                              field("due", &Row::due), field("state", &Row::state),
                              field("reference", &Row::reference, "The partner's own number"), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("kind", &Documents::kind, "Of this kind"),
                          store::field("partner", &Documents::partner, "Of this partner"),
                          store::field("state", &Documents::state, "In this state"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
