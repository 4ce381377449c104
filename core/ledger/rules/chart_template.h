// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/types/master_rows.h"
#include "store/ids.h"

#include <QStringList>

namespace millrace::ledger {

/// A chart of accounts to begin with, as one of resources/charts tells it: accounts, parents before children, and the
/// account of every role.
struct ChartTemplate
{
    struct Account
    {
        QString code;
        QString name;
        AccountType type{};
        QString parent; ///< A heading's code; empty at the top.
        bool heading = false;
        QString control;
    };

    QString name;     ///< "international": the file's, and the chart's code.
    QString title;
    QString language; ///< Of the names.
    std::vector<Account> accounts;
    std::map<Role, QString> rules;
};

/// The rows that a template becomes.
struct ChartRows
{
    ChartRow chart;
    std::vector<AccountRow> accounts; ///< Parents first.
    std::map<QString, Id<Account>> idByCode;
};

/// The names of the templates that were built in, in order.
QStringList templates();

/// None where there is no such template. A template that contradicts itself is a bug.
std::optional<ChartTemplate> readTemplate(const QString &name);
ChartTemplate parseTemplate(const QByteArray &json);

ChartRows rowsOf(const ChartTemplate &from, store::Ids &ids);
/// The rules of an entity that keeps its books by the template's chart: one for every role, from the first day on.
std::vector<PostingRuleRow> rulesOf(const ChartTemplate &from, const std::map<QString, Id<Account>> &idByCode, Id<Entity> entity, Day first);

} // namespace millrace::ledger
