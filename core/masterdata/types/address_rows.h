// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

struct LetterheadRow
{
    std::int64_t id = 0;
    Id<Entity> entity;
    QString address;
    QString contact;
    QString taxNumber;
    QString bank;
    QString terms;
    Id<Event> event;

    static constexpr store::TableName table{"letterhead", store::TableClass::Document, 11};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = LetterheadRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("address", &R::address),
                          field("contact", &R::contact), field("tax_number", &R::taxNumber), field("bank", &R::bank),
                          field("terms", &R::terms), field("event", &R::event, Mark::Event));
    }
};

struct PartnerAddressRow
{
    std::int64_t id = 0;
    Id<Partner> partner;
    QString address;
    QString taxNumber;
    Id<Event> event;

    static constexpr store::TableName table{"partner_address", store::TableClass::Document, 11};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = PartnerAddressRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("partner", &R::partner), field("address", &R::address),
                          field("tax_number", &R::taxNumber), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
