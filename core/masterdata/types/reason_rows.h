// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// What a reason explains.
enum class ReasonKind { Scrap, Count, Return, Hold, Issue, Downtime, Other };

struct ReasonRow
{
    Id<Reason> id;
    QString code;
    QString name;
    ReasonKind kind{};
    Id<Event> event;

    static constexpr TableName table{"reason", TableClass::Document, 10};
    static constexpr auto fields()
    {
        using R = ReasonRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name), field("kind", &R::kind),
                          field("event", &R::event, Mark::Event));
    }
};

struct TaxCodeRow
{
    Id<TaxCode> id;
    QString code;
    QString name;
    Rate rate; ///< Share of the net amount: 0.19 is 19 percent.
    Id<Event> event;

    static constexpr TableName table{"tax_code", TableClass::Document, 10};
    static constexpr auto fields()
    {
        using R = TaxCodeRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name), field("rate", &R::rate),
                          field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
