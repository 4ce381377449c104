// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/create_account.h"

#include "ledger/books.h"
#include "ledger/references.h"
#include "ledger/rules/texts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum CreateAccount::Rejection;

const store::Statement chartCode{"ledger/chart_code"};
const store::Statement accountByCode{"ledger/account_by_code"};

struct Facts
{
    std::optional<QString> chart;
    bool codeTaken = false;
    std::optional<AccountRow> parent;
};

QString stored(Control control)
{
    return control == Control::None ? u""_s : store::snakeCase(store::enumText(control));
}

bool fitsControl(AccountType type, Control control)
{
    return control == Control::None || type == AccountType::Asset || (type == AccountType::Liability && control == Control::Open);
}

void check(const CreateAccount &c, door::Checks &checks)
{
    checks.rejectIf(!rules::isCode(c.code), CodeInvalid, &CreateAccount::code)
        .rejectIf(!rules::isName(c.name), NameInvalid, &CreateAccount::name)
        .rejectIf(c.heading && c.control != Control::None, HeadingWithControl, &CreateAccount::control)
        .rejectIf(!fitsControl(c.accountType, c.control), ControlNeedsBalanceSheet, &CreateAccount::control);
}

Facts gather(const CreateAccount &c, door::Gather &read)
{
    return {read.value<QString>(chartCode, {{"chart", c.chart}}),
            read.value<std::int64_t>(accountByCode, {{"chart", c.chart}, {"code", c.code}}).has_value(),
            c.parent ? gatherAccount(read, *c.parent) : std::nullopt};
}

door::Decision decide(const CreateAccount &c, const Facts &f, const door::Work &)
{
    if (!f.chart)
        return door::reject(ChartUnknown, &CreateAccount::chart);
    if (f.codeTaken)
        return door::reject(CodeTaken, &CreateAccount::code);
    if (c.parent && !f.parent)
        return door::reject(ParentUnknown, &CreateAccount::parent);
    if (f.parent && f.parent->chart != c.chart)
        return door::reject(ParentOfAnotherChart, &CreateAccount::parent);
    if (f.parent && !f.parent->heading)
        return door::reject(ParentIsNoHeading, &CreateAccount::parent);
    if (f.parent && f.parent->type != c.accountType)
        return door::reject(ParentOfAnotherType, &CreateAccount::parent);
    door::Changes changes;
    changes.insert(AccountRow{{}, c.chart, c.code, c.name.trimmed(), c.parent.value_or(Id<Account>()), c.accountType, c.heading, stored(c.control), true, {}});
    return door::accept(std::move(changes), CreateAccount::Receipt{*f.chart + u'/' + c.code});
}

} // namespace

door::CommandSpec CreateAccount::spec()
{
    return {u"ledger.CreateAccount"_s, 1, u"ledger.account_created"_s, u"Adds an account to a chart."_s,
            uR"({"chart": "international", "code": "6350", "name": "Software rental", "type": "expense", "parent": "6"})"_s};
}

const door::CommandType &CreateAccount::type()
{
    static const door::CommandOf<CreateAccount, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
