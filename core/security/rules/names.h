// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/session.h"
#include "store/script.h"

namespace millrace::security {

/// Letters, digits and - _ . , up to 40, beginning with a letter or digit: what a person or role is called by.
bool isCode(const QString &text);

/// "sales.ShipGoods".
bool isCommandName(const QString &text);

/// Any right that a role may have; see door::Right.
bool isRightName(const QString &text);

/// Who gives rights away holds them: whether all of these are held where they are to be given.
bool holdsAll(const door::Session &session, const std::vector<QString> &rights, Id<Entity> entity, Id<Plant> plant);

/// What a person connects as on PostgreSQL: the database and the code, because roles belong to the whole server. Empty
/// where the server would cut it short.
QString databaseRole(const QString &database, const QString &code);

inline constexpr int shortestPassword = 8;
inline constexpr int shortestPin = 4;
inline constexpr int longestPin = 12;

} // namespace millrace::security
