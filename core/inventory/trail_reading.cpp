// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading of the trail of late costs: a level of receipts at a time, each with a few statements.

#include "inventory/trail_rows.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::inventory {

using namespace trail;

namespace {

const store::Statement lockOrdersOfTrail{"inventory/lock_orders_of_trail"};
const store::Statement lockPoolsOfTrail{"inventory/lock_pools_of_trail"};
const store::Statement receiptsOfTrail{"inventory/receipts_of_trail"};
const store::Statement takingsOfTrail{"inventory/takings_of_trail"};
const store::Statement takingsTakenBack{"inventory/takings_taken_back"};
const store::Statement drawsOfTrail{"inventory/draws_of_trail"};
const store::Statement issuesOfTrail{"inventory/issues_of_trail"};
const store::Statement ordersOfTrail{"inventory/orders_of_trail"};
const store::Statement outputsOfTrail{"inventory/outputs_of_trail"};
const store::Statement passagesOfTrail{"inventory/passages_of_trail"};
const store::Statement linesWithReturns{"inventory/lines_with_returns"};
const store::Statement materialOfLines{"inventory/material_of_lines"};
const store::Statement arrivalsOfLines{"inventory/arrivals_of_lines"};
const store::Statement originsOfLines{"inventory/origins_of_lines"};
const store::Statement transitOfDocuments{"inventory/transit_of_documents"};
const store::Statement booksOfTrail{"inventory/books_of_trail"};

template<typename T>
std::vector<T> listOf(const std::set<T> &values)
{
    return {values.begin(), values.end()};
}

} // namespace

/// What is read grows until nothing new is reached.
class TrailReading
{
public:
    explicit TrailReading(door::Gather &gather) : m_gather(gather) {}

    LateCosts run(const std::vector<Id<StockMove>> &moves)
    {
        m_next.insert(moves.begin(), moves.end());
        std::vector<TrailIssue> issues = readReceipts();
        std::set<Id<StockMove>> shortfalls;
        for (const auto move : moves) {
            if (!m_out.knows(move))
                shortfalls.insert(move);
        }
        if (!shortfalls.empty())
            std::ranges::move(m_gather.all<TrailIssue>(issuesOfTrail, {{"moves", listOf(shortfalls)}}), std::back_inserter(issues));
        for (;;) {
            readNew(issues);
            if (m_next.empty())
                break;
            issues = readReceipts();
        }
        readBooks();
        return std::move(m_out);
    }

private:
    rules::Trail &trail() { return m_out.m_trail; }

    /// The receipts that have been reached, with the issues that drew on them or on their pools since.
    std::vector<TrailIssue> readReceipts()
    {
        std::vector<TrailIssue> issues;
        if (m_next.empty())
            return issues;
        const auto moves = listOf(std::exchange(m_next, {}));
        m_gather.all<IdCells>(lockPoolsOfTrail, {{"moves", moves}});
        std::vector<Id<StockMove>> first, drawn;
        for (const auto &cells : m_gather.all<ReceiptCells>(receiptsOfTrail, {{"moves", moves}})) {
            if (cells.quantity <= 0)
                continue;
            trail().receipts[cells.move] = {cells.pool, cells.sequence, cells.quantity, cells.layer, {}};
            trail().pools[cells.pool].atStandard = cells.method == Method::Standard;
            m_out.m_places[cells.move] = {cells.bin, Status::Available, cells.lot, {}};
            m_out.m_pools[cells.pool] = {cells.item, cells.plant, cells.method == Method::Actual ? cells.lot : Id<Lot>()};
            if (cells.method == Method::Standard)
                continue;
            drawn.push_back(cells.move);
            auto &from = m_readFrom.try_emplace(cells.pool, std::numeric_limits<std::int64_t>::max()).first->second;
            if (!cells.layer && cells.sequence < from) {
                from = cells.sequence;
                first.push_back(cells.move);
            }
        }
        readTakings(first, issues);
        if (!drawn.empty()) {
            for (auto &draw : m_gather.all<DrawCells>(drawsOfTrail, {{"moves", drawn}})) {
                trail().receipts[draw.source].draws.push_back({draw.move, draw.taken});
                issues.push_back(std::move(draw));
            }
        }
        return issues;
    }

