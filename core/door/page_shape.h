// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "store/page_frame.h"

#include <expected>

namespace millrace::door {

/// What a page asks of the frame around a query's statement: its shape, and what goes into its places.
struct Cut
{
    store::PageShape shape;
    std::vector<store::Bind> binds;
};

std::expected<Cut, Problems> cutOf(const QueryInfo &info, const Page &page);

/// What gathers the rows by a column, with the sums of their quantities and amounts.
struct Gathering
{
    store::GroupShape shape;
    std::vector<store::Bind> binds;
    const FieldInfo *column = nullptr;          ///< None for all rows as one.
    std::vector<const FieldInfo *> sums;        ///< In the order of the shape's.
};
std::expected<Gathering, Problems> gatheringOf(const QueryInfo &info, const Page &page, const QString &column);
const store::Statement &groupStatement(const QuerySpec &spec, const Gathering &gathering);

/// Prepared once for each shape.
const store::Statement &pageStatement(const QuerySpec &spec, const Cut &cut, bool after);
const store::Statement &outlineStatement(const QuerySpec &spec, const Cut &cut);

} // namespace millrace::door
