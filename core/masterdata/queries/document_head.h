// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::masterdata {

/// What stands at the head of a document on paper: who writes to whom, from where, about what.
struct DocumentHead
{
    Id<Document> document;

    struct Row
    {
        QString kind;
        QString number;
        QString state;
        Day day;
        Day due;
        QString reference;
        QString entity;
        QString entityName;
        QString address;
        QString contact;
        QString taxNumber;
        QString bank;
        QString terms;
        QString plant;
        QString plantName;
        QString partner;
        QString partnerName;
        QString partnerAddress;
        QString partnerTaxNumber;
        std::int64_t paymentDays = 0;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("kind", &Row::kind), field("number", &Row::number), field("state", &Row::state),
                              field("day", &Row::day), field("due", &Row::due),
                              field("reference", &Row::reference, "The partner's own number"), field("entity", &Row::entity),
                              field("entityName", &Row::entityName, "Name of the entity"),
                              field("address", &Row::address, "Of the entity"), field("contact", &Row::contact),
                              field("taxNumber", &Row::taxNumber, "Of the entity"), field("bank", &Row::bank),
                              field("terms", &Row::terms), field("plant", &Row::plant),
                              field("plantName", &Row::plantName, "Name of the plant"), field("partner", &Row::partner),
                              field("partnerName", &Row::partnerName, "Name of the partner"),
                              field("partnerAddress", &Row::partnerAddress), field("partnerTaxNumber", &Row::partnerTaxNumber),
                              field("paymentDays", &Row::paymentDays), field("id", &Row::id));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = DocumentHead;
        return std::tuple(field("document", &Q::document, "The document"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"masterdata.document_head"_s,
            .statement = u"masterdata/document_head"_s,
            .summary = u"Who writes to whom on a document."_s,
            .example = uR"({"document": "PO-1001"})"_s,
            .order = {u"number"_s},
        };
    }
};

} // namespace millrace::masterdata
