// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/printed.h"

namespace millrace::purchasing::rules {

std::optional<PrintedProblem> compare(const Printed &printed, Money net, masterdata::Taxes &taxes, size_t lines)
{
    const auto currency = net.currency();
    if (printed.currency && *printed.currency != currency)
        return PrintedProblem::OtherCurrency;
    if (printed.tax && printed.tax->currency() != currency)
        return PrintedProblem::OtherCurrencyOfTax;
    if (printed.total && printed.total->currency() != currency)
        return PrintedProblem::OtherCurrencyOfTotal;
    if (printed.tax) {
        const auto off = (*printed.tax - taxes.total()).absolute().minor();
        if (off > (taxes.all().empty() ? 0 : std::int64_t(lines)))
            return PrintedProblem::TaxDiffers;
        taxes.correct(*printed.tax);
    }
    if (printed.total && *printed.total != net + taxes.total())
        return PrintedProblem::TotalDiffers;
    return std::nullopt;
}

} // namespace millrace::purchasing::rules
