// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "production.CreateWorkOrder";
constexpr auto release = "production.ReleaseWorkOrder";
constexpr auto issue = "production.IssueMaterial";
constexpr auto giveBack = "production.ReturnMaterial";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 0; i <= 500; ++i)
        lines += (i > 0 ? "," : "") + QByteArray(R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"})");
    return R"({"workOrder": "WO-1", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> issueTable{
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "P"},
    {issue, R"({"workOrder": "{P}", "lines": []})", "LinesMissing @lines"},
    {issue, tooMany.constData(), "TooManyLines @lines"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "replaces": "-1", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].replaces"},
    {issue, R"({"workOrder": "{P}", "lines": [{"quantity": "1", "bin": "NORTH/MAIN"}]})", "ComponentOrItemMissing @lines[0].component"},
    {issue, R"({"workOrder": "WO-1", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "WorkOrderUnknown @workOrder"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "WorkOrderNotReleased @workOrder"},
    {release, R"({"workOrder": "{P}"})"},
    {create, R"({"item": "TUBE", "plant": "NORTH", "quantity": "2", "due": "2026-04-01"})", "ok", "", "T"},
    {release, R"({"workOrder": "{T}"})", "ok", "ComponentsShort"},
    {issue, R"({"workOrder": "{P}", "reason": "WHY", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReasonUnknown @reason"},
    {issue, R"({"workOrder": "{P}", "person": "nobody", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "PersonUnknown @person"},
    {issue, R"({"workOrder": "{P}", "lines": [{"component": "{P}/15", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ComponentUnknown @lines[0].component"},
    {issue, R"({"workOrder": "{P}", "lines": [{"component": "{T}/10", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ComponentUnknown @lines[0].component"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "ALU", "operation": 15, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OperationUnknown @lines[0].operation"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEAL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ItemUnknown @lines[0].item"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "COAT", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ItemNotStocked @lines[0].item"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"component": "{P}/10", "item": "ALU", "quantity": "1", "replaces": "1 l", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].replaces"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "0.000001 g", "bin": "NORTH/MAIN"}]})", "QuantityTooSmall @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1"}]})", "BinMissing @lines[0].bin"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/ATTIC"}]})", "BinUnknown @lines[0].bin"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "WEST/MAIN"}]})", "BinElsewhere @lines[0].bin"},
    {issue, R"({"workOrder": "{T}", "lines": [{"item": "PAINT", "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotMissing @lines[0].lot"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "lot": "P1"}]})", "LotNotAllowed @lines[0].lot"},
    {issue, R"({"workOrder": "{T}", "lines": [{"item": "PAINT", "quantity": "1", "bin": "NORTH/MAIN", "lot": "P9"}]})", "LotUnknown @lines[0].lot"},
    {issue, R"({"workOrder": "{T}", "lines": [{"item": "CHIP", "quantity": "2", "bin": "NORTH/MAIN", "lot": "S1"}]})", "SerialIsOne @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "SAND", "quantity": "2", "bin": "NORTH/MAIN"}]})", "StandardCostMissing @lines[0].item"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "HOUSING", "quantity": "1", "bin": "NORTH/SIDE"}]})", "StockHeld @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "HOUSING", "quantity": "21", "bin": "NORTH/SIDE"}]})", "NotEnoughInBin @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "999", "bin": "NORTH/MAIN"}, {"item": "STEEL", "quantity": "2", "bin": "NORTH/MAIN"}]})", "NotEnoughInBin @lines[1].quantity"},
    {issue, R"({"workOrder": "{P}", "day": "2024-12-31", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "PeriodUnknown @day", "StockBackdated"},

    {issue, R"({"workOrder": "{P}", "lines": [{"item": "ALU", "operation": 20, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask NotPlanned"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "ALU", "operation": 20, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "NotPlanned"},
    {issue, R"({"workOrder": "{P}", "lines": [{"component": "{P}/10", "item": "ALU", "quantity": "1", "replaces": "2000 g", "bin": "NORTH/MAIN"}]})", "ask Substitute"},
    {issue, R"({"workOrder": "{P}", "reason": "SCRAP", "person": "boss", "lines": [{"component": "{P}/10", "item": "ALU", "quantity": "1", "replaces": "2000 g", "bin": "NORTH/MAIN"}]})", "ok", "Substitute"},
    // Ten percent above 20 kg are 22 kg, of which 2 came as another item.
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "12 kg", "bin": "NORTH/MAIN"}, {"component": "{P}/10", "quantity": "8000 g", "bin": "NORTH/MAIN"}]})"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "0.001", "bin": "NORTH/MAIN"}]})", "ask OverIssue"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "0.001", "bin": "NORTH/MAIN"}]})", "ok", "OverIssue"},
    {issue, R"({"workOrder": "{P}", "day": "2026-03-01", "lines": [{"item": "HOUSING", "quantity": "10", "bin": "NORTH/MAIN"}]})"},
    {issue, R"({"workOrder": "{P}", "day": "2026-02-28", "lines": [{"item": "HOUSING", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask StockBackdated"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "5", "bin": "NORTH/DEBT"}]})", "ok", "OverIssue"},
    {issue, R"({"workOrder": "{T}", "lines": [{"item": "PAINT", "quantity": "1", "bin": "NORTH/MAIN", "lot": "P1"}, {"item": "CHIP", "quantity": "1", "bin": "NORTH/MAIN", "lot": "S1"}]})"},
    // The next order has reserved all the housings that are left; one more for the first is a question.
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "190", "due": "2026-04-01"})", "ok", "", "Q"},
    {release, R"({"workOrder": "{Q}"})", "ok", "ComponentsShort"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "HOUSING", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask ReservedForOthers"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "HOUSING", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "ReservedForOthers"},
    {issue, R"({"workOrder": "{Q}", "lines": [{"item": "HOUSING", "quantity": "189", "bin": "NORTH/MAIN"}]})"},
};

