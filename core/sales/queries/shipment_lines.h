// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// What left with a shipment: a row for each lot and bin of a line.
struct ShipmentLines
{
    Id<Shipment> shipment;

    struct Row
    {
        std::int64_t line = 0;
        QString item;
        QString itemName;
        QString text;
        Quantity quantity;
        QString bin;
        QString lot;
        Day expires;
        QString order;
        std::int64_t orderLine = 0;
        std::int64_t id = 0;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("item", &Row::item, "Code of the item"),
                              field("itemName", &Row::itemName, "Name of the item"), field("text", &Row::text),
                              field("quantity", &Row::quantity, "Shipped"), field("bin", &Row::bin, "Where it was taken"),
                              field("lot", &Row::lot), field("expires", &Row::expires), field("order", &Row::order, "The order"),
                              field("orderLine", &Row::orderLine, "Its line"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = ShipmentLines;
        return std::tuple(field("shipment", &Q::shipment, "The shipment"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.shipment_lines"_s,
            .statement = u"sales/shipment_lines"_s,
            .summary = u"What left with a shipment, by lot and bin."_s,
            .example = uR"({"shipment": "SH-1001"})"_s,
            .order = {u"line"_s, u"id"_s},
        };
    }
};

} // namespace millrace::sales
