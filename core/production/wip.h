// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "inventory/stock_book.h"
#include "production/order_facts.h"

namespace millrace::production {

/// What an entry of work in process came of.
struct WipFacts
{
    WipKind kind{};
    std::optional<std::size_t> operation;
    Id<WorkOrderComponent> component;
    Id<Item> item;
    std::int64_t quantity = 0;
    std::int64_t standardAmount = 0;
    Id<Person> person;
    Id<Reason> reason;
    Day day;
};

/// The posting role of an element's work in process.
ledger::Role wipRole(Element element);

/// The posting role of a variance.
ledger::Role varianceRole(VarianceKind kind);

/// One entry, debit positive, and its posting to the element's WIP. The other side is the caller's.
void addWip(door::Changes &changes, const OrderFacts &order, Element element, std::int64_t amount, const WipFacts &facts);
/// An entry for each element that has an amount.
void addWip(door::Changes &changes, const OrderFacts &order, const ElementAmounts &amounts, const WipFacts &facts);

/// Hours at an operation at the work centre's rates of today, with the overhead on labour: into WIP and absorbed.
struct Hours
{
    Element element{}; ///< Setup, labour or machine.
    std::size_t operation = 0;
    std::int64_t hours = 0; ///< Millionths.
    Id<Person> person;
    Day day;
};
Money bookHours(door::Changes &changes, OrderFacts &order, const Hours &hours);

/// Material that goes from a place in stock into an order.
struct MaterialIssue
{
    std::optional<std::size_t> component; ///< Its place among the order's; none where it was not planned.
    Id<Item> item;
    std::size_t operation = 0;
    inventory::Place place;
    Quantity quantity;
    std::int64_t equivalent = 0; ///< Of the planned component, in its unit.
    Id<Reason> reason;
    Id<Person> person;
    Day day;
};

/// Takes it out of stock at the value of its pool, into WIP, and out of the reservation. The facts follow, so that several
/// issues of one command add up.
void issueToOrder(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, OrderFacts &order,
                  const MaterialIssue &issue);

/// Goods that come from an order into stock, at a cost that leaves its WIP: the stock's side of the journal. What stock makes
/// of the cost otherwise is rounding, or the variance that is named.
inventory::Moved takeFromOrder(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, const OrderFacts &order,
                               Id<Item> item, const inventory::Place &place, Quantity quantity, Money cost,
                               const inventory::MoveFacts &facts, VarianceKind otherwise);

/// The price that an order goes by for an item: its own frozen one where it is planned, else the standard or the last cost.
Rate expectedPrice(const inventory::StockBook &stock, Id<Item> item, Id<Plant> plant);

/// What of a quantity counts as standard: its value itself where the item is at standard and only rounding differs.
std::int64_t atStandard(const inventory::StockItem &item, std::int64_t value, std::int64_t quantity, Rate price);

} // namespace millrace::production
