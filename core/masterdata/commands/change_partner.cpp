// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/change_partner.h"

#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = ChangePartner::Rejection;

const store::Statement lockPartner{"masterdata/lock_partner"};

struct Facts
{
    std::optional<PartnerRow> partner;
};

void check(const ChangePartner &c, door::Checks &checks)
{
    checks
        .rejectIf(!c.name && !c.group && !c.supplier && !c.customer && !c.paymentDays && !c.creditLimit && !c.active,
                  Rejection::NothingToChange)
        .rejectIf(c.name && !isName(*c.name), Rejection::NameInvalid, &ChangePartner::name)
        .rejectIf(c.group && !c.group->isEmpty() && !isCode(*c.group), Rejection::GroupInvalid, &ChangePartner::group)
        .rejectIf(c.paymentDays && (*c.paymentDays < 0 || *c.paymentDays > 1000), Rejection::PaymentDaysOutOfRange,
                  &ChangePartner::paymentDays)
        .rejectIf(c.creditLimit && c.creditLimit->isNegative(), Rejection::CreditLimitNegative, &ChangePartner::creditLimit);
}

Facts gather(const ChangePartner &c, door::Gather &gather)
{
    return {gather.one<PartnerRow>(lockPartner, {{"partner", c.partner}})};
}

door::Decision decide(const ChangePartner &c, const Facts &f, const door::Work &)
{
    if (!f.partner)
        return door::reject(Rejection::PartnerUnknown, &ChangePartner::partner);
    auto partner = *f.partner;
    partner.name = c.name.value_or(partner.name);
    partner.group = c.group.value_or(partner.group);
    partner.supplier = c.supplier.value_or(partner.supplier);
    partner.customer = c.customer.value_or(partner.customer);
    partner.paymentDays = c.paymentDays.value_or(partner.paymentDays);
    partner.active = c.active.value_or(partner.active);
    if (!partner.supplier && !partner.customer)
        return door::reject(Rejection::NeitherSupplierNorCustomer);
    if (c.creditLimit) {
        if (c.creditLimit->currency() != partner.currency)
            return door::reject(Rejection::CreditLimitCurrency, &ChangePartner::creditLimit, {{u"currency"_s, partner.currency.code()}});
        partner.creditLimit = c.creditLimit->minor();
    }
    door::Changes changes;
    changes.update(partner);
    return door::accept(std::move(changes), ChangePartner::Receipt{partner.id});
}

} // namespace

door::CommandSpec ChangePartner::spec()
{
    return {
        .name = u"masterdata.ChangePartner"_s,
        .event = u"masterdata.partner_changed"_s,
        .summary = u"Changes what is said of a partner."_s,
        .example = u"{\"partner\": \"S-1001\", \"paymentDays\": 14}"_s,
    };
}

const door::CommandType &ChangePartner::type()
{
    static const door::CommandOf<ChangePartner, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
