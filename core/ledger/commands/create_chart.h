// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Adds a chart of accounts made of a template, for entities that keep their books by another one than the first.
struct CreateChart
{
    QString from;

    enum class Rejection {
        TemplateUnknown,
        ChartExists,
    };
    struct Receipt
    {
        QString chart;
        std::int64_t accounts = 0;
        static constexpr auto fields()
        {
            return std::tuple(field("chart", &Receipt::chart, "Code of the chart: the template's name"),
                              field("accounts", &Receipt::accounts, "How many accounts it has"));
        }
    };

    static auto fields() { return std::tuple(field("template", &CreateChart::from, "Name of the template").upTo(60)); }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
