// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "production.CreateWorkOrder";
constexpr auto release = "production.ReleaseWorkOrder";
constexpr auto issue = "production.IssueMaterial";
constexpr auto report = "production.ReportCompletion";
constexpr auto labour = "production.BookLabour";
constexpr auto machine = "production.BookMachineTime";
constexpr auto scrap = "production.DeclareScrap";
constexpr auto close = "production.CloseWorkOrder";
constexpr auto cancel = "production.CancelWorkOrder";
constexpr auto reopen = "production.ReopenWorkOrder";

} // namespace

const std::vector<Step> completionTable{
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "100", "due": "2026-04-01"})", "ok", "", "P"},
    {report, R"({"workOrder": "{P}"})", "NothingReported @good"},
    {report, R"({"workOrder": "{P}", "good": "-1"})", "QuantityNegative @good"},
    {report, R"({"workOrder": "{P}", "good": "1", "scrapped": "-1", "reason": "SCRAP"})", "QuantityNegative @scrapped"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "5", "scrapped": "1"})", "ScrapNeedsReason @reason"},
    {report, R"({"workOrder": "WO-1", "good": "1"})", "WorkOrderUnknown @workOrder"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "1"})", "WorkOrderNotReleased @workOrder"},
    {release, R"({"workOrder": "{P}"})"},
    {report, R"({"workOrder": "{P}", "operation": 15, "good": "1"})", "OperationUnknown @operation"},
    {report, R"({"workOrder": "{P}", "operation": 10, "scrapped": "1", "reason": "WHY"})", "ReasonUnknown @reason"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "1 kg"})", "UnitDoesNotConvert @good"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "1", "scrapped": "1 kg", "reason": "SCRAP"})", "UnitDoesNotConvert @scrapped"},
    {"masterdata.CreateUnit", R"({"code": "chip", "name": "A chip off it"})"},
    {"masterdata.DefineConversion", R"({"item": "PUMP", "quantity": "1 pcs", "equals": "10000000 chip"})"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "1 chip"})", "QuantityTooSmall @good"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "40"})"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "10", "scrapped": "1", "reason": "SCRAP"})"},
    {report, R"({"workOrder": "{P}", "operation": 20, "good": "51", "bin": "NORTH/MAIN"})", "OperationBeforeBehind @good"},
    {report, R"({"workOrder": "{P}", "operation": 20, "good": "50", "scrapped": "1", "reason": "SCRAP", "bin": "NORTH/MAIN"})", "OperationBeforeBehind @good"},
    {report, R"({"workOrder": "{P}", "operation": 20, "good": "10"})", "BinMissing @bin"},
    {report, R"({"workOrder": "{P}", "good": "10", "bin": "NORTH/ATTIC"})", "BinUnknown @bin"},
    {report, R"({"workOrder": "{P}", "good": "10", "bin": "WEST/MAIN"})", "BinElsewhere @bin"},
    {report, R"({"workOrder": "{P}", "good": "10", "bin": "NORTH/MAIN", "lot": "L1"})", "LotNotAllowed @lot"},
    {report, R"({"workOrder": "{P}", "good": "1 dozen", "bin": "NORTH/MAIN"})"},
    {report, R"({"workOrder": "{P}", "good": "8", "scrapped": "2", "reason": "SCRAP", "bin": "NORTH/MAIN", "status": "inspection"})"},
    {report, R"({"workOrder": "{P}", "scrapped": "1", "reason": "SCRAP"})"},
    {report, R"({"workOrder": "{P}", "day": "2026-03-01", "good": "1", "bin": "NORTH/MAIN"})", "ask StockBackdated"},
    {report, R"({"workOrder": "{P}", "day": "2024-12-31", "good": "1", "bin": "NORTH/MAIN"})", "PeriodUnknown @day", "StockBackdated"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "70"})", "ask MoreThanOrdered"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "70.000001"})", "ask FarMoreThanOrdered"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "71"})", "ask FarMoreThanOrdered", "MoreThanOrdered"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "70"})", "ok", "MoreThanOrdered"},
    {report, R"({"workOrder": "{P}", "operation": 10, "good": "60"})", "ok", "FarMoreThanOrdered"},
    // 23 pumps took 92 bolts; 808 are left.
    {report, R"({"workOrder": "{P}", "good": "150", "scrapped": "1", "reason": "SCRAP", "bin": "NORTH/MAIN"})", "ok", "FarMoreThanOrdered"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "100", "due": "2026-04-01"})", "ok", "", "Q"},
    {release, R"({"workOrder": "{Q}"})", "ok", "ComponentsShort"},
    {report, R"({"workOrder": "{Q}", "countingPoint": true, "good": "60", "bin": "NORTH/MAIN"})", "ComponentShort @good"},
    // Where a bin may go below zero, what is short is owed there.
    {report, R"({"workOrder": "{Q}", "countingPoint": true, "good": "60", "bin": "NORTH/DEBT"})"},
    {report, R"({"workOrder": "{Q}", "operation": 10, "good": "10"})"},
    {report, R"({"workOrder": "{Q}", "countingPoint": true, "good": "15", "bin": "NORTH/DEBT"})"},

    {create, R"({"item": "TUBE", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "T"},
    {release, R"({"workOrder": "{T}"})", "ok", "ComponentsShort"},
    {report, R"({"workOrder": "{T}", "good": "1", "bin": "NORTH/MAIN"})", "LotMissing @lot"},
    {report, R"({"workOrder": "{T}", "good": "4", "bin": "NORTH/MAIN", "lot": "T1"})"},
    {report, R"({"workOrder": "{T}", "good": "4", "bin": "NORTH/SIDE", "lot": "T1"})"},
    {create, R"({"item": "MOTOR", "plant": "NORTH", "quantity": "30", "due": "2026-04-01"})", "ok", "", "M"},
    {release, R"({"workOrder": "{M}"})"},
    {report, R"({"workOrder": "{M}", "good": "2", "bin": "NORTH/MAIN", "lot": "M1"})", "SerialIsOne @good"},
    {report, R"({"workOrder": "{M}", "good": "1", "bin": "NORTH/MAIN", "lot": "M1"})"},
    {report, R"({"workOrder": "{M}", "good": "1", "bin": "NORTH/MAIN", "lot": "M1"})", "SerialOnHand @lot"},
    {create, R"({"item": "GRIT", "plant": "NORTH", "quantity": "2", "due": "2026-04-01"})", "ok", "", "G"},
    {"masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "LATE", "method": "average"})", "ok"},
    {release, R"({"workOrder": "{G}"})"},
    {"masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "LATE", "method": "standard"})", "ok"},
    {report, R"({"workOrder": "{G}", "good": "1", "bin": "NORTH/MAIN"})", "StandardCostMissing @workOrder"},
    {"inventory.SetStandardCost", R"({"item": "GRIT", "plant": "NORTH", "material": "7.5"})"},
    {report, R"({"workOrder": "{G}", "good": "1", "bin": "NORTH/MAIN"})", "ok", "", "R"},
    {"house.ReverseEvent", R"({"event": {R.event}, "reason": "a mistake"})"},
    {report, R"({"workOrder": "{G}", "good": "2", "bin": "NORTH/MAIN"})"},
};

