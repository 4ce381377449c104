// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/set_partner_address.h"

#include "masterdata/find.h"
#include "masterdata/rules/address.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = SetPartnerAddress::Rejection;

const store::Statement lockPartnerAddress{"masterdata/lock_partner_address"};

struct Facts
{
    std::optional<PartnerRow> partner;
    std::optional<PartnerAddressRow> before;
};

void check(const SetPartnerAddress &c, door::Checks &checks)
{
    checks.rejectIf(!isAddress(c.address), Rejection::AddressInvalid, &SetPartnerAddress::address, {{u"lines"_s, mostAddressLines}});
}

Facts gather(const SetPartnerAddress &c, door::Gather &gather)
{
    return {findPartner(gather, c.partner), gather.one<PartnerAddressRow>(lockPartnerAddress, {{"partner", c.partner}})};
}

door::Decision decide(const SetPartnerAddress &c, const Facts &f, const door::Work &)
{
    if (!f.partner)
        return door::reject(Rejection::PartnerUnknown, &SetPartnerAddress::partner);
    const PartnerAddressRow row{f.before ? f.before->id : 0, c.partner, c.address.trimmed(), c.taxNumber.trimmed(), {}};
    door::Changes changes;
    if (f.before)
        changes.update(row);
    else
        changes.insert(row);
    return door::accept(std::move(changes), SetPartnerAddress::Receipt{c.partner});
}

} // namespace

door::CommandSpec SetPartnerAddress::spec()
{
    return {
        .name = u"masterdata.SetPartnerAddress"_s,
        .event = u"masterdata.partner_address_set"_s,
        .summary = u"Says where a partner lives."_s,
        .example = u"{\"partner\": \"S-1001\", \"address\": \"Quay 12\\n20457 Hamburg\"}"_s,
    };
}

const door::CommandType &SetPartnerAddress::type()
{
    static const door::CommandOf<SetPartnerAddress, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
