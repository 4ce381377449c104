// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::cli {

/// Writes rows as an XLSX file: a header, numbers as numbers, their unit or currency in the format. Throws Fault.
void writeSpreadsheet(const QString &file, const door::QueryInfo &info, const std::vector<QJsonArray> &rows);

} // namespace millrace::cli
