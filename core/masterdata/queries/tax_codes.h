// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// All tax codes.
struct TaxCodes
{
    struct Row
    {
        QString code;
        QString name;
        Rate rate;
        Id<TaxCode> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("rate", &Row::rate, "Share of the net amount"),
                              field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
