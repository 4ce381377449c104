// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_unit.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateUnit::Rejection;

struct Facts
{
    bool taken = false;
};

void check(const CreateUnit &c, door::Checks &checks)
{
    checks.rejectIf(c.code.isNone(), Rejection::CodeMissing, &CreateUnit::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateUnit::name);
}

Facts gather(const CreateUnit &c, door::Gather &gather)
{
    return {unitExists(gather, c.code)};
}

door::Decision decide(const CreateUnit &c, const Facts &f, const door::Work &)
{
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateUnit::code);
    door::Changes changes;
    changes.insert(UnitRow{0, c.code, c.name, {}});
    return door::accept(std::move(changes), CreateUnit::Receipt{c.code});
}

} // namespace

door::CommandSpec CreateUnit::spec()
{
    return {
        .name = u"masterdata.CreateUnit"_s,
        .event = u"masterdata.unit_created"_s,
        .summary = u"Adds a unit of measure."_s,
        .example = u"{\"code\": \"pallet\", \"name\": \"Pallet\"}"_s,
    };
}

const door::CommandType &CreateUnit::type()
{
    static const door::CommandOf<CreateUnit, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
