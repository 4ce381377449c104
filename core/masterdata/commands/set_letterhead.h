// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/address_rows.h"

namespace millrace::masterdata {

/// Says what stands on the paper of an entity: where it lives, how to reach it, where to pay it and on what terms.
///
/// Papers that are printed from now on bear it, those of older documents too: what is filed is what was printed.
struct SetLetterhead
{
    Id<Entity> entity;
    QString address;
    QString contact;
    QString taxNumber;
    QString bank;
    QString terms;

    enum class Rejection {
        AddressInvalid, ///< Empty, or more lines than a window envelope shows.
        EntityUnknown,
    };

    struct Receipt
    {
        Id<Entity> entity;
        static constexpr auto fields() { return std::tuple(store::field("entity", &Receipt::entity, "The entity")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetLetterhead;
        return std::tuple(field("entity", &C::entity, "Whose paper"), field("address", &C::address, "Street, place and country, without the name").upTo(400),
                          field("contact", &C::contact, "Telephone, mail and web").upTo(400).optional(),
                          field("taxNumber", &C::taxNumber, "By which the tax office knows it").optional(),
                          field("bank", &C::bank, "Where it is paid").upTo(400).optional(),
                          field("terms", &C::terms, "What stands under every order and invoice").upTo(2000).optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
