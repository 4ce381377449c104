// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/late_costs.h"

#include "inventory/types/wip_rows.h"
#include "ledger/types/rows.h"
#include "masterdata/types/document_rows.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

using ledger::Role;
using rules::LateCostShare;

/// Turns the shares into rows and postings. What many draws have in common is posted once.
class Spreading
{
public:
    Spreading(const LateCosts &late, door::Changes &changes, const door::Work &work, StockBook &stock, Currency currency, Role otherwise, const MoveFacts &facts)
        : m_late(late), m_changes(changes), m_work(work), m_stock(stock), m_currency(currency), m_otherwise(otherwise), m_facts(facts)
    {
        m_facts.kind = u"late_cost"_s;
    }

    void run(const std::vector<LateCostShare> &shares)
    {
        std::map<std::pair<Id<Pool>, Id<StockMove>>, LateCostShare> kept; // By pool and layer, together.
        for (const auto &share : shares) {
            switch (share.step) {
            case LateCostStep::Stock: {
                auto &sum = kept.try_emplace({share.pool, share.move}, LateCostShare{share.step, share.level, share.move, share.pool, {}, 0}).first->second;
                sum.amount = addChecked(sum.amount, share.amount);
                continue;
            }
            case LateCostStep::WorkInProcess:
                enter(share);
                break;
            case LateCostStep::Transit:
                addToTransit(share);
                break;
            case LateCostStep::Books:
                post(share);
                break;
            case LateCostStep::Variance:
                debit(varianceOf(share), {}, dimensionsOf(share), share.amount);
                break;
            case LateCostStep::Rounding:
                debit(Role::Rounding, {}, dimensionsOf(share), share.amount);
                break;
            case LateCostStep::Cause:
            case LateCostStep::Drawn:
            case LateCostStep::Arrival:
            case LateCostStep::Output:
                break;
            }
            note(share);
        }
        for (const auto &[place, share] : kept)
            keep(share);
        for (const auto &[key, amount] : m_debits) {
            const auto &line = m_lines[key];
            ledger::postings(m_changes).add({line.role, Money(amount, m_currency), {}, line.dimensions, line.account, {}});
        }
    }

private:
    using Counterpart = LateCosts::Counterpart;

    void note(const LateCostShare &share)
    {
        LateCostShareRow row{0, {}, entityOf(), share.level, share.step, share.move, share.pool, {}, share.order, share.amount};
        const auto issue = m_late.m_issues.find(share.move);
        if (share.order) {
            row.item = m_late.m_orders.at(share.order).item;
        } else if (issue != m_late.m_issues.end()) {
            row.item = issue->second.item;
            row.document = issue->second.document;
        } else {
            row.item = m_late.m_pools.at(share.pool ? share.pool : m_late.m_trail.receipts.at(share.move).pool).item;
        }
        m_changes.insert(row);
    }

    Id<Entity> entityOf() const { return m_stock.entries().front().item.entity; }

    /// Value for goods that are here. Stock never becomes worth less than nothing, and what is not here bears nothing.
    void keep(LateCostShare share)
    {
        if (share.amount == 0)
            return;
        const auto *entry = entryOf(share);
        std::int64_t borne = 0;
        if (entry && entry->pool.id == share.pool && entry->pool.quantity > 0 && entry->item.method != Method::Standard) {
            auto worth = entry->pool.value;
            if (entry->item.method == Method::Fifo) {
                const auto layer = std::ranges::find(entry->pool.layers, share.move, &LayerState::move);
                worth = layer == entry->pool.layers.end() ? 0 : layer->value;
                borne = layer == entry->pool.layers.end() ? 0 : std::max(share.amount, -worth);
            } else {
                borne = std::max(share.amount, -worth);
            }
        }
        if (borne != 0) {
            const auto &pool = m_late.m_pools.at(share.pool);
            auto place = share.move ? m_late.m_places.at(share.move) : Place{entry->pool.lastBin, Status::Available, pool.lot, {}};
            const auto moved = m_stock.bear(m_changes, m_work, pool.item, pool.plant, place, Money(borne, m_currency), share.move, m_facts);
            auto dimensions = entry->item.dimensions();
            dimensions.document = m_facts.document;
            ledger::postings(m_changes).debit(Role::Inventory, moved.value, dimensions, {moved.row});
            auto kept = share;
            kept.amount = borne;
            note(kept);
        }
        if (const auto rest = subtractChecked(share.amount, borne); rest != 0) {
            share.step = LateCostStep::Variance;
            share.amount = rest;
            debit(m_otherwise, {}, dimensionsOf(share), rest);
            note(share);
        }
    }

    const StockBook::Entry *entryOf(const LateCostShare &share) const
    {
        const auto &pool = m_late.m_pools.at(share.pool);
        return m_stock.knows(pool.item, pool.plant, pool.lot) ? &m_stock.entry(pool.item, pool.plant, pool.lot) : nullptr;
    }

