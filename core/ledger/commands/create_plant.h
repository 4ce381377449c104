// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Adds a plant to a legal entity. It needs bins and a costing policy before stock can lie in it.
struct CreatePlant
{
    Id<Entity> entity;
    QString code;
    QString name;

    enum class Rejection {
        CodeInvalid,
        NameInvalid,
        EntityUnknown,
        CodeTaken,
    };
    struct Receipt
    {
        QString plant;
        static constexpr auto fields() { return std::tuple(field("plant", &Receipt::plant, "Code of the plant")); }
    };

    static auto fields()
    {
        using C = CreatePlant;
        return std::tuple(field("entity", &C::entity, "The entity that it belongs to"), field("code", &C::code, "Code, unique").upTo(20),
                          field("name", &C::name, "Name").upTo(120));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
