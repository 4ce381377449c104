// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/table.h"

#include "base/fault.h"

namespace millrace::store {

int Table::place(std::string_view column) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return int(i);
    }
    throw Bug("no such column in this table");
}

} // namespace millrace::store
