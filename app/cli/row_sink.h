// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "tables/table_writer.h"

namespace millrace::cli {

/// What rows can be written as: "table", "json", "csv", "xlsx".
QStringList rowFormats();
/// To standard output where file is empty; XLSX always needs one. Throws Fault where the file can't be written.
std::unique_ptr<ui::TableWriter> rowSink(const QString &format, const door::QueryInfo &info, const QString &file);

} // namespace millrace::cli
