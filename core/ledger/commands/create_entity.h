// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Adds a legal entity: books of its own in one currency, by one chart. Neither changes afterwards.
///
/// Its posting rules are those of another entity with the same chart, as far as they hold for all plants, or those of
/// the template that the chart was made of. A fiscal year is opened for it before anything can be posted.
struct CreateEntity
{
    QString code;
    QString name;
    Currency currency;
    Id<Chart> chart;
    std::optional<Id<Entity>> rulesFrom;

    enum class Rejection {
        CodeInvalid,
        NameInvalid,
        CodeTaken,
        ChartUnknown,
        EntityUnknown,
        EntityOfAnotherChart,
        NoRulesForChart, // No entity was named, and the chart is none of the templates.
    };
    struct Receipt
    {
        std::int64_t rules = 0;
        static constexpr auto fields() { return std::tuple(field("rules", &Receipt::rules, "Posting rules that it begins with")); }
    };

    static auto fields()
    {
        using C = CreateEntity;
        return std::tuple(field("code", &C::code, "Code, unique").upTo(20), field("name", &C::name, "Name of the company").upTo(120),
                          field("currency", &C::currency, "The currency of its books"), field("chart", &C::chart, "The chart of its books"),
                          field("rulesFrom", &C::rulesFrom, "The entity whose posting rules it takes over"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
