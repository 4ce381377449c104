// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace millrace::cli {

/// The name that was probably meant: in another case, without its room, or a slip or two away. Empty where none is near.
QString nearest(const QString &wanted, const QStringList &names);

} // namespace millrace::cli
