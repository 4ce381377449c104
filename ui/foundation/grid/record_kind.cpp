// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/grid_panel.h"

using namespace Qt::StringLiterals;

namespace millrace::ui {

QString recordKindOf(const QString &query, const Column &column)
{
    static const std::map<QString, QString> byName{
        {u"item"_s, u"item"_s},         {u"component"_s, u"item"_s},   {u"workOrder"_s, u"work_order"_s}, {u"order"_s, u"document"_s},  {u"document"_s, u"document"_s},
        {u"number"_s, u"document"_s},   {u"supplier"_s, u"partner"_s}, {u"customer"_s, u"partner"_s},     {u"partner"_s, u"partner"_s}, {u"lot"_s, u"lot"_s},
        {u"account"_s, u"account"_s},   {u"event"_s, u"event"_s},      {u"journal"_s, u"journal"_s},      {u"shipment"_s, u"document"_s}, {u"receipt"_s, u"document"_s},
        {u"reversedBy"_s, u"event"_s},  {u"reverses"_s, u"event"_s},
    };
    if (query == "masterdata.items"_L1 && column.name == "code"_L1)
        return u"item"_s;
    if (query == "masterdata.partners"_L1 && column.name == "code"_L1)
        return u"partner"_s;
    if ((query == "ledger.accounts"_L1 || query == "ledger.trial_balance"_L1 || query == "ledger.compared_balances"_L1) && column.name == "code"_L1)
        return u"account"_s;
    if (query == "ledger.journals"_L1 && column.name == "number"_L1)
        return {};
    if (query.startsWith("security."_L1) && (column.name == "person"_L1 || column.name == "approver"_L1))
        return u"person"_s;
    if (column.kind == Kind::Number || column.kind == Kind::YesNo) // A line's number, an operation's; whether it is a customer.
        return {};
    const auto found = byName.find(column.name);
    return found == byName.end() ? QString() : found->second;
}

} // namespace millrace::ui
