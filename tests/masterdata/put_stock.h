// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::test {

/// Puts goods that a partner owns into a bin, which needs no books: for tests of what stock forbids.
struct PutStock
{
    Id<Item> item;
    Id<Plant> plant;
    Id<Bin> bin;
    Id<Partner> owner;
    std::int64_t pieces = 1;
    Id<Pool> pool; ///< None: a new one, under moving average.
    std::int64_t sequence = 1;

    enum class Rejection {};
    struct Receipt
    {
        Id<Pool> pool;
        static constexpr auto fields() { return std::tuple(store::field("pool", &Receipt::pool)); }
    };
    static constexpr auto fields()
    {
        using store::field;
        using C = PutStock;
        return std::tuple(field("item", &C::item), field("plant", &C::plant), field("bin", &C::bin), field("owner", &C::owner),
                          field("pieces", &C::pieces), field("pool", &C::pool), field("sequence", &C::sequence));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::test
