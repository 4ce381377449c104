// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_item.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateItem::Rejection;

const store::Statement byCode{"masterdata/item_ids"};

struct Facts
{
    bool unitKnown = false;
    bool categoryKnown = false;
    bool taken = false;
};

void check(const CreateItem &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateItem::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateItem::name)
        .rejectIf(c.tracking != Tracking::None && !isStocked(c.supply), Rejection::TrackingOfNoStock, &CreateItem::tracking);
}

Facts gather(const CreateItem &c, door::Gather &gather)
{
    return {unitExists(gather, c.unit), findCategory(gather, c.category).has_value(), idOfCode(gather, byCode, c.code) != 0};
}

door::Decision decide(const CreateItem &c, const Facts &f, const door::Work &work)
{
    if (!f.unitKnown)
        return door::reject(Rejection::UnitUnknown, &CreateItem::unit);
    if (!f.categoryKnown)
        return door::reject(Rejection::CategoryUnknown, &CreateItem::category);
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateItem::code);
    door::Changes changes;
    const auto id = work.newId<Item>();
    changes.insert(ItemRow{id, c.code, c.name, c.unit, c.category, c.supply, c.tracking, true, {}});
    return door::accept(std::move(changes), CreateItem::Receipt{id});
}

} // namespace

door::CommandSpec CreateItem::spec()
{
    return {
        .name = u"masterdata.CreateItem"_s,
        .event = u"masterdata.item_created"_s,
        .summary = u"Adds an item."_s,
        .example =
            u"{\"code\": \"SCR-M14\", \"name\": \"Screw M14 x 40\", \"unit\": \"pcs\", \"category\": \"GENERAL\", \"supply\": \"bought\"}"_s,
    };
}

const door::CommandType &CreateItem::type()
{
    static const door::CommandOf<CreateItem, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
