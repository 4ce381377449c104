// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::sales {

// Words that are stored. A document that was taken back is in no state.

namespace state {
inline const QString open = QStringLiteral("open");
inline const QString closed = QStringLiteral("closed");
inline const QString cancelled = QStringLiteral("cancelled");
inline const QString posted = QStringLiteral("posted");
} // namespace state

/// What is counted on the lines of orders, shipments and invoices, in the unit of the order's line. Amounts are the
/// entity's: shipped and returned at cost, invoiced and credited net of tax.
namespace measure {
inline const QString shipped = QStringLiteral("shipped");
inline const QString returned = QStringLiteral("returned");
inline const QString invoiced = QStringLiteral("invoiced");
inline const QString credited = QStringLiteral("credited");
} // namespace measure

} // namespace millrace::sales
