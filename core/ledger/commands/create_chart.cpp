// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/create_chart.h"

#include "ledger/rules/chart_template.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum CreateChart::Rejection;

const store::Statement chartByCode{"ledger/chart_by_code"};

struct Facts
{
    std::optional<ChartTemplate> from;
    bool exists = false;
};

void check(const CreateChart &, door::Checks &)
{
}

Facts gather(const CreateChart &c, door::Gather &read)
{
    return {readTemplate(c.from), read.value<std::int64_t>(chartByCode, {{"code", c.from}}).has_value()};
}

door::Decision decide(const CreateChart &c, const Facts &f, const door::Work &work)
{
    if (!f.from)
        return door::reject(TemplateUnknown, &CreateChart::from, {{u"known"_s, templates().join(u", "_s)}});
    if (f.exists)
        return door::reject(ChartExists, &CreateChart::from);
    const auto rows = rowsOf(*f.from, work.ids);
    door::Changes changes;
    changes.insert(rows.chart);
    for (const auto &account : rows.accounts)
        changes.insert(account);
    return door::accept(std::move(changes), CreateChart::Receipt{c.from, std::int64_t(rows.accounts.size())});
}

} // namespace

door::CommandSpec CreateChart::spec()
{
    return {u"ledger.CreateChart"_s, 1, u"ledger.chart_created"_s, u"Adds a chart of accounts made of a template."_s, uR"({"template": "us_style"})"_s};
}

const door::CommandType &CreateChart::type()
{
    static const door::CommandOf<CreateChart, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