const std::vector<Step> returnTable{
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "P"},
    {giveBack, R"({"workOrder": "{P}", "lines": []})", "LinesMissing @lines"},
    {giveBack, tooMany.constData(), "TooManyLines @lines"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "replaced": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].replaced"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"quantity": "1", "bin": "NORTH/MAIN"}]})", "ComponentOrItemMissing @lines[0].component"},
    {giveBack, R"({"workOrder": "WO-1", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "WorkOrderUnknown @workOrder"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "WorkOrderNotReleased @workOrder"},
    {release, R"({"workOrder": "{P}"})"},
    {create, R"({"item": "TUBE", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "T"},
    {release, R"({"workOrder": "{T}"})", "ok", "ComponentsShort"},
    {giveBack, R"({"workOrder": "{P}", "reason": "WHY", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReasonUnknown @reason"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"component": "{T}/10", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ComponentUnknown @lines[0].component"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEAL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ItemUnknown @lines[0].item"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "COAT", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ItemNotStocked @lines[0].item"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"component": "{P}/10", "item": "ALU", "quantity": "1", "replaced": "1 l", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].replaced"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "0.000001 g", "bin": "NORTH/MAIN"}]})", "QuantityTooSmall @lines[0].quantity"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1"}]})", "BinMissing @lines[0].bin"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/ATTIC"}]})", "BinUnknown @lines[0].bin"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "WEST/MAIN"}]})", "BinElsewhere @lines[0].bin"},
    {giveBack, R"({"workOrder": "{T}", "lines": [{"item": "PAINT", "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotMissing @lines[0].lot"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "lot": "P1"}]})", "LotNotAllowed @lines[0].lot"},
    {giveBack, R"({"workOrder": "{T}", "lines": [{"item": "PAINT", "quantity": "1", "bin": "NORTH/MAIN", "lot": "P9"}]})", "LotUnknown @lines[0].lot"},
    {giveBack, R"({"workOrder": "{T}", "lines": [{"item": "CHIP", "quantity": "1", "bin": "NORTH/MAIN", "lot": "S1"}]})", "SerialOnHand @lines[0].lot"},
    {issue, R"({"workOrder": "{T}", "lines": [{"item": "CHIP", "quantity": "1", "bin": "NORTH/MAIN", "lot": "S1"}]})"},
    {giveBack, R"({"workOrder": "{T}", "lines": [{"item": "CHIP", "quantity": "2", "bin": "NORTH/MAIN", "lot": "S1"}]})", "SerialIsOne @lines[0].quantity"},
    {giveBack, R"({"workOrder": "{T}", "lines": [{"item": "CHIP", "quantity": "1", "bin": "NORTH/SIDE", "lot": "S1"}]})"},

    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "MoreThanIssued @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "10", "bin": "NORTH/MAIN"}]})"},
    {giveBack, R"({"workOrder": "{P}", "reason": "RETURN", "lines": [{"item": "STEEL", "quantity": "4", "bin": "NORTH/SIDE", "status": "inspection"}]})"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "4", "bin": "NORTH/MAIN"}, {"component": "{P}/10", "quantity": "2.5", "bin": "NORTH/MAIN"}]})", "MoreThanIssued @lines[1].quantity"},
    {giveBack, R"({"workOrder": "{P}", "day": "2026-03-01", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask StockBackdated"},
    {giveBack, R"({"workOrder": "{P}", "day": "2026-03-01", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "StockBackdated"},
    {giveBack, R"({"workOrder": "{P}", "day": "2024-12-31", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "PeriodUnknown @day", "StockBackdated"},
    {issue, R"({"workOrder": "{P}", "lines": [{"component": "{P}/10", "item": "ALU", "quantity": "1", "replaces": "2", "bin": "NORTH/MAIN"}]})", "ok", "Substitute"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"component": "{P}/10", "item": "ALU", "quantity": "0.5", "replaced": "1", "bin": "NORTH/MAIN"}]})"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "ALU", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "NotPlanned"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "ALU", "quantity": "1", "bin": "NORTH/MAIN"}]})"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "ALU", "quantity": "0.1", "bin": "NORTH/MAIN"}]})", "MoreThanIssued @lines[0].quantity"},
    {issue, R"({"workOrder": "{P}", "lines": [{"item": "HOUSING", "quantity": "3", "bin": "NORTH/MAIN"}]})"},
    {giveBack, R"({"workOrder": "{P}", "lines": [{"item": "HOUSING", "quantity": "3", "bin": "NORTH/MAIN"}]})"},
};

} // namespace millrace::test
