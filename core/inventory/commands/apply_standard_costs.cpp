// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/apply_standard_costs.h"

#include "inventory/stock_book.h"
#include "masterdata/find.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using enum ApplyStandardCosts::Rejection;

const store::Statement stockAtStandard{"inventory/stock_at_standard"};

struct StandardStock
{
    Id<Item> item;
    Quantity quantity;
    Money value;
    Rate cost;
    static constexpr auto fields()
    {
        using store::field;
        using R = StandardStock;
        return std::tuple(field("item", &R::item), field("quantity", &R::quantity), field("value", &R::value), field("cost", &R::cost));
    }
};

struct Facts
{
    std::optional<masterdata::PlantFacts> plant;
    std::vector<Id<Item>> items;
    StockBook book;
};

void check(const ApplyStandardCosts &, door::Checks &) {}

/// Only items that differ are locked; what moves in between is revalued by its move.
Facts gather(const ApplyStandardCosts &c, door::Gather &read)
{
    Facts f;
    f.plant = masterdata::findPlant(read, c.plant);
    if (!f.plant)
        return f;
    std::vector<StockNeed> needs;
    for (const auto &stock : read.all<StandardStock>(stockAtStandard, {{"plant", c.plant}, {"today", read.work().today()}})) {
        if (stock.cost.times(stock.quantity, stock.value.currency()) != stock.value) {
            f.items.push_back(stock.item);
            needs.push_back({stock.item, c.plant, {}});
        }
    }
    f.book = gatherStock(read, std::move(needs), read.work().today());
    return f;
}

door::Decision decide(const ApplyStandardCosts &c, const Facts &f, const door::Work &work)
{
    if (!f.plant)
        return door::reject(PlantUnknown, &ApplyStandardCosts::plant);
    door::Changes changes;
    changes.event().entity = f.plant->entity;
    changes.event().plant = c.plant;
    changes.event().day = work.today();
    ApplyStandardCosts::Receipt receipt{0, {0, f.plant->currency}};
    auto book = f.book;
    for (const auto item : f.items) {
        const auto revalued = book.revalue(changes, work, item, c.plant, {u"revaluation"_s, work.today(), {}, 0});
        receipt.items += revalued.isZero() ? 0 : 1;
        receipt.revalued += revalued;
    }
    if (receipt.items == 0)
        return door::reject(NothingToRevalue, &ApplyStandardCosts::plant);
    ledger::postings(changes).kind = u"revaluation"_s;
    changes.event().value = receipt.revalued;
    return door::accept(std::move(changes), receipt);
}

} // namespace

door::CommandSpec ApplyStandardCosts::spec()
{
    return {
        .name = u"inventory.ApplyStandardCosts"_s,
        .event = u"inventory.standard_costs_applied"_s,
        .summary = u"Revalues stock whose standard has changed with the day."_s,
        .example = u"{\"plant\": \"NORTH\"}"_s,
    };
}

const door::CommandType &ApplyStandardCosts::type()
{
    static const door::CommandOf<ApplyStandardCosts, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
