// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace millrace::house::demo {

/// The rows of a table of resources/demo, each with so many columns. What is missing on the right is empty.
std::vector<QStringList> table(const char *name, qsizetype columns);

/// A cell with several values, parted by commas.
QStringList listed(const QString &cell);

} // namespace millrace::house::demo