const std::vector<Step> timeTable{
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "P"},
    {labour, R"({"workOrder": "{P}", "operation": 10})", "NothingBooked @run"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "run": "-1"})", "HoursNegative @run"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "setup": "-1", "run": "2"})", "HoursNegative @setup"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "run": "1 kg"})", "UnitNotHours @run"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "setup": "0.5", "run": "23.500001"})", "TooManyHours @run"},
    {labour, R"({"workOrder": "WO-1", "operation": 10, "run": "1"})", "WorkOrderUnknown @workOrder"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "run": "1"})", "WorkOrderNotReleased @workOrder"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "1"})", "WorkOrderNotReleased @workOrder"},
    {release, R"({"workOrder": "{P}"})"},
    {labour, R"({"workOrder": "{P}", "operation": 15, "run": "1"})", "OperationUnknown @operation"},
    {labour, R"({"workOrder": "{P}", "run": "1"})", "OperationUnknown @operation"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "person": "nobody", "run": "1"})", "PersonUnknown @person"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "run": "1", "day": "2024-12-31"})", "PeriodUnknown @day"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "person": "boss", "setup": "60 min", "run": "5"})"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "setup": "1800 s", "run": "2.5 h"})"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "run": "0.01"})", "ask MoreThanPlanned"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "setup": "1 min"})", "ask MoreThanPlanned"},
    {labour, R"({"workOrder": "{P}", "operation": 10, "setup": "1 min", "run": "0.01"})", "ok", "MoreThanPlanned"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "0"})", "NothingBooked @time"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "-1"})", "HoursNegative @time"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "1 pcs"})", "UnitNotHours @time"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "1440.001 min"})", "TooManyHours @time"},
    {machine, R"({"workOrder": "WO-1", "operation": 10, "time": "1"})", "WorkOrderUnknown @workOrder"},
    {machine, R"({"workOrder": "{P}", "operation": 11, "time": "1"})", "OperationUnknown @operation"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "225 min"})"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "1 s"})", "ask MoreThanPlanned"},
    {machine, R"({"workOrder": "{P}", "operation": 10, "time": "1 s"})", "ok", "MoreThanPlanned"},
    {create, R"({"item": "PLAIN", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "N"},
    {release, R"({"workOrder": "{N}"})"},
    {labour, R"({"workOrder": "{N}", "run": "1"})", "OperationMissing @operation"},
    {machine, R"({"workOrder": "{N}", "time": "1"})", "OperationMissing @operation"},
};

