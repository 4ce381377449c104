// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::purchasing {

// Words that are stored. A document that was taken back is in no state.

namespace state {
inline const QString open = QStringLiteral("open");
inline const QString closed = QStringLiteral("closed");
inline const QString cancelled = QStringLiteral("cancelled");
inline const QString posted = QStringLiteral("posted");
} // namespace state

/// What is counted on the lines of orders and receipts, in the unit of the order's line. Amounts are the entity's:
/// received and returned at the order's price, invoiced and credited net of tax.
namespace measure {
inline const QString received = QStringLiteral("received");
inline const QString returned = QStringLiteral("returned");
inline const QString invoiced = QStringLiteral("invoiced");
inline const QString credited = QStringLiteral("credited");
} // namespace measure

} // namespace millrace::purchasing
