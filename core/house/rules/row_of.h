// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/table.h"

namespace millrace::house {

/// A described row from its cells.
template<store::StoredRow R>
R rowOf(const store::Cells &cells)
{
    R row;
    store::forEachField<R>([&](const auto &f, int index) {
        using T = typename std::remove_cvref_t<decltype(f)>::Type;
        row.*f.member = store::Stored<T>::from(cells[size_t(index)]);
    });
    return row;
}

} // namespace millrace::house
