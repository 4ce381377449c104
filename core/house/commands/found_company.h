// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::house {

/// Founds the company: its first legal entity with chart, posting rules, fiscal years and plant, the units and reasons that
/// everybody needs, the built-in roles, and the first person, who administers. Done once, by the owner of the database.
struct FoundCompany
{
    QString company;
    QString entity;
    Currency currency;
    QString chart;      ///< A template: "international", "german", "us".
    QString plant;
    QString plantName;
    Day firstDay;       ///< The first day of the first fiscal year.
    std::int64_t years = 3;
    QString person;
    QString personName;
    QString databaseRole; ///< On PostgreSQL: what the first person connects as.

    enum class Rejection {
        CompanyNameMissing,
        EntityCodeInvalid,
        PlantCodeInvalid,
        PersonCodeInvalid,
        YearsOutOfRange,
        CompanyAlreadyFounded,
        ChartUnknown,
    };
    struct Receipt
    {
        std::int64_t accounts = 0;
        std::int64_t periods = 0;
        static constexpr auto fields()
        {
            return std::tuple(store::field("accounts", &Receipt::accounts, "Accounts of the chart"),
                              store::field("periods", &Receipt::periods, "Open periods"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = FoundCompany;
        return std::tuple(field("company", &C::company, "Name of the company").upTo(120), field("entity", &C::entity, "Code of its first legal entity"),
                          field("currency", &C::currency, "The entity's currency"), field("chart", &C::chart, "Template of the chart of accounts"),
                          field("plant", &C::plant, "Code of its first plant"), field("plantName", &C::plantName, "The plant's name").optional(),
                          field("firstDay", &C::firstDay, "First day of the first fiscal year"), field("years", &C::years, "How many fiscal years to open").optional(),
                          field("person", &C::person, "Code of the first person"), field("personName", &C::personName, "The person's name").optional(),
                          field("databaseRole", &C::databaseRole, "Role that the person connects as, on PostgreSQL").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::house
