// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/unit_rows.h"

namespace millrace::masterdata {

/// Adds a unit of measure. Its code is how quantities name it.
struct CreateUnit
{
    Unit code;
    QString name;

    enum class Rejection {
        CodeMissing,
        NameInvalid,
        CodeTaken,
    };

    struct Receipt
    {
        Unit unit;
        static constexpr auto fields() { return std::tuple(store::field("unit", &Receipt::unit, "The new unit")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateUnit;
        return std::tuple(field("code", &C::code, "How quantities name it"), field("name", &C::name, "What people read").upTo(120));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