    void enter(const LateCostShare &share)
    {
        const auto &dimensions = m_late.m_orders.at(share.order);
        WipEntryRow row;
        row.entity = entityOf();
        row.workOrder = Id<WorkOrder>(share.order.value);
        row.element = Element::Material;
        row.amount = share.amount;
        row.kind = WipKind::LateCost;
        row.person = m_work.session.person;
        row.day = m_facts.day;
        const auto written = m_changes.insert(row);
        ledger::postings(m_changes).debit(Role::WipMaterial, Money(share.amount, m_currency), dimensions, {written});
    }

    void addToTransit(const LateCostShare &share)
    {
        const auto &issue = m_late.m_issues.at(share.move);
        const auto &item = m_late.m_transit.at(issue.line);
        ledger::OpenItemEntryRow row;
        row.openItem = item.id;
        row.entity = item.entity;
        row.account = item.account;
        row.amount = share.amount;
        row.foreignAmount = share.amount;
        m_changes.insert(row);
        m_changes.concerns(issue.document);
        debit(Role::GoodsInTransit, item.account, dimensionsOf(issue), share.amount);
    }

    /// To the account that took the goods, with its dimensions.
    void post(const LateCostShare &share)
    {
        const auto &issue = m_late.m_issues.at(share.move);
        if (issue.kind == "shipment"_L1)
            addToProgress(issue, share.amount);
        const auto line = m_late.m_books.find({issue.event, issue.item});
        if (line != m_late.m_books.end())
            debit(line->second.role, line->second.account, line->second.dimensions, share.amount);
        else
            debit(roleOf(issue), {}, dimensionsOf(issue), share.amount);
    }

    /// What was shipped has cost so much more, and so has what was ordered: margins are read there. The event is not about these
    /// documents, though, and what is done with them does not rest on it.
    void addToProgress(const TrailIssue &issue, std::int64_t amount)
    {
        m_changes.insert(masterdata::ProgressEntryRow{0, {}, issue.document, issue.line, u"shipped"_s, 0, amount});
        if (const auto origin = m_late.m_origins.find(issue.line); origin != m_late.m_origins.end())
            m_changes.insert(masterdata::ProgressEntryRow{0, {}, origin->second.document, origin->second.line.value, u"shipped"_s, 0, amount});
    }

    /// Where the goods were worth nothing when they went, nothing was posted.
    Role roleOf(const TrailIssue &issue) const
    {
        if (issue.kind == "shipment"_L1)
            return Role::CostOfGoodsSold;
        if (issue.kind == "scrap"_L1)
            return Role::Scrap;
        if (issue.kind == "count"_L1)
            return Role::CountLoss;
        if (issue.kind == "transfer_out"_L1)
            return Role::TransitLoss;
        return issue.kind == "supplier_return"_L1 ? Role::PurchasePriceVariance : m_otherwise;
    }

    Role varianceOf(const LateCostShare &share) const
    {
        if (!share.order)
            return m_otherwise;
        return m_late.m_trail.orders.at(share.order).outputs.empty() ? Role::ScrapVariance : Role::MaterialPriceVariance;
    }

    static ledger::Dimensions dimensionsOf(const TrailIssue &issue)
    {
        ledger::Dimensions out;
        out.plant = issue.plant;
        out.item = issue.item;
        out.document = issue.document;
        return out;
    }

    ledger::Dimensions dimensionsOf(const LateCostShare &share) const
    {
        if (share.order)
            return m_late.m_orders.at(share.order);
        const auto &pool = m_late.m_pools.at(share.pool);
        auto out = m_stock.item(pool.item, pool.plant).dimensions();
        out.document = m_facts.document;
        return out;
    }

    void debit(Role role, Id<Account> account, const ledger::Dimensions &dimensions, std::int64_t amount)
    {
        const Key key{role, account, dimensions.plant, dimensions.costCentre, dimensions.item, dimensions.document, dimensions.partner, dimensions.reason};
        m_lines.try_emplace(key, Counterpart{role, account, dimensions});
        auto &sum = m_debits[key];
        sum = addChecked(sum, amount);
    }

    using Key = std::tuple<Role, Id<Account>, Id<Plant>, Id<CostCentre>, Id<Item>, Id<Document>, Id<Partner>, Id<Reason>>;

    const LateCosts &m_late;
    door::Changes &m_changes;
    const door::Work &m_work;
    StockBook &m_stock;
    Currency m_currency;
    Role m_otherwise;
    MoveFacts m_facts;
    std::map<Key, Counterpart> m_lines;
    std::map<Key, std::int64_t> m_debits;
};

std::vector<StockNeed> LateCosts::needs() const
{
    std::vector<StockNeed> out;
    for (const auto &[id, pool] : m_pools)
        out.push_back({pool.item, pool.plant, pool.lot});
    return out;
}

void LateCosts::close(Id<Document> order)
{
    if (const auto found = m_trail.orders.find(order); found != m_trail.orders.end())
        found->second.closed = true;
}

void LateCosts::spread(door::Changes &changes, const door::Work &work, StockBook &stock, const std::vector<rules::LateCost> &causes, Currency currency,
                       Role otherwise, const MoveFacts &facts) const
{
    if (!causes.empty())
        Spreading(*this, changes, work, stock, currency, otherwise, facts).run(rules::follow(m_trail, causes));
}

} // namespace millrace::inventory
