// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/set_exchange_rate.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum SetExchangeRate::Rejection;
using enum SetExchangeRate::Question;

const store::Statement rateOnOrBefore{"ledger/exchange_rate_on_or_before"};

struct Facts
{
    std::optional<ExchangeRateRow> last; ///< On the day, or the nearest before it.
};

void check(const SetExchangeRate &c, door::Checks &checks)
{
    checks.rejectIf(c.currency == c.into, CurrenciesEqual, &SetExchangeRate::into)
        .rejectIf(!c.rate.isPositive(), RateNotPositive, &SetExchangeRate::rate);
}

Facts gather(const SetExchangeRate &c, door::Gather &read)
{
    return {read.one<ExchangeRateRow>(rateOnOrBefore, {{"currency", c.currency}, {"into_currency", c.into}, {"day", c.day}})};
}

bool isFar(Rate now, Rate before)
{
    const auto distance = now > before ? now - before : before - now;
    return distance.billionths() > before.billionths() / 5;
}

door::Decision decide(const SetExchangeRate &c, const Facts &f, const door::Work &work)
{
    if (f.last && isFar(c.rate, f.last->rate) && !work.accepted(RateFarFromLast))
        return door::ask(RateFarFromLast, u"rate"_s, {{u"last"_s, f.last->rate.toString()}, {u"day"_s, f.last->day.toString()}});
    door::Changes changes;
    const bool replaces = f.last && f.last->day == c.day;
    if (replaces) {
        auto row = *f.last;
        row.rate = c.rate;
        changes.update(row);
    } else {
        changes.insert(ExchangeRateRow{0, c.currency, c.into, c.day, c.rate, {}});
    }
    return door::accept(std::move(changes), SetExchangeRate::Receipt{replaces});
}

} // namespace

door::CommandSpec SetExchangeRate::spec()
{
    return {u"ledger.SetExchangeRate"_s, 1, u"ledger.exchange_rate_set"_s, u"Sets how much of one currency another is worth, from a day on."_s,
            uR"({"currency": "USD", "into": "EUR", "day": "2026-03-02", "rate": "0.92"})"_s};
}

const door::CommandType &SetExchangeRate::type()
{
    static const door::CommandOf<SetExchangeRate, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
