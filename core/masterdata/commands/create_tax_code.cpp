// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_tax_code.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateTaxCode::Rejection;

const store::Statement byCode{"masterdata/tax_code_ids"};

struct Facts
{
    bool taken = false;
};

void check(const CreateTaxCode &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateTaxCode::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateTaxCode::name)
        .rejectIf(c.rate.isNegative() || c.rate > Rate(Rate::one), Rejection::RateOutOfRange, &CreateTaxCode::rate);
}

Facts gather(const CreateTaxCode &c, door::Gather &gather)
{
    return {idOfCode(gather, byCode, c.code) != 0};
}

door::Decision decide(const CreateTaxCode &c, const Facts &f, const door::Work &work)
{
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateTaxCode::code);
    door::Changes changes;
    const auto id = work.newId<TaxCode>();
    changes.insert(TaxCodeRow{id, c.code, c.name, c.rate, {}});
    return door::accept(std::move(changes), CreateTaxCode::Receipt{id});
}

} // namespace

door::CommandSpec CreateTaxCode::spec()
{
    return {
        .name = u"masterdata.CreateTaxCode"_s,
        .event = u"masterdata.tax_code_created"_s,
        .summary = u"Adds a tax code."_s,
        .example = u"{\"code\": \"VAT19\", \"name\": \"Value added tax 19 %\", \"rate\": \"0.19\"}"_s,
    };
}

const door::CommandType &CreateTaxCode::type()
{
    static const door::CommandOf<CreateTaxCode, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
