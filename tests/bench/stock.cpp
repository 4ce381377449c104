// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benches.h"

#include "bench/bulk.h"
#include "bench/generator.h"
#include "bench/growth.h"
#include "inventory/queries/stock_on_hand.h"
#include "inventory/types/stock_rows.h"
#include "masterdata/types/item_rows.h"
#include "masterdata/types/place_rows.h"

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

constexpr int products = 500; // With 20 stores, 10 thousand rows fill every place, so that the answer is of one size from then on.
constexpr int stores = 20;

/// Products in stores, moved about as in work D of the published dataset; place 0 is outside.
class Stores
{
public:
    explicit Stores(Company &company) : m_company(company), m_bulk(company), m_moves(5), m_sequence(products), m_quantity(products)
    {
        QSqlQuery query(company.connection().database());
        query.exec(u"SELECT p.id, p.entity, c.id FROM plant p CROSS JOIN category c"_s);
        query.next();
        m_plant = Id<Plant>(query.value(0).toLongLong());
        m_entity = Id<Entity>(query.value(1).toLongLong());
        const Id<Category> category(query.value(2).toLongLong());
        query.finish();
        for (int s = 0; s <= stores; ++s) {
            m_bins.push_back(m_bulk.ids().next<Bin>());
            m_bulk.add(masterdata::BinRow{m_bins.back(), m_plant, u"S%1"_s.arg(s), u"Store"_s, true, {}});
        }
        for (int p = 0; p < products; ++p) {
            masterdata::ItemRow item;
            item.id = m_bulk.ids().next<Item>();
            item.code = item.name = u"P%1"_s.arg(p);
            item.unit = Unit::parse(u"pcs").value();
            item.category = category;
            m_bulk.add(item);
            m_items.push_back(item.id);
            m_pools.push_back(m_bulk.ids().next<Pool>());
            m_bulk.add(inventory::PoolRow{m_pools.back(), m_entity, m_plant, item.id, {}, inventory::Method::Average, {}});
        }
        m_bulk.at(m_entity, m_today);
        m_bulk.write();
    }

    /// Each published move is one row, or two where both places are ours.
    void growTo(std::int64_t rows, const Progress &progress)
    {
        while (m_rows < rows) {
            for (int i = 0; i < 5000 && m_rows < rows; ++i)
                addMove();
            m_bulk.at(m_entity, m_today);
            m_bulk.write();
            progress(u"%1: %2 of %3 stock moves"_s.arg(m_company.engineName()).arg(m_rows).arg(rows));
        }
    }

private:
    void addMove()
    {
        if (m_rows < products * stores) {
            add(size_t(m_rows % products), size_t(1 + m_rows / products), 1000 * Quantity::one, m_today.plusDays(-366));
            return;
        }
        const auto product = size_t(m_moves.below(products));
        const auto from = m_moves.below(stores + 1);
        auto to = m_moves.below(stores + 1);
        if (to == from)
            to = (to + 1) % (stores + 1);
        const auto quantity = (1 + m_moves.below(9)) * Quantity::one;
        const auto day = m_today.plusDays(-int(1 + m_moves.below(365)));
        if (to != 0)
            add(product, size_t(to), quantity, day);
        if (from != 0)
            add(product, size_t(from), -quantity, day);
    }

    void add(size_t product, size_t store, std::int64_t quantity, Day day)
    {
        inventory::StockMoveRow row;
        row.entity = m_entity;
        row.plant = m_plant;
        row.pool = m_pools[product];
        row.sequence = ++m_sequence[product];
        row.item = m_items[product];
        row.bin = m_bins[store];
        row.quantity = quantity;
        row.quantityAfter = m_quantity[product] += quantity;
        row.kind = u"transfer"_s;
        row.day = day;
        m_bulk.add(row);
        ++m_rows;
    }

    Company &m_company;
    Bulk m_bulk;
    Generator m_moves;
    Day m_today = SystemClock().today();
    Id<Entity> m_entity;
    Id<Plant> m_plant;
    std::vector<Id<Bin>> m_bins;
    std::vector<Id<Item>> m_items;
    std::vector<Id<Pool>> m_pools;
    std::vector<std::int64_t> m_sequence;
    std::vector<std::int64_t> m_quantity;
    std::int64_t m_rows = 0;
};

} // namespace

std::vector<Figure> benchStock(const Options &options, const Progress &progress)
{
    std::vector<Figure> out;
    for (const auto engine : enginesOf(options)) {
        Company company(engine, options);
        Stores stock(company);
        for (const auto size : growthSizes(options)) {
            stock.growTo(size, progress);
            if (engine == store::Engine::PostgreSql)
                company.connection().execute(u"VACUUM ANALYZE"_s);
            out.push_back(measureReading(options, company, u"stock on hand"_s, size, [&] {
                const auto rows = door::ask(company.connection(), inventory::StockOnHand{});
                std::int64_t sum = 0;
                for (const auto &row : rows)
                    sum += row.quantity.millionths() / Quantity::one;
                return QJsonObject{{u"places"_s, qint64(rows.size())}, {u"pieces"_s, qint64(sum)}};
            }, [&] { readAll(company.connection(), u"SELECT item, bin, SUM(quantity) FROM stock_move GROUP BY item, bin"_s); }));
        }
    }
    return out;
}

} // namespace millrace::bench
