// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace millrace::ledger {

/// What a posting is for. Code names roles; posting rules, which are data, turn a role into an account.
enum class Role {
    Inventory,
    GoodsReceived,         ///< Received, not invoiced (GRNI). Open item.
    GoodsShipped,          ///< Shipped, not invoiced, where that is the policy. Open item.
    GoodsInTransit,        ///< Open item.
    WipMaterial,
    WipSetup,
    WipLabour,
    WipMachine,
    WipOverhead,
    WipSubcontract,
    WipRework,
    LabourAbsorbed,
    MachineAbsorbed,
    OverheadAbsorbed,
    PurchasePriceVariance,
    MaterialPriceVariance,
    MaterialUsageVariance,
    SubstitutionVariance,
    LabourRateVariance,
    LabourEfficiencyVariance,
    MachineVariance,
    SetupVariance,
    OverheadVariance,
    ScrapVariance,
    MethodVariance,
    ByProductVariance,
    SubcontractVariance,
    Rounding,
    Revaluation,
    Scrap,
    CountGain,
    CountLoss,
    TransitLoss,
    OpeningStock,          ///< What stock taken over from before Millrace is posted against.
    CostOfGoodsSold,
    Revenue,
    Expense,               ///< Services and what is not stocked.
    Receivable,            ///< Open item.
    Payable,               ///< Open item.
    InputTax,
    OutputTax,
    Bank,
    PaymentDifference,
    ExchangeGain,
    ExchangeLoss,
    RetainedEarnings,
};

} // namespace millrace::ledger
