// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::production {

/// The states of a work order.
namespace state {
inline const QString planned = QStringLiteral("planned");
inline const QString released = QStringLiteral("released");
inline const QString closed = QStringLiteral("closed");
inline const QString cancelled = QStringLiteral("cancelled");
} // namespace state

/// What is kept of an order's progress: of a component, of an operation, of the order itself (whose line is its own id).
namespace measure {
inline const QString issued = QStringLiteral("issued");           ///< Component: what came for it, in its own units.
inline const QString good = QStringLiteral("good");               ///< Operation: pieces that left it.
inline const QString scrapped = QStringLiteral("scrapped");       ///< Operation: pieces lost; their cost stays in the good ones.
inline const QString abnormal = QStringLiteral("abnormal_scrap"); ///< Operation: pieces lost, with their cost.
inline const QString setupHours = QStringLiteral("setup_hours");
inline const QString labourHours = QStringLiteral("labour_hours");
inline const QString machineHours = QStringLiteral("machine_hours");
inline const QString received = QStringLiteral("received");     ///< Order: good pieces that went into stock, and what they took out of WIP.
inline const QString scrappedFor = QStringLiteral("scrapped:"); ///< Operation: the scrapped pieces again, for the reason whose id follows.
} // namespace measure

} // namespace millrace::production