const std::vector<Step> scrapTable{
    {create, R"({"item": "VALVE", "plant": "NORTH", "quantity": "100", "due": "2026-04-01"})", "ok", "", "V"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "0", "reason": "SCRAP"})", "QuantityNotPositive @quantity"},
    {scrap, R"({"workOrder": "WO-1", "operation": 10, "quantity": "1", "reason": "SCRAP"})", "WorkOrderUnknown @workOrder"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "1", "reason": "SCRAP"})", "WorkOrderNotReleased @workOrder"},
    {release, R"({"workOrder": "{V}"})"},
    {scrap, R"({"workOrder": "{V}", "operation": 11, "quantity": "1", "reason": "SCRAP"})", "OperationUnknown @operation"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "1", "reason": "WHY"})", "ReasonUnknown @reason"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "1 kg", "reason": "SCRAP"})", "UnitDoesNotConvert @quantity"},
    {"masterdata.CreateUnit", R"({"code": "chip", "name": "A chip off it"})"},
    {"masterdata.DefineConversion", R"({"item": "VALVE", "quantity": "1 pcs", "equals": "10000000 chip"})"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "1 chip", "reason": "SCRAP"})", "QuantityTooSmall @quantity"},
    {scrap, R"({"workOrder": "{V}", "quantity": "1", "reason": "SCRAP"})", "OperationBeforeBehind @quantity"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "2", "reason": "SCRAP", "day": "2024-12-31"})", "PeriodUnknown @day"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "2", "reason": "SCRAP"})"},
    {report, R"({"workOrder": "{V}", "operation": 10, "good": "5"})"},
    {scrap, R"({"workOrder": "{V}", "quantity": "5", "reason": "SCRAP"})"},
    {scrap, R"({"workOrder": "{V}", "quantity": "1", "reason": "SCRAP"})", "OperationBeforeBehind @quantity"},
    {create, R"({"item": "MOTOR", "plant": "NORTH", "quantity": "50", "due": "2026-04-01"})", "ok", "", "M"},
    {release, R"({"workOrder": "{M}"})", "ok", "ComponentsShort"},
    {scrap, R"({"workOrder": "{M}", "quantity": "41", "reason": "SCRAP"})", "ComponentShort @quantity"},
    {scrap, R"({"workOrder": "{M}", "quantity": "30", "reason": "SCRAP"})"},
};