    void readTakings(const std::vector<Id<StockMove>> &first, std::vector<TrailIssue> &issues)
    {
        if (first.empty())
            return;
        for (const auto move : first)
            trail().pools[trail().receipts[move].pool].takings.clear();
        for (auto &cells : m_gather.all<TakingCells>(takingsOfTrail, {{"moves", first}})) {
            trail().pools[cells.pool].takings.push_back({cells.move, cells.sequence, cells.taken, cells.before});
            issues.push_back(std::move(cells));
        }
        for (const auto &back : m_gather.all<BackCells>(takingsTakenBack, {{"moves", first}}))
            m_takenBack[back.issue] = {back.receipt, back.quantity};
    }

    void readNew(const std::vector<TrailIssue> &issues)
    {
        std::set<Id<Document>> orders, transfers;
        std::set<std::int64_t> material, shipped;
        std::vector<const TrailIssue *> fresh;
        for (const auto &issue : issues) {
            if (!m_out.m_issues.emplace(issue.move, issue).second)
                continue;
            fresh.push_back(&issue);
            auto &known = trail().issues[issue.move];
            known.quantity = issue.quantity;
            known.event = issue.event;
            if (const auto back = m_takenBack.find(issue.move); back != m_takenBack.end()) {
                arrive(issue.move, back->second.receipt, back->second.quantity);
            } else if (issue.kind == "issue"_L1 && issue.document) {
                known.order = issue.document;
                material.insert(issue.line);
                if (!trail().orders.contains(issue.document))
                    orders.insert(issue.document);
            } else if (issue.kind == "transfer_out"_L1) {
                transfers.insert(issue.document);
                shipped.insert(issue.line);
            } else if (issue.kind == "shipment"_L1) {
                shipped.insert(issue.line);
            }
        }
        auto locked = orders;
        locked.insert(transfers.begin(), transfers.end());
        if (!locked.empty())
            m_gather.all<IdCells>(lockOrdersOfTrail, {{"documents", listOf(locked)}});
        if (!orders.empty())
            readOrders(listOf(orders));
        if (!material.empty())
            readReturns(listOf(material));
        if (!shipped.empty())
            readArrivals(fresh, listOf(shipped));
        if (!transfers.empty())
            readTransit(fresh, listOf(transfers));
    }

    void arrive(Id<StockMove> issue, Id<StockMove> receipt, std::int64_t quantity)
    {
        trail().issues[issue].arrivals.push_back({receipt, quantity});
        reach(receipt);
    }

    void reach(Id<StockMove> receipt)
    {
        if (!trail().receipts.contains(receipt))
            m_next.insert(receipt);
    }

    void readOrders(const std::vector<Id<Document>> &documents)
    {
        for (const auto &cells : m_gather.all<OrderCells>(ordersOfTrail, {{"documents", documents}})) {
            trail().orders[cells.document].closed = cells.state != "released"_L1;
            auto &dimensions = m_out.m_orders[cells.document];
            dimensions.plant = cells.plant;
            dimensions.item = cells.item;
            dimensions.category = cells.category;
            dimensions.document = cells.document;
        }
        std::map<std::pair<Id<Document>, Id<Event>>, Id<StockMove>> outputOf;
        for (const auto &cells : m_gather.all<OutputCells>(outputsOfTrail, {{"documents", documents}})) {
            auto &order = trail().orders[cells.document];
            order.atStandard = order.atStandard || cells.method == Method::Standard;
            outputOf[{cells.document, cells.event}] = cells.move;
            if (!cells.undone)
                order.outputs.push_back({cells.move, cells.quantity, cells.value});
            if (cells.method != Method::Standard)
                reach(cells.move);
        }
        std::map<Id<Document>, std::int64_t> inProcess;
        for (const auto &cells : m_gather.all<PassageCells>(passagesOfTrail, {{"documents", documents}})) {
            auto &wip = inProcess[cells.document];
            wip = addChecked(wip, cells.spent);
            rules::Trail::Passage passage{cells.event, wip, cells.taken, {}, {}};
            if (const auto made = outputOf.find({cells.document, cells.event}); made != outputOf.end())
                passage.output = made->second;
            else if (const auto undone = outputOf.find({cells.document, cells.reverses}); undone != outputOf.end())
                passage.undone = undone->second;
            wip = subtractChecked(wip, cells.taken);
            trail().orders[cells.document].passages.push_back(passage);
        }
    }

