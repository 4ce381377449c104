// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rate.h"
#include "door/changes.h"
#include "ledger/types/role.h"

namespace millrace::ledger {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

enum class AccountType { Asset, Liability, Equity, Income, Expense };

enum class PeriodState { Open, SoftClosed, Closed };

struct ChartRow
{
    Id<Chart> id;
    QString code;
    QString name;
    Id<Event> event;

    static constexpr TableName table{"chart", TableClass::Document, 2};
    static constexpr auto fields()
    {
        using R = ChartRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name), field("event", &R::event, Mark::Event));
    }
};

struct AccountRow
{
    Id<Account> id;
    Id<Chart> chart;
    QString code;
    QString name;
    Id<Account> parent;
    AccountType type{};
    bool heading = false;
    QString control; ///< Which sub-ledger explains it: '' (none), stock, wip, open.
    bool active = true;
    Id<Event> event;

    static constexpr TableName table{"account", TableClass::Document, 3};
    static constexpr auto fields()
    {
        using R = AccountRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("chart", &R::chart), field("code", &R::code), field("name", &R::name),
                          field("parent", &R::parent), field("type", &R::type), field("heading", &R::heading), field("control", &R::control),
                          field("active", &R::active), field("event", &R::event, Mark::Event));
    }
};

struct EntityRow
{
    Id<Entity> id;
    QString code;
    QString name;
    Currency currency;
    Id<Chart> chart;
    Id<Event> event;

    static constexpr TableName table{"legal_entity", TableClass::Document, 3};
    static constexpr auto fields()
    {
        using R = EntityRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name), field("currency", &R::currency),
                          field("chart", &R::chart), field("event", &R::event, Mark::Event));
    }
};

struct PlantRow
{
    Id<Plant> id;
    Id<Entity> entity;
    QString code;
    QString name;
    Id<Event> event;

    static constexpr TableName table{"plant", TableClass::Document, 4};
    static constexpr auto fields()
    {
        using R = PlantRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("code", &R::code), field("name", &R::name),
                          field("event", &R::event, Mark::Event));
    }
};

struct FiscalYearRow
{
    Id<FiscalYear> id;
    Id<Entity> entity;
    QString code;
    Day firstDay;
    Day lastDay;
    Id<Event> event;

    static constexpr TableName table{"fiscal_year", TableClass::Document, 5};
    static constexpr auto fields()
    {
        using R = FiscalYearRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("code", &R::code), field("first_day", &R::firstDay),
                          field("last_day", &R::lastDay), field("event", &R::event, Mark::Event));
    }
};

struct PeriodRow
{
    Id<Period> id;
    Id<Entity> entity;
    Id<FiscalYear> fiscalYear;
    std::int64_t number = 0;
    Day firstDay;
    Day lastDay;
    PeriodState state{};
    Id<Event> event;

    static constexpr TableName table{"period", TableClass::Document, 6};
    static constexpr auto fields()
    {
        using R = PeriodRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("fiscal_year", &R::fiscalYear),
                          field("number", &R::number), field("first_day", &R::firstDay), field("last_day", &R::lastDay),
                          field("state", &R::state), field("event", &R::event, Mark::Event));
    }
};

struct ExchangeRateRow
{
    std::int64_t id = 0;
    Currency currency;
    Currency intoCurrency;
    Day day;
    Rate rate; ///< So much of intoCurrency for one of currency, from this day on.
    Id<Event> event;

    static constexpr TableName table{"exchange_rate", TableClass::Document, 6};
    static constexpr auto fields()
    {
        using R = ExchangeRateRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("currency", &R::currency), field("into_currency", &R::intoCurrency),
                          field("day", &R::day), field("rate", &R::rate), field("event", &R::event, Mark::Event));
    }
};

/// Which account a role means. Empty dimensions match all; the last day is none while the rule is in force.
struct PostingRuleRow
{
    Id<PostingRule> id;
    Id<Entity> entity;
    Role role{};
    Id<Plant> plant;
    Id<Category> category;
    Id<Item> item;
    Id<Reason> reason;
    Id<WorkCentre> workCentre;
    QString partnerGroup;
    Day firstDay;
    Day lastDay;
    Id<Account> account;
    Id<Event> event;

    static constexpr TableName table{"posting_rule", TableClass::Document, 7};
    static constexpr auto fields()
    {
        using R = PostingRuleRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("role", &R::role), field("plant", &R::plant),
                          field("category", &R::category), field("item", &R::item), field("reason", &R::reason),
                          field("work_centre", &R::workCentre), field("partner_group", &R::partnerGroup), field("first_day", &R::firstDay),
                          field("last_day", &R::lastDay), field("account", &R::account), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::ledger
