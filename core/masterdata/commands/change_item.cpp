// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/change_item.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = ChangeItem::Rejection;

const store::Statement lockItem{"masterdata/lock_item"};
const store::Statement itemHasStock{"masterdata/item_has_stock"};
const store::Statement plantOfOtherMethod{"masterdata/plant_of_other_method"};

struct Facts
{
    std::optional<ItemRow> item;
    bool categoryKnown = true;
    bool stockOnHand = false;
    std::optional<QString> plantOfOtherMethod; ///< With stock that the new category would value otherwise.
};

void check(const ChangeItem &c, door::Checks &checks)
{
    checks.rejectIf(!c.name && !c.category && !c.supply && !c.tracking && !c.active, Rejection::NothingToChange)
        .rejectIf(c.name && !isName(*c.name), Rejection::NameInvalid, &ChangeItem::name);
}

Facts gather(const ChangeItem &c, door::Gather &gather)
{
    Facts f;
    f.item = gather.one<ItemRow>(lockItem, {{"item", c.item}});
    f.stockOnHand = gather.value<std::int64_t>(itemHasStock, {{"item", c.item}}).has_value();
    if (c.category) {
        f.categoryKnown = findCategory(gather, *c.category).has_value();
        f.plantOfOtherMethod = gather.value<QString>(plantOfOtherMethod, {{"item", c.item}, {"category", *c.category}});
    }
    return f;
}

door::Decision decide(const ChangeItem &c, const Facts &f, const door::Work &)
{
    if (!f.item)
        return door::reject(Rejection::ItemUnknown, &ChangeItem::item);
    if (!f.categoryKnown)
        return door::reject(Rejection::CategoryUnknown, &ChangeItem::category);
    auto item = *f.item;
    item.name = c.name.value_or(item.name);
    item.category = c.category.value_or(item.category);
    item.supply = c.supply.value_or(item.supply);
    item.tracking = c.tracking.value_or(item.tracking);
    item.active = c.active.value_or(item.active);
    if (item.tracking != Tracking::None && !isStocked(item.supply))
        return door::reject(Rejection::TrackingOfNoStock, &ChangeItem::tracking);
    if (f.stockOnHand && item.tracking != f.item->tracking)
        return door::reject(Rejection::StockOnHand, &ChangeItem::tracking);
    if (f.stockOnHand && item.supply != f.item->supply && !isStocked(item.supply))
        return door::reject(Rejection::StockOnHand, &ChangeItem::supply);
    if (f.plantOfOtherMethod)
        return door::reject(Rejection::StockUnderOtherMethod, &ChangeItem::category, {{u"plant"_s, *f.plantOfOtherMethod}});
    door::Changes changes;
    changes.update(item);
    return door::accept(std::move(changes), ChangeItem::Receipt{item.id});
}

} // namespace

door::CommandSpec ChangeItem::spec()
{
    return {
        .name = u"masterdata.ChangeItem"_s,
        .event = u"masterdata.item_changed"_s,
        .summary = u"Changes what is said of an item."_s,
        .example = u"{\"item\": \"SCR-M12\", \"name\": \"Screw M12, zinc plated\"}"_s,
    };
}

const door::CommandType &ChangeItem::type()
{
    static const door::CommandOf<ChangeItem, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
