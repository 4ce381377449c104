// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

struct PartnerRow
{
    Id<Partner> id;
    QString code;
    QString name;
    QString group;
    bool supplier = false;
    bool customer = false;
    Currency currency;
    std::int64_t paymentDays = 0;
    std::int64_t creditLimit = 0; ///< Minor units of the partner's currency; zero is no limit.
    bool active = true;
    Id<Event> event;

    static constexpr store::TableName table{"partner", store::TableClass::Document, 10};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = PartnerRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name),
                          field("partner_group", &R::group), field("supplier", &R::supplier), field("customer", &R::customer),
                          field("currency", &R::currency), field("payment_days", &R::paymentDays), field("credit_limit", &R::creditLimit),
                          field("active", &R::active), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
