// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace millrace::production {

/// The causes that what is left in WIP is split by.
enum class VarianceKind {
    MaterialPrice,
    Substitution,
    MaterialUsage,
    LabourRate,
    LabourEfficiency,
    MachineRate,
    MachineEfficiency,
    Setup,
    LotSize,
    OverheadSpending,
    OverheadEfficiency,
    Scrap,
    SubcontractPrice,
    Rework,
    Method,
    Rounding,
};

} // namespace millrace::production
