// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/field.h"
#include "store/value.h"

#include <string>
#include <vector>

namespace millrace::store {

/// How the guards treat a table; the same words stand in the migrations.
enum class TableClass { Posted, Document };

struct Column
{
    const char *name;
    ColumnType type;
    Mark mark;
};

/// A table as the program writes it.
struct Table
{
    const char *name;
    TableClass tableClass;
    int rank; ///< Parents before children.
    std::vector<Column> columns;
    int key = -1;   ///< Place of the id column, or -1.
    int event = -1; ///< Place of the event column, or -1.

    int place(std::string_view column) const; ///< A bug when there is none.
};

/// The table of a row struct, which names it: static constexpr TableName table{"pool", TableClass::Document, rank};
struct TableName
{
    const char *name;
    TableClass tableClass;
    int rank;
};

template<typename R>
concept StoredRow = Described<R> && requires { { R::table } -> std::convertible_to<TableName>; };

template<StoredRow R>
const Table &tableOf()
{
    static const Table table = [] {
        Table t{R::table.name, R::table.tableClass, R::table.rank, {}};
        forEachField<R>([&](const auto &f, int index) {
            using T = typename std::remove_cvref_t<decltype(f)>::Type;
            t.columns.push_back({f.name, Stored<T>::type, f.mark});
            if (f.mark == Mark::Key)
                t.key = index;
            if (f.mark == Mark::Event)
                t.event = index;
        });
        return t;
    }();
    return table;
}

using Cells = std::vector<Value>;

template<Described R>
Cells cellsOf(const R &row)
{
    Cells cells;
    cells.reserve(size_t(fieldCount<R>()));
    forEachField<R>([&](const auto &f, int) {
        using T = typename std::remove_cvref_t<decltype(f)>::Type;
        cells.push_back(Stored<T>::to(row.*f.member));
    });
    return cells;
}

/// Rows of one table that are written together.
struct Rows
{
    const Table *table = nullptr;
    std::vector<Cells> rows;
};

} // namespace millrace::store
