// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// The operations of a work order: pieces that passed, and hours against the standard for them.
struct WorkOrderOperations
{
    Id<WorkOrder> workOrder;

    struct Row
    {
        std::int64_t number = 0;
        QString workCentre;
        QString text;
        Quantity good;
        Quantity scrapped;
        Quantity abnormalScrap;
        Quantity standardSetup;
        Quantity setup;
        Quantity standardLabour;
        Quantity labour;
        Quantity standardMachine;
        Quantity machine;
        Id<WorkOrderOperation> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(
                field("number", &Row::number, "Number of the operation"), field("workCentre", &Row::workCentre, "Where it is done"),
                field("text", &Row::text, "What is done"), field("good", &Row::good, "Pieces that left it"),
                field("scrapped", &Row::scrapped, "Pieces lost, borne by the good ones"),
                field("abnormalScrap", &Row::abnormalScrap, "Pieces lost with their cost"),
                field("standardSetup", &Row::standardSetup, "Setup hours of the order"), field("setup", &Row::setup, "Setup hours booked"),
                field("standardLabour", &Row::standardLabour, "Labour hours for the pieces that passed"),
                field("labour", &Row::labour, "Labour hours booked"),
                field("standardMachine", &Row::standardMachine, "Machine hours for the pieces that passed"),
                field("machine", &Row::machine, "Machine hours booked"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = WorkOrderOperations;
        return std::tuple(field("workOrder", &Q::workOrder, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.work_order_operations"_s,
            .statement = u"production/work_order_operations"_s,
            .summary = u"The operations of a work order: pieces that passed, and hours against the standard for them."_s,
            .example = uR"({"workOrder": "WO-1001"})"_s,
            .order = {u"number"_s},
        };
    }
};

} // namespace millrace::production