    /// Material comes back from the last issues of the same item and lot for the line.
    void readReturns(const std::vector<std::int64_t> &lines)
    {
        std::vector<std::int64_t> returning;
        for (const auto &line : m_gather.all<IdCells>(linesWithReturns, {{"lines", lines}}))
            returning.push_back(line.id);
        if (returning.empty())
            return;
        std::map<std::tuple<std::int64_t, Id<Item>, Id<Lot>>, std::vector<rules::Trail::Draw>> open;
        for (const auto &cells : m_gather.all<MaterialCells>(materialOfLines, {{"lines", returning}})) {
            auto &issued = open[{cells.line, cells.item, cells.lot}];
            if (cells.quantity < 0)
                issued.push_back({cells.move, -cells.quantity});
            for (auto left = cells.quantity; left > 0 && !issued.empty();) {
                const auto part = std::min(left, issued.back().quantity);
                if (const auto known = trail().issues.find(issued.back().issue); known != trail().issues.end() && known->second.order)
                    addOnce(known->first, cells.move, part);
                left -= part;
                if ((issued.back().quantity -= part) == 0)
                    issued.pop_back();
            }
        }
    }

    /// Lines may be read again for other issues.
    void addOnce(Id<StockMove> issue, Id<StockMove> receipt, std::int64_t quantity)
    {
        const auto &arrivals = trail().issues[issue].arrivals;
        if (std::ranges::find(arrivals, receipt, &rules::Trail::Arrival::receipt) == arrivals.end())
            arrive(issue, receipt, quantity);
    }

    void readArrivals(const std::vector<const TrailIssue *> &fresh, const std::vector<std::int64_t> &lines)
    {
        std::map<std::int64_t, std::vector<ArrivalCells>> arrivals;
        for (const auto &cells : m_gather.all<ArrivalCells>(arrivalsOfLines, {{"lines", lines}}))
            arrivals[cells.line].push_back(cells);
        for (const auto &cells : m_gather.all<OriginCells>(originsOfLines, {{"lines", lines}}))
            m_out.m_origins[cells.line] = {cells.origin, cells.document};
        for (const auto *issue : fresh) {
            if (issue->kind == "issue"_L1 || m_takenBack.contains(issue->move))
                continue;
            for (const auto &cells : arrivals[issue->line])
                arrive(issue->move, cells.move, cells.quantity);
        }
    }

    void readTransit(const std::vector<const TrailIssue *> &fresh, const std::vector<Id<Document>> &documents)
    {
        std::map<std::int64_t, std::int64_t> open;
        for (const auto &cells : m_gather.all<TransitCells>(transitOfDocuments, {{"documents", documents}})) {
            m_out.m_transit[cells.line] = {cells.openItem, cells.entity, cells.account};
            open[cells.line] = cells.quantity;
        }
        for (const auto *issue : fresh) {
            if (issue->kind == "transfer_out"_L1 && !m_takenBack.contains(issue->move))
                trail().issues[issue->move].inTransit = std::min(open[issue->line], issue->quantity);
        }
    }

    /// The largest debit of the same item is what took the goods.
    void readBooks()
    {
        std::set<Id<Event>> events;
        for (const auto &[move, issue] : m_out.m_issues) {
            if (!trail().issues[move].order)
                events.insert(issue.event);
        }
        if (events.empty())
            return;
        for (const auto &cells : m_gather.all<BookCells>(booksOfTrail, {{"events", listOf(events)}})) {
            const auto role = store::enumIfSnake<ledger::Role>(cells.role);
            if (!role)
                continue;
            LateCosts::Counterpart line{*role, cells.account, {}};
            line.dimensions.plant = cells.plant;
            line.dimensions.costCentre = cells.costCentre;
            line.dimensions.item = cells.item;
            line.dimensions.document = cells.document;
            line.dimensions.partner = cells.partner;
            line.dimensions.reason = cells.reason;
            m_out.m_books.try_emplace({cells.event, cells.item}, line);
        }
    }

    struct Back
    {
        Id<StockMove> receipt;
        std::int64_t quantity = 0;
    };
    door::Gather &m_gather;
    LateCosts m_out;
    std::set<Id<StockMove>> m_next;
    std::map<Id<Pool>, std::int64_t> m_readFrom; ///< By pool, the sequence after which its issues have been read.
    std::map<Id<StockMove>, Back> m_takenBack;
};

LateCosts gatherLateCosts(door::Gather &gather, const std::vector<Id<StockMove>> &moves)
{
    return moves.empty() ? LateCosts() : TrailReading(gather).run(moves);
}

} // namespace millrace::inventory
