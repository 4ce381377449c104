// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/company.h"
#include "house/demo/desk.h"

namespace millrace::house::demo {

inline const QString founder = QStringLiteral("helena");
inline const QString controller = QStringLiteral("amira");

/// The company before its first working day: entities, plants, people, books, partners, items, structures, standard costs.
/// Done on the day that the desk's clock stands on, by the founder and the controller.
void foundCompany(Desk &desk, const CompanyPlan &plan, Day lastDay);

/// Rates of the month, in force from its first day: the old ones, a little up or down.
void setExchangeRates(Desk &desk);

/// A price in another currency, to the cent.
Rate inCurrency(Rate price, Currency from, Currency into);

} // namespace millrace::house::demo