const std::vector<Step> endTable{
    {cancel, R"({"workOrder": "WO-1"})", "WorkOrderUnknown @workOrder"},
    {close, R"({"workOrder": "WO-1"})", "WorkOrderUnknown @workOrder"},
    {reopen, R"({"workOrder": "WO-1", "reason": "more"})", "WorkOrderUnknown @workOrder"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "P"},
    {close, R"({"workOrder": "{P}"})", "WorkOrderNotReleased @workOrder"},
    {reopen, R"({"workOrder": "{P}", "reason": " "})", "ReasonMissing @reason"},
    {reopen, R"({"workOrder": "{P}", "reason": "more"})", "WorkOrderNotClosed @workOrder"},
    {cancel, R"({"workOrder": "{P}"})"},
    {cancel, R"({"workOrder": "{P}"})", "WorkOrderNotOpen @workOrder"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "Q"},
    {release, R"({"workOrder": "{Q}"})"},
    {issue, R"({"workOrder": "{Q}", "lines": [{"item": "STEEL", "quantity": "10", "bin": "NORTH/MAIN"}]})", "ok", "", "I"},
    {cancel, R"({"workOrder": "{Q}"})", "WipNotEmpty @workOrder"},
    {"house.ReverseEvent", R"({"event": {I.event}, "reason": "wrong order"})"},
    {cancel, R"({"workOrder": "{Q}"})"},
    // Nothing was spent, and yet something came out.
    {create, R"({"item": "PLAIN", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "N"},
    {release, R"({"workOrder": "{N}"})"},
    {report, R"({"workOrder": "{N}", "good": "4", "bin": "NORTH/MAIN"})"},
    {cancel, R"({"workOrder": "{N}"})", "OutputReceived @workOrder"},

    {create, R"({"item": "VALVE", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "V"},
    {release, R"({"workOrder": "{V}"})"},
    {issue, R"({"workOrder": "{V}", "lines": [{"item": "STEEL", "quantity": "13", "bin": "NORTH/MAIN"}]})"},
    {labour, R"({"workOrder": "{V}", "operation": 10, "setup": "2", "run": "1.5"})"},
    {report, R"({"workOrder": "{V}", "operation": 10, "good": "10", "scrapped": "3", "reason": "SCRAP"})"},
    {report, R"({"workOrder": "{V}", "good": "9", "bin": "NORTH/MAIN"})"},
    {close, R"({"workOrder": "{V}"})", "ask PiecesInBetween"},
    {close, R"({"workOrder": "{V}", "day": "2024-12-31"})", "PeriodUnknown @day", "PiecesInBetween"},
    {close, R"({"workOrder": "{V}"})", "ok", "PiecesInBetween", "C"},
    {close, R"({"workOrder": "{V}"})", "WorkOrderNotReleased @workOrder"},
    {reopen, R"({"workOrder": "{V}", "reason": "one more", "day": "2024-12-31"})", "PeriodUnknown @day"},
    {reopen, R"({"workOrder": "{V}", "reason": "one more"})"},
    {report, R"({"workOrder": "{V}", "good": "1", "bin": "NORTH/MAIN"})"},
    {close, R"({"workOrder": "{V}"})", "ok", "", "D"},
    {"house.ReverseEvent", R"({"event": {D.event}, "reason": "too early"})"},
    {close, R"({"workOrder": "{V}"})"},

    // At average the closing raises what lies there; once that is gone, the closing stays.
    {issue, R"({"workOrder": "{N}", "lines": [{"item": "STEEL", "quantity": "12", "bin": "NORTH/MAIN"}]})"},
    {close, R"({"workOrder": "{N}"})"},
    {reopen, R"({"workOrder": "{N}", "reason": "more"})"},
    {close, R"({"workOrder": "{N}"})"},
    {"inventory.ScrapStock", R"({"item": "PLAIN", "bin": "NORTH/MAIN", "quantity": "4", "reason": "SCRAP"})"},
    {reopen, R"({"workOrder": "{N}", "reason": "more"})", "OutputGone @workOrder"},
};

const std::vector<Step> failingTable{
    {create, R"({"item": "VALVE", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "V"},
    {release, R"({"workOrder": "{V}"})"},
    {issue, R"({"workOrder": "{V}", "lines": [{"item": "STEEL", "quantity": "13", "bin": "NORTH/MAIN"}]})"},
    {issue, R"({"workOrder": "{V}", "lines": [{"component": "{V}/10", "item": "ALU", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "Substitute,OverIssue"},
    {"production.ReturnMaterial", R"({"workOrder": "{V}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/SIDE"}]})"},
    {labour, R"({"workOrder": "{V}", "operation": 10, "setup": "2", "run": "1.5"})"},
    {machine, R"({"workOrder": "{V}", "operation": 10, "time": "1"})"},
    {report, R"({"workOrder": "{V}", "operation": 10, "good": "9", "scrapped": "3", "reason": "SCRAP"})"},
    {scrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "1", "reason": "SCRAP"})"},
    {report, R"({"workOrder": "{V}", "good": "9", "bin": "NORTH/MAIN"})"},
    {close, R"({"workOrder": "{V}"})"},
    {reopen, R"({"workOrder": "{V}", "reason": "one more"})"},
    {create, R"({"item": "GAUGE", "plant": "NORTH", "quantity": "5", "due": "2026-04-01"})", "ok", "", "G"},
    {release, R"({"workOrder": "{G}"})"},
    {report, R"({"workOrder": "{G}", "good": "2", "bin": "NORTH/MAIN"})"},
    {close, R"({"workOrder": "{G}"})"},
    {create, R"({"item": "SEAL", "plant": "NORTH", "quantity": "30", "due": "2026-04-01"})", "ok", "", "S"},
    {release, R"({"workOrder": "{S}"})"},
    {report, R"({"workOrder": "{S}", "good": "30", "bin": "NORTH/MAIN", "lot": "A", "countingPoint": true})"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "5", "due": "2026-04-01"})", "ok", "", "P"},
    {release, R"({"workOrder": "{P}"})"},
    {cancel, R"({"workOrder": "{P}"})"},
};

} // namespace millrace::test
