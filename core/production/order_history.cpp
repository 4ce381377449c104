// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/order_history.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

const store::Statement balancesOfOrder{"production/balances_of_order"};
const store::Statement entriesOfOrder{"production/entries_of_order"};
const store::Statement scrapByReason{"production/scrap_by_reason"};

struct EntryCells
{
    Element element{};
    QString kind; ///< Other rooms may have kinds of their own.
    Id<WorkOrderOperation> operation;
    Id<WorkOrderComponent> component;
    Id<Item> item;
    std::int64_t quantity = 0, amount = 0, standardAmount = 0;
    Id<Person> person;
    Id<Reason> reason;
    static constexpr auto fields()
    {
        using R = EntryCells;
        return std::tuple(field("element", &R::element), field("kind", &R::kind), field("operation", &R::operation),
                          field("component", &R::component), field("item", &R::item), field("quantity", &R::quantity),
                          field("amount", &R::amount), field("standard_amount", &R::standardAmount), field("person", &R::person),
                          field("reason", &R::reason));
    }
    bool is(WipKind wanted) const { return kind == store::snakeCase(store::enumText(wanted)); }
};

struct ScrapCells
{
    Id<WorkOrderOperation> operation;
    QString measure;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using R = ScrapCells;
        return std::tuple(field("line", &R::operation), field("measure", &R::measure), field("quantity", &R::quantity));
    }
};

std::size_t placeOf(const OrderFacts &order, Id<WorkOrderOperation> operation)
{
    const auto found = std::ranges::find_if(order.operations, [&](const OperationFacts &facts) { return facts.row.id == operation; });
    return found == order.operations.end() ? 0 : std::size_t(found - order.operations.begin());
}

std::vector<rules::Passage> passagesOf(const OrderFacts &order)
{
    const auto passed = order.passed();
    std::vector<rules::Passage> out;
    for (std::size_t i = 0; i < passed.size(); ++i)
        out.push_back({rules::entered(passed, i), passed[i].good, 0, {}});
    return out;
}

/// What substitutes stood for: all that came for the component, less what came of its own item.
void setEquivalents(const OrderFacts &order, rules::OrderHistory &history)
{
    for (const auto &component : order.components) {
        auto equivalent = component.issued;
        for (const auto &use : history.material) {
            if (use.component == component.row.id && use.item == component.row.component)
                equivalent -= use.quantity;
        }
        if (equivalent != 0)
            history.equivalents[component.row.id] = equivalent;
    }
}

} // namespace

std::vector<WipBalance> gatherBalances(door::Gather &gather, Id<WorkOrder> order)
{
    return gather.all<WipBalance>(balancesOfOrder, {{"order", order}});
}

rules::OrderHistory gatherHistory(door::Gather &gather, const OrderFacts &order)
{
    rules::OrderHistory out;
    out.passages = passagesOf(order);
    for (const auto &scrap : gather.all<ScrapCells>(scrapByReason, {{"document", order.document()}}))
        out.passages[placeOf(order, scrap.operation)].scrapped.push_back(
            {Id<Reason>(scrap.measure.section(u':', 1).toLongLong()), scrap.quantity});
    for (const auto &entry : gather.all<EntryCells>(entriesOfOrder, {{"order", order.row.id}})) {
        const auto at = placeOf(order, entry.operation);
        if (entry.is(WipKind::Completion))
            out.credited -= entry.amount;
        else if (entry.is(WipKind::Scrap))
            out.passages[at].abnormalCredit -= entry.amount;
        else if (entry.element == Element::Material)
            out.material.push_back(
                {entry.component, entry.item, at, entry.quantity, entry.amount, entry.standardAmount, entry.reason, entry.person});
        else
            out.charges.push_back({entry.element, at, entry.quantity, entry.amount, entry.standardAmount, entry.person});
    }
    setEquivalents(order, out);
    return out;
}

} // namespace millrace::production
