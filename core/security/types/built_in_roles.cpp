// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/types/built_in_roles.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

/// What everybody on the floor and in the office sees: the documents and the stock, not the books and not the people.
QStringList seesWork()
{
    return {u"masterdata.?*"_s, u"inventory.?*"_s, u"engineering.?*"_s, u"purchasing.?*"_s, u"sales.?*"_s, u"production.?*"_s,
            u"quality.?*"_s, u"maintenance.?*"_s, u"planning.?*"_s, u"workflow.?*"_s};
}

/// Each role's own rooms on top of what it sees.
BuiltInRole role(const QString &code, const QString &name, const QStringList &sees, const QStringList &does)
{
    return {code, name, sees + does};
}

std::vector<BuiltInRole> make()
{
    const auto work = seesWork();
    const auto books = seesWork() + QStringList{u"ledger.?*"_s, u"insight.?*"_s};
    const auto all = books + QStringList{u"security.?*"_s, u"integration.?*"_s, u"house.?*"_s};
    const QString own = u"security.ChangeOwnPassword"_s;
    return {
        role(u"planner"_s, u"Planner"_s, work, {u"planning.*"_s, u"production.*"_s, u"insight.?*"_s, u"workflow.*"_s, own}),
        role(u"supervisor"_s, u"Shop-floor supervisor"_s, work,
             {u"production.*"_s, u"inventory.*"_s, u"quality.*"_s, u"maintenance.*"_s, u"workflow.*"_s, u"insight.?*"_s, u"approve:production.*"_s, own}),
        role(u"operator"_s, u"Machine operator"_s, {u"production.?*"_s, u"masterdata.?*"_s, u"inventory.?*"_s, u"quality.?*"_s, u"maintenance.?*"_s},
             {u"production.ReportCompletion"_s, u"production.IssueMaterial"_s, u"production.ReturnMaterial"_s, u"production.DeclareScrap"_s,
              u"production.BookLabour"_s, u"production.BookMachineTime"_s, own}),
        role(u"warehouse"_s, u"Warehouse"_s, work, {u"inventory.*"_s, u"purchasing.ReceiveGoods"_s, u"purchasing.ReturnToSupplier"_s, u"sales.ShipGoods"_s, u"sales.ReceiveReturn"_s, u"workflow.*"_s, own}),
        role(u"buyer"_s, u"Buyer"_s, work, {u"purchasing.*"_s, u"workflow.*"_s, own}),
        role(u"seller"_s, u"Sales"_s, work, {u"sales.*"_s, u"workflow.*"_s, own}),
        role(u"quality"_s, u"Quality"_s, work, {u"quality.*"_s, u"inventory.PlaceHold"_s, u"inventory.ReleaseHold"_s, u"inventory.ScrapStock"_s, u"workflow.*"_s, own}),
        role(u"maintenance"_s, u"Maintenance"_s, work, {u"maintenance.*"_s, u"workflow.*"_s, own}),
        role(u"accountant"_s, u"Accountant"_s, books, {u"ledger.*"_s, u"workflow.*"_s, own}),
        role(u"controller"_s, u"Controller"_s, books,
             {u"ledger.*"_s, u"masterdata.*"_s, u"engineering.*"_s, u"approve:*"_s, u"security.?approval_rules"_s, u"security.?duty_rules"_s, u"security.?waiting_commands"_s, u"workflow.*"_s, own}),
        role(u"executive"_s, u"Executive"_s, books, {u"approve:*"_s, u"security.?waiting_commands"_s, own}),
        role(u"integrator"_s, u"Integration"_s, work,
             {u"integration.*"_s, u"integration.?*"_s, u"masterdata.*"_s, u"inventory.*"_s, u"engineering.*"_s, u"purchasing.*"_s, u"sales.*"_s, u"production.*"_s, own}),
        role(administratorRole, u"Administrator"_s, {}, {u"*"_s}),
        role(u"auditor"_s, u"Auditor"_s, all, {own}),
    };
}

} // namespace

const std::vector<BuiltInRole> &builtInRoles()
{
    static const auto roles = make();
    return roles;
}

} // namespace millrace::security
