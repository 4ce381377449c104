// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/backflush.h"

#include "base/wide.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

const store::Statement lotsToConsume{"production/lots_to_consume"};

struct LotCells
{
    Id<Item> item;
    Id<Lot> lot;
    static constexpr auto fields() { return std::tuple(store::field("item", &LotCells::item), store::field("lot", &LotCells::lot)); }
};

/// Where an item may be taken from now, the oldest lots first.
std::vector<inventory::PlaceState> sources(const inventory::StockBook &stock, Id<Item> item, Id<Plant> plant)
{
    std::vector<inventory::PlaceState> out;
    for (const auto &entry : stock.entries()) {
        if (entry.item.item != item || entry.item.plant != plant)
            continue;
        for (const auto &place : entry.places) {
            if (place.quantity > 0 && place.place.status == inventory::Status::Available && !place.place.owner)
                out.push_back(place);
        }
    }
    std::ranges::sort(out, {}, [](const inventory::PlaceState &state) { return std::pair(state.place.lot, state.place.bin); });
    return out;
}

} // namespace

std::vector<Consumption> backflushed(const OrderFacts &order, const std::vector<Passing> &passings)
{
    const auto standard = order.standard();
    std::vector<Consumption> out;
    for (const auto &passing : passings) {
        const auto entering = rules::entering(standard, passing.operation, order.row.quantity);
        for (std::size_t i = 0; i < order.components.size(); ++i) {
            const auto &row = order.components[i].row;
            if (!row.backflush || order.components[i].service || order.operationOf(row) != passing.operation)
                continue;
            // From sum to sum, so that parts add up to the plan.
            const auto upTo = [&](std::int64_t units) { return multiplyDivide(row.planned, units, entering, Rounding::HalfUp); };
            const auto quantity = upTo(addChecked(passing.before, passing.units)) - upTo(passing.before);
            if (quantity > 0)
                out.push_back({i, passing.operation, quantity});
        }
    }
    return out;
}

std::vector<inventory::StockNeed> backflushNeeds(door::Gather &gather, const OrderFacts &order)
{
    std::vector<inventory::StockNeed> needs;
    std::vector<Id<Item>> items;
    for (const auto &component : order.components) {
        if (component.row.backflush && !component.service) {
            items.push_back(component.row.component);
            needs.push_back({component.row.component, order.row.plant, {}});
        }
    }
    if (items.empty())
        return {};
    for (const auto &cells : gather.all<LotCells>(lotsToConsume, {{"items", items}, {"plant", order.row.plant}}))
        needs.push_back({cells.item, order.row.plant, cells.lot});
    return needs;
}

QJsonArray consume(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, OrderFacts &order,
                   const std::vector<Consumption> &consumptions, Id<Bin> lastResort, Day day)
{
    QJsonArray shortages;
    for (const auto &consumption : consumptions) {
        const auto component = order.components[consumption.component];
        const auto item = component.row.component;
        auto left = consumption.quantity;
        const auto take = [&](const inventory::Place &place, std::int64_t quantity) {
            issueToOrder(changes, work, stock, order,
                         {consumption.component,
                          item,
                          consumption.operation,
                          place,
                          Quantity(quantity, component.unit),
                          quantity,
                          {},
                          work.session.person,
                          day});
            left -= quantity;
        };
        for (const auto &source : sources(stock, item, order.row.plant)) {
            if (left > 0)
                take(source.place, std::min(left, source.quantity));
        }
        if (left > 0 && !stock.item(item, order.row.plant).isTracked()) {
            std::vector<Id<Bin>> bins{lastResort};
            for (const auto &state : stock.entry(item, order.row.plant).places)
                bins.push_back(state.place.bin);
            for (const auto bin : bins) {
                const inventory::Place place{bin, inventory::Status::Available, {}, {}};
                if (left > 0 && bin && stock.mayIssue(item, order.row.plant, place, Quantity(left, component.unit)))
                    take(place, left);
            }
        }
        if (left > 0)
            shortages.append(QJsonObject{{u"line"_s, qint64(component.row.line)},
                                         {u"item"_s, component.code},
                                         {u"needed"_s, Quantity(consumption.quantity, component.unit).toString()},
                                         {u"short"_s, Quantity(left, component.unit).toString()}});
    }
    return shortages;
}

} // namespace millrace::production
