// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// Variances by cause, with what is known of each. Positive is unfavourable.
struct Variances
{
    std::optional<Id<WorkOrder>> workOrder;
    std::optional<QString> kind;
    std::optional<Id<Item>> item;
    std::optional<Id<Reason>> reason;
    std::optional<Id<Plant>> plant;
    std::optional<Day> from;
    std::optional<Day> until;

    struct Row
    {
        Day day;
        QString kind;
        Money amount;
        QString workOrder;
        QString item;
        std::optional<std::int64_t> operation;
        QString workCentre;
        QString reason;
        QString person;
        std::int64_t id = 0;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("day", &Row::day, "When it was posted"), field("kind", &Row::kind, "The cause"),
                              field("amount", &Row::amount, "Positive is unfavourable"), field("workOrder", &Row::workOrder, "The order"),
                              field("item", &Row::item, "Code of the item"), field("operation", &Row::operation, "Number of the operation"),
                              field("workCentre", &Row::workCentre, "Where"), field("reason", &Row::reason, "Why"),
                              field("person", &Row::person, "Who"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Variances;
        return std::tuple(field("workOrder", &Q::workOrder, "Of this order"), field("kind", &Q::kind, "Of this cause"),
                          field("item", &Q::item, "About this item"), field("reason", &Q::reason, "For this reason"),
                          field("plant", &Q::plant, "Of this plant"), field("from", &Q::from, "From this day on"),
                          field("until", &Q::until, "Until this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.variances"_s,
            .statement = u"production/variances"_s,
            .summary = u"Variances by cause, with what is known of each. Positive is unfavourable."_s,
            .order = {u"day"_s, u"id"_s},
        };
    }
};

} // namespace millrace::production
