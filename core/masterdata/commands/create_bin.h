// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/place_rows.h"

namespace millrace::masterdata {

/// Adds a bin: a place inside a plant where goods lie.
struct CreateBin
{
    Id<Plant> plant;
    QString code;
    QString name;
    bool allowsNegative = false;

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        PlantUnknown,
        CodeTaken,
    };

    struct Receipt
    {
        Id<Bin> bin;
        static constexpr auto fields() { return std::tuple(store::field("bin", &Receipt::bin, "The new bin")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateBin;
        return std::tuple(field("plant", &C::plant, "The plant"),
                          field("code", &C::code, "Unique in the plant; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120),
                          field("allowsNegative", &C::allowsNegative, "Whether more may be issued than lies there").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
