// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "put_stock.h"

#include "inventory/types/stock_rows.h"
#include "masterdata/find.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

struct Facts
{
    Id<Entity> entity;
};

void check(const PutStock &, door::Checks &)
{
}

Facts gather(const PutStock &c, door::Gather &gather)
{
    return {masterdata::findPlant(gather, c.plant)->entity};
}

door::Decision decide(const PutStock &c, const Facts &f, const door::Work &work)
{
    door::Changes changes;
    const auto pool = c.pool ? c.pool : work.newId<Pool>();
    if (!c.pool)
        changes.insert(inventory::PoolRow{pool, f.entity, c.plant, c.item, {}, inventory::Method::Average, {}});
    inventory::StockMoveRow move;
    move.entity = f.entity;
    move.plant = c.plant;
    move.pool = pool;
    move.sequence = c.sequence;
    move.item = c.item;
    move.bin = c.bin;
    move.owner = c.owner;
    move.quantity = c.pieces * Quantity::one;
    move.kind = u"consigned"_s;
    move.day = work.today();
    changes.insert(move);
    changes.event().entity = f.entity;
    changes.event().plant = c.plant;
    return door::accept(std::move(changes), PutStock::Receipt{pool});
}

} // namespace

door::CommandSpec PutStock::spec()
{
    return {u"test.PutStock"_s, 1, u"test.stock_put"_s, u"Puts consigned goods into a bin."_s, u"{}"_s};
}

const door::CommandType &PutStock::type()
{
    static const door::CommandOf<PutStock, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::test
