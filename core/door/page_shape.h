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

/// Prepared once for each shape.
const store::Statement &pageStatement(const QuerySpec &spec, const Cut &cut, bool after);
const store::Statement &outlineStatement(const QuerySpec &spec, const Cut &cut);

} // namespace millrace::door
