// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/address_rows.h"

namespace millrace::masterdata {

/// Says where a partner lives, as papers to it are addressed.
struct SetPartnerAddress
{
    Id<Partner> partner;
    QString address;
    QString taxNumber;

    enum class Rejection {
        AddressInvalid, ///< Empty, or more lines than a window envelope shows.
        PartnerUnknown,
    };

    struct Receipt
    {
        Id<Partner> partner;
        static constexpr auto fields() { return std::tuple(store::field("partner", &Receipt::partner, "The partner")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetPartnerAddress;
        return std::tuple(field("partner", &C::partner, "The partner"), field("address", &C::address, "Street, place and country, without the name").upTo(400),
                          field("taxNumber", &C::taxNumber, "By which the tax office knows it").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
