// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Sets how much of one currency another is worth, from a day on until a later rate. A rate for the same day is replaced;
/// what was posted with it stays.
struct SetExchangeRate
{
    Currency currency;
    Currency into;
    Day day;
    Rate rate;

    enum class Rejection {
        CurrenciesEqual,
        RateNotPositive,
    };
    enum class Question { RateFarFromLast }; // By more than a fifth: a slip of the decimal point, or the wrong way round.

    struct Receipt
    {
        bool replaced = false;
        static constexpr auto fields() { return std::tuple(field("replaced", &Receipt::replaced, "Whether the day had a rate before")); }
    };

    static auto fields()
    {
        using C = SetExchangeRate;
        return std::tuple(field("currency", &C::currency, "The currency that is worth something"), field("into", &C::into, "The currency it is told in"),
                          field("day", &C::day, "The first day"), field("rate", &C::rate, "So much of the second for one of the first"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
