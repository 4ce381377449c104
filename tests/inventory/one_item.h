// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"

namespace millrace::test {

/// One item in one plant, kept by a stock book without a database; shortfalls are allowed. Euro and kilogram.
class OneItem
{
public:
    explicit OneItem(inventory::Method method, Rate standard = {});

    /// Quantities in millionths, costs in cent.
    inventory::Moved receive(std::int64_t quantity, std::int64_t cost, Id<Lot> lot = {});
    inventory::Moved issue(std::int64_t quantity, Id<Lot> lot = {});
    void transfer(std::int64_t quantity, Id<Lot> lot = {});
    void changeStandard(Rate standard);

    const inventory::PoolState &pool(Id<Lot> lot = {}) const { return book.entry(item, plant, lot).pool; }
    std::int64_t quantity() const; ///< Of all pools.
    std::int64_t value() const;

    /// What has been written to a table so far.
    template<typename R>
    std::vector<R> rows() const
    {
        std::vector<R> out;
        const auto found = changes.batches().find(&store::tableOf<R>());
        if (found == changes.batches().end())
            return out;
        for (const auto &cells : found->second.inserts) {
            R row;
            store::forEachField<R>([&](const auto &f, int index) {
                using T = typename std::remove_cvref_t<decltype(f)>::Type;
                row.*f.member = store::Stored<T>::from(cells[size_t(index)]);
            });
            out.push_back(std::move(row));
        }
        return out;
    }

    static constexpr Id<Item> item{1};
    static constexpr Id<Plant> plant{2};
    static constexpr Id<Bin> bin{3}, otherBin{4};

    inventory::StockBook book;
    door::Changes changes;

private:
    store::SequentialIds m_ids{1000};
    door::Session m_session;
    door::Work m_work;
    inventory::MoveFacts m_facts;
};

} // namespace millrace::test
