// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_reason.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateReason::Rejection;

const store::Statement byCode{"masterdata/reason_ids"};

struct Facts
{
    bool taken = false;
};

void check(const CreateReason &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateReason::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateReason::name);
}

Facts gather(const CreateReason &c, door::Gather &gather)
{
    return {idOfCode(gather, byCode, c.code) != 0};
}

door::Decision decide(const CreateReason &c, const Facts &f, const door::Work &work)
{
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateReason::code);
    door::Changes changes;
    const auto id = work.newId<Reason>();
    changes.insert(ReasonRow{id, c.code, c.name, c.kind, {}});
    return door::accept(std::move(changes), CreateReason::Receipt{id});
}

} // namespace

door::CommandSpec CreateReason::spec()
{
    return {
        .name = u"masterdata.CreateReason"_s,
        .event = u"masterdata.reason_created"_s,
        .summary = u"Adds a coded reason."_s,
        .example = u"{\"code\": \"BROKEN\", \"name\": \"Broken in handling\", \"kind\": \"scrap\"}"_s,
    };
}

const door::CommandType &CreateReason::type()
{
    static const door::CommandOf<CreateReason, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
