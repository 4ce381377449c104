// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// Work in process of open orders, by order and element.
struct Wip
{
    std::optional<Id<Plant>> plant;
    std::optional<Id<Item>> item;

    struct Row
    {
        QString number;
        QString item;
        QString plant;
        Day due;
        Money material;
        Money setup;
        Money labour;
        Money machine;
        Money overhead;
        Money subcontract;
        Money rework;
        Money total;
        Id<WorkOrder> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("item", &Row::item, "Code of the item"),
                              field("plant", &Row::plant, "Where it is made"), field("due", &Row::due, "When it is needed"),
                              field("material", &Row::material, "Material"), field("setup", &Row::setup, "Setup"),
                              field("labour", &Row::labour, "Labour"), field("machine", &Row::machine, "Machine"),
                              field("overhead", &Row::overhead, "Overhead"), field("subcontract", &Row::subcontract, "Subcontract"),
                              field("rework", &Row::rework, "Rework"), field("total", &Row::total, "In all"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Wip;
        return std::tuple(field("plant", &Q::plant, "Of this plant"), field("item", &Q::item, "Of this item"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.wip"_s,
            .statement = u"production/wip"_s,
            .summary = u"Work in process of open orders, by order and element."_s,
            .order = {u"number"_s, u"id"_s},
        };
    }
};

} // namespace millrace::production
