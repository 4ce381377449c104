// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "book.h"
#include "small_company.h"

namespace millrace::test {

/// What a pool of goods is worth, by the four methods, written down as figures of the book:
/// "quantity POOL", "value POOL", "place POOL BIN STATUS", "layer POOL N quantity", "layer POOL N value".
class Stock
{
public:
    /// Goods as they lie: of an item, and under actual costing of a lot.
    struct Goods
    {
        size_t item = 0;
        std::string lot;

        const Item &kind() const { return items()[item]; }
        std::string pool() const { return lot.empty() ? kind().code : kind().code + "/" + lot; }
    };
    struct Place
    {
        std::string bin = "MAIN";
        std::string status = "available";
    };

    explicit Stock(Book &book) : m_book(book)
    {
        for (const auto &item : items())
            m_standards.push_back(item.standard);
    }

    std::int64_t quantity(const Goods &goods) const { return m_book.at("quantity " + goods.pool()); }
    std::int64_t value(const Goods &goods) const { return m_book.at("value " + goods.pool()); }
    std::int64_t there(const Goods &goods, const Place &place) const { return m_book.at(nameOf(goods, place)); }
    /// What one of it costs by the books, in billionths; of all its lots together.
    std::int64_t price(size_t item) const;
    const std::vector<std::int64_t> &standard(size_t item) const { return m_standards[item]; }
    std::int64_t atStandard(size_t item, std::int64_t quantity) const;
    /// What has the goods, of which something lies somewhere.
    std::vector<Goods> onHand() const;

    /// Both return by how much the value of the pool changes. A receipt under FIFO is a layer, of this number.
    std::int64_t receive(const Goods &goods, const Place &place, std::int64_t quantity, std::int64_t cost, std::int64_t layer);
    std::int64_t issue(const Goods &goods, const Place &place, std::int64_t quantity);
    void move(const Goods &goods, const Place &from, const Place &to, std::int64_t quantity);
    /// A late cost on a layer, or on the pool.
    void bear(const Goods &goods, std::int64_t layer, std::int64_t amount);
    /// The number of the n-th layer of which something is left.
    std::int64_t layerAt(const Goods &goods, int n) const;
    std::int64_t inLayer(const Goods &goods, std::int64_t layer, const char *what) const;
    /// What so much more would cost.
    std::int64_t costNow(const Goods &goods, std::int64_t quantity) const;
    /// Brings the pool to its standard; by how much its value changes.
    std::int64_t restate(const Goods &goods);
    void setStandard(size_t item, std::vector<std::int64_t> standard) { m_standards[item] = std::move(standard); }

private:
    static std::string nameOf(const Goods &goods, const Place &place) { return "place " + goods.pool() + " " + place.bin + " " + place.status; }
    static std::string nameOf(const Goods &goods, std::int64_t layer, const char *what);
    void worth(const Goods &goods, std::int64_t change) { m_book.add("value " + goods.pool(), change); }

    Book &m_book;
    std::vector<std::vector<std::int64_t>> m_standards; ///< Not in the book: what is set stays set.
};

} // namespace millrace::test
