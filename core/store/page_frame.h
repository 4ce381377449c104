// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace millrace::store {

/// The frame that cuts any statement into pages by key: sorted by these columns (-name: falling), the last of which tells
/// rows apart, at most :page_limit rows, and only those after the key in :after_0, :after_1, ... where after is said.
QString pageFrame(const QStringList &order, bool after);

} // namespace millrace::store
