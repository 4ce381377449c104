// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/tables.h"

#include "base/fault.h"

#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

std::vector<std::pair<std::string, std::string>> tableFiles(); // Written by core/embed_tables.cmake.

std::vector<QStringList> table(const char *name, qsizetype columns)
{
    std::vector<QStringList> rows;
    for (const auto &[file, text] : tableFiles()) {
        if (file != name)
            continue;
        for (const auto &line : QString::fromStdString(text).split(u'\n')) {
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            QStringList cells;
            for (const auto &cell : line.split(u'|'))
                cells.append(cell.trimmed());
            MILLRACE_ASSERT(cells.size() <= columns, std::string("too many columns in the demo table ") + name + ": " + line.toStdString());
            cells.resize(columns);
            rows.push_back(cells);
        }
    }
    MILLRACE_ASSERT(!rows.empty(), std::string("no demo table ") + name);
    return rows;
}

QStringList listed(const QString &cell)
{
    QStringList out;
    for (const auto &part : cell.split(u',', Qt::SkipEmptyParts))
        out.append(part.trimmed());
    return out;
}

} // namespace millrace::house::demo
