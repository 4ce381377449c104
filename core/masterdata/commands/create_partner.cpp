// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_partner.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreatePartner::Rejection;

const store::Statement byCode{"masterdata/partner_ids"};

struct Facts
{
    bool taken = false;
};

void check(const CreatePartner &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreatePartner::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreatePartner::name)
        .rejectIf(!c.group.isEmpty() && !isCode(c.group), Rejection::GroupInvalid, &CreatePartner::group)
        .rejectIf(!c.supplier && !c.customer, Rejection::NeitherSupplierNorCustomer)
        .rejectIf(c.currency.isNone(), Rejection::CurrencyMissing, &CreatePartner::currency)
        .rejectIf(c.paymentDays < 0 || c.paymentDays > 1000, Rejection::PaymentDaysOutOfRange, &CreatePartner::paymentDays)
        .rejectIf(c.creditLimit && !c.creditLimit->isPositive(), Rejection::CreditLimitNotPositive, &CreatePartner::creditLimit)
        .rejectIf(c.creditLimit && c.creditLimit->currency() != c.currency, Rejection::CreditLimitCurrency, &CreatePartner::creditLimit);
}

Facts gather(const CreatePartner &c, door::Gather &gather)
{
    return {idOfCode(gather, byCode, c.code) != 0};
}

door::Decision decide(const CreatePartner &c, const Facts &f, const door::Work &work)
{
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreatePartner::code);
    door::Changes changes;
    const auto id = work.newId<Partner>();
    changes.insert(PartnerRow{id,
                              c.code,
                              c.name,
                              c.group,
                              c.supplier,
                              c.customer,
                              c.currency,
                              c.paymentDays,
                              c.creditLimit ? c.creditLimit->minor() : 0,
                              true,
                              {}});
    return door::accept(std::move(changes), CreatePartner::Receipt{id});
}

} // namespace

door::CommandSpec CreatePartner::spec()
{
    return {
        .name = u"masterdata.CreatePartner"_s,
        .event = u"masterdata.partner_created"_s,
        .summary = u"Adds a customer, a supplier, or both."_s,
        .example = u"{\"code\": \"STEELCO\", \"name\": \"Steel & Co\", \"supplier\": true, \"currency\": \"EUR\"}"_s,
    };
}

const door::CommandType &CreatePartner::type()
{
    static const door::CommandOf<CreatePartner, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
