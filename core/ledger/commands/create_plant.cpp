// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/create_plant.h"

#include "ledger/books.h"
#include "ledger/rules/texts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum CreatePlant::Rejection;

const store::Statement plantByCode{"ledger/plant_by_code"};

struct Facts
{
    std::optional<EntityRow> entity;
    bool codeTaken = false;
};

void check(const CreatePlant &c, door::Checks &checks)
{
    checks.rejectIf(!rules::isCode(c.code), CodeInvalid, &CreatePlant::code).rejectIf(!rules::isName(c.name), NameInvalid, &CreatePlant::name);
}

Facts gather(const CreatePlant &c, door::Gather &read)
{
    return {gatherEntity(read, c.entity), read.value<std::int64_t>(plantByCode, {{"code", c.code}}).has_value()};
}

door::Decision decide(const CreatePlant &c, const Facts &f, const door::Work &)
{
    if (!f.entity)
        return door::reject(EntityUnknown, &CreatePlant::entity);
    if (f.codeTaken)
        return door::reject(CodeTaken, &CreatePlant::code);
    door::Changes changes;
    changes.insert(PlantRow{{}, c.entity, c.code, c.name.trimmed(), {}});
    changes.event().entity = c.entity;
    return door::accept(std::move(changes), CreatePlant::Receipt{c.code});
}

} // namespace

door::CommandSpec CreatePlant::spec()
{
    return {u"ledger.CreatePlant"_s, 1, u"ledger.plant_created"_s, u"Adds a plant to a legal entity."_s,
            uR"({"entity": "ALD", "code": "SOUTH", "name": "Assembly works south"})"_s};
}

const door::CommandType &CreatePlant::type()
{
    static const door::CommandOf<CreatePlant, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
