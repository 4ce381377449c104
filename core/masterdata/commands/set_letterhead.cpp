// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/set_letterhead.h"

#include "masterdata/find.h"
#include "masterdata/rules/address.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = SetLetterhead::Rejection;

const store::Statement lockLetterhead{"masterdata/lock_letterhead"};

struct Facts
{
    bool entityExists = false;
    std::optional<LetterheadRow> before;
};

void check(const SetLetterhead &c, door::Checks &checks)
{
    checks.rejectIf(!isAddress(c.address), Rejection::AddressInvalid, &SetLetterhead::address, {{u"lines"_s, mostAddressLines}});
}

Facts gather(const SetLetterhead &c, door::Gather &gather)
{
    return {entityExists(gather, c.entity), gather.one<LetterheadRow>(lockLetterhead, {{"entity", c.entity}})};
}

door::Decision decide(const SetLetterhead &c, const Facts &f, const door::Work &)
{
    if (!f.entityExists)
        return door::reject(Rejection::EntityUnknown, &SetLetterhead::entity);
    LetterheadRow row{f.before ? f.before->id : 0, c.entity, c.address.trimmed(), c.contact.trimmed(), c.taxNumber.trimmed(), c.bank.trimmed(), c.terms.trimmed(), {}};
    door::Changes changes;
    if (f.before)
        changes.update(row);
    else
        changes.insert(row);
    changes.event().entity = c.entity;
    return door::accept(std::move(changes), SetLetterhead::Receipt{c.entity});
}

} // namespace

door::CommandSpec SetLetterhead::spec()
{
    return {
        .name = u"masterdata.SetLetterhead"_s,
        .event = u"masterdata.letterhead_set"_s,
        .summary = u"Says what stands on the paper of an entity."_s,
        .example = u"{\"entity\": \"ALD\", \"address\": \"Mill Lane 4\\n24937 Flensburg\"}"_s,
    };
}

const door::CommandType &SetLetterhead::type()
{
    static const door::CommandOf<SetLetterhead, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
