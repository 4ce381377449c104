// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_category.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateCategory::Rejection;

const store::Statement byCode{"masterdata/category_ids"};

struct Facts
{
    bool taken = false;
};

void check(const CreateCategory &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateCategory::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateCategory::name);
}

Facts gather(const CreateCategory &c, door::Gather &gather)
{
    return {idOfCode(gather, byCode, c.code) != 0};
}

door::Decision decide(const CreateCategory &c, const Facts &f, const door::Work &work)
{
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateCategory::code);
    door::Changes changes;
    const auto id = work.newId<Category>();
    changes.insert(CategoryRow{id, c.code, c.name, {}});
    return door::accept(std::move(changes), CreateCategory::Receipt{id});
}

} // namespace

door::CommandSpec CreateCategory::spec()
{
    return {
        .name = u"masterdata.CreateCategory"_s,
        .event = u"masterdata.category_created"_s,
        .summary = u"Adds a category of items."_s,
        .example = u"{\"code\": \"RAW\", \"name\": \"Raw material\"}"_s,
    };
}

const door::CommandType &CreateCategory::type()
{
    static const door::CommandOf<CreateCategory, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
