// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// Exchange rates, the latest of each pair first.
struct ExchangeRates
{
    std::optional<Currency> currency;
    std::optional<Currency> into;

    struct Row
    {
        Currency currency;
        Currency into;
        Day day;
        Rate rate;
        std::int64_t id = 0;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("currency", &Row::currency), field("into", &Row::into), field("day", &Row::day, "From this day on"),
                              field("rate", &Row::rate, "So much of the second for one of the first"), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("currency", &ExchangeRates::currency, "Of this currency"),
                          field("into", &ExchangeRates::into, "Into this currency"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
