// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "masterdata/taxes.h"

namespace millrace::purchasing::rules {

/// What is printed on a supplier's paper beside its lines; to be sure, or because the supplier rounds differently.
struct Printed
{
    std::optional<Currency> currency;
    std::optional<Money> tax;
    std::optional<Money> total;
};

enum class PrintedProblem { OtherCurrency, OtherCurrencyOfTax, OtherCurrencyOfTotal, TaxDiffers, TotalDiffers };

/// Compares paper and reckoning. Tax that is off by no more than a minor unit a line is taken as printed.
std::optional<PrintedProblem> compare(const Printed &printed, Money net, masterdata::Taxes &taxes, size_t lines);

} // namespace millrace::purchasing::rules
