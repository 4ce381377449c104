// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_bin.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateBin::Rejection;

const store::Statement binByCode{"masterdata/bin_by_code"};

struct Facts
{
    std::optional<PlantFacts> plant;
    bool taken = false;
};

void check(const CreateBin &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateBin::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateBin::name);
}

Facts gather(const CreateBin &c, door::Gather &gather)
{
    return {findPlant(gather, c.plant), gather.value<std::int64_t>(binByCode, {{"plant", c.plant}, {"code", c.code}}).has_value()};
}

door::Decision decide(const CreateBin &c, const Facts &f, const door::Work &work)
{
    if (!f.plant)
        return door::reject(Rejection::PlantUnknown, &CreateBin::plant);
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateBin::code);
    door::Changes changes;
    const auto id = work.newId<Bin>();
    changes.insert(BinRow{id, c.plant, c.code, c.name, c.allowsNegative, {}});
    changes.event().entity = f.plant->entity;
    changes.event().plant = c.plant;
    return door::accept(std::move(changes), CreateBin::Receipt{id});
}

} // namespace

door::CommandSpec CreateBin::spec()
{
    return {
        .name = u"masterdata.CreateBin"_s,
        .event = u"masterdata.bin_created"_s,
        .summary = u"Adds a bin to a plant."_s,
        .example = u"{\"plant\": \"NORTH\", \"code\": \"A-01-1\", \"name\": \"Aisle A, bay 1, level 1\"}"_s,
    };
}

const door::CommandType &CreateBin::type()
{
    static const door::CommandOf<CreateBin, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
