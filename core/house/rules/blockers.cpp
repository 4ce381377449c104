// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/rules/blockers.h"

namespace millrace::house {

namespace {

const store::Statement restingOnDocuments{"house/resting_on_documents"};
const store::Statement stockShortages{"house/stock_short_after_reversal"};
const store::Statement takersFromPlace{"house/takers_from_place"};
const store::Statement layerTakers{"house/takers_from_layers"};
const store::Statement averageTakers{"house/takers_from_average_pools"};
const store::Statement wipTakers{"house/takers_from_work_in_process"};
const store::Statement lateCosts{"house/bearers_of_late_costs"};

/// A place that would go below zero.
struct Shortage
{
    Id<Pool> pool;
    Id<Bin> bin;
    std::int64_t lot = 0;
    QString status;
    std::int64_t owner = 0;
    std::int64_t missing = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = Shortage;
        return std::tuple(field("pool", &R::pool), field("bin", &R::bin), field("lot", &R::lot), field("status", &R::status),
                          field("owner", &R::owner), field("missing", &R::missing));
    }
};

struct Taker
{
    Id<Event> event;
    QString name;
    Instant entered;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = Taker;
        return std::tuple(field("event", &R::event), field("name", &R::name), field("entered", &R::entered), field("quantity", &R::quantity));
    }
};

void add(std::vector<Blocker> &out, Blocker blocker)
{
    if (std::ranges::find(out, blocker.event, &Blocker::event) == out.end())
        out.push_back(std::move(blocker));
}

} // namespace

std::vector<Blocker> blockersOf(store::Reader &read, Id<Event> event, std::span<const std::int64_t> takenBack)
{
    const std::vector<std::int64_t> taken(takenBack.begin(), takenBack.end());
    auto out = std::vector<Blocker>{};
    for (const auto *statement : {&restingOnDocuments, &layerTakers, &averageTakers, &wipTakers, &lateCosts}) {
        for (auto &blocker : read.all<Blocker>(*statement, {{"event", event}, {"taken", taken}}))
            add(out, std::move(blocker));
    }
    for (auto shortage : read.all<Shortage>(stockShortages, {{"event", event}, {"taken", taken}})) {
        // The newest takers until enough is back.
        const auto takers = read.all<Taker>(takersFromPlace, {{"event", event}, {"pool", shortage.pool}, {"bin", shortage.bin}, {"lot", shortage.lot},
                                                              {"status", shortage.status}, {"owner", shortage.owner}, {"taken", taken}});
        for (const auto &taker : takers) {
            if (shortage.missing <= 0)
                break;
            add(out, {taker.event, taker.name, QStringLiteral("stock"), taker.entered});
            shortage.missing -= taker.quantity;
        }
    }
    std::ranges::sort(out, [](const Blocker &a, const Blocker &b) { return std::pair(b.entered, b.event) < std::pair(a.entered, a.event); });
    return out;
}

} // namespace millrace::house
