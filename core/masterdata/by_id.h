// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <algorithm>
#include <vector>

namespace millrace::masterdata {

/// The row of an id among rows that were read together, or none.
template<typename R, typename E>
const R *byId(const std::vector<R> &rows, Id<E> id)
{
    const auto found = std::ranges::find(rows, id, &R::id);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace millrace::masterdata
