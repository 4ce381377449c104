// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/create_lot.h"

#include "inventory/lots.h"
#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using enum CreateLot::Rejection;

struct Facts
{
    std::optional<masterdata::ItemRow> item;
    LotBook lots;
};

void check(const CreateLot &c, door::Checks &checks)
{
    checks.rejectIf(!masterdata::isCode(c.code), CodeInvalid, &CreateLot::code);
}

Facts gather(const CreateLot &c, door::Gather &read)
{
    return {masterdata::findItem(read, c.item), gatherLots(read, {{c.item, c.code}})};
}

door::Decision decide(const CreateLot &c, const Facts &f, const door::Work &work)
{
    if (!f.item)
        return door::reject(ItemUnknown, &CreateLot::item);
    if (f.item->tracking == masterdata::Tracking::None)
        return door::reject(LotNotTracked, &CreateLot::item);
    if (f.lots.find(c.item, c.code))
        return door::reject(CodeTaken, &CreateLot::code);
    door::Changes changes;
    return door::accept(std::move(changes), CreateLot::Receipt{newLot(changes, work, c.item, c.code, c.supplierLot, c.expires)});
}

} // namespace

door::CommandSpec CreateLot::spec()
{
    return {
        .name = u"inventory.CreateLot"_s,
        .event = u"inventory.lot_created"_s,
        .summary = u"Makes a lot before its goods are there."_s,
        .example = u"{\"item\": \"RESIN\", \"code\": \"R-2041\", \"supplierLot\": \"88-A\", \"expires\": \"2027-06-30\"}"_s,
    };
}

const door::CommandType &CreateLot::type()
{
    static const door::CommandOf<CreateLot, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
