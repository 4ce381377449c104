// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "purchasing.CreatePurchaseOrder";
constexpr auto receive = "purchasing.ReceiveGoods";
constexpr auto giveBack = "purchasing.ReturnToSupplier";
constexpr auto invoice = "purchasing.EnterSupplierInvoice";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": )") + QByteArray::number(i) + R"(, "quantity": "1"})";
    return R"({"receipt": "{RC}", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> returnTable{
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100", "price": "2.40"},
        {"item": "GEAR", "quantity": "10", "price": "12"}, {"item": "DYE", "quantity": "20", "price": "3"}, {"item": "HAUL", "quantity": "4", "price": "50"}]})", "ok", "", "PO"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "100", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "10", "bin": "NORTH/MAIN"},
        {"line": 30, "quantity": "20", "bin": "NORTH/MAIN", "lot": "L1", "status": "inspection"}, {"line": 40, "quantity": "4"}]})", "ok", "", "RC"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "5", "bin": "NORTH/MAIN"}]})", "ok", "", "WRONG"},
    {"house.ReverseEvent", R"({"event": {WRONG.event}, "reason": "never came"})"},

    {giveBack, R"({"receipt": "{RC}", "lines": []})", "LinesMissing @lines"},
    {giveBack, tooMany.constData(), "TooManyLines @lines"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}, {"line": 10, "quantity": "1", "bin": "NORTH/SIDE"}]})", "DuplicateLine @lines[1].line"},
    {giveBack, R"({"receipt": "RC-1", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReceiptUnknown @receipt"},
    {giveBack, R"({"receipt": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReceiptUnknown @receipt"},
    {giveBack, R"({"receipt": "{WRONG}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReceiptTakenBack @receipt"},
    {giveBack, R"({"receipt": "{RC}", "reason": "WHIM", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReasonUnknown @reason"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 15, "quantity": "1", "bin": "NORTH/MAIN"}]})", "LineUnknown @lines[0].line"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1 l", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "0.000001 g", "bin": "NORTH/MAIN"}]})", "QuantityTooSmall @lines[0].quantity"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "101", "bin": "NORTH/MAIN"}]})", "QuantityMoreThanReceived @lines[0].quantity"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1"}]})", "BinMissing @lines[0].bin"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 40, "quantity": "1", "bin": "NORTH/MAIN"}]})", "BinNotAllowed @lines[0].bin"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/NOWHERE"}]})", "BinUnknown @lines[0].bin"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1", "bin": "WEST/MAIN"}]})", "BinElsewhere @lines[0].bin"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/SIDE"}]})", "NotEnoughStock @lines[0].quantity"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 30, "quantity": "1", "bin": "NORTH/MAIN"}]})", "NotEnoughStock @lines[0].quantity"},
    {giveBack, R"({"receipt": "{RC}", "day": "2026-03-01", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask StockBackdated"},
    {giveBack, R"({"receipt": "{RC}", "day": "2024-12-31", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "PeriodUnknown @day", "StockBackdated"},
    {giveBack, R"({"receipt": "{RC}", "reason": "RETURN", "reference": "RMA 4", "lines": [{"line": 10, "quantity": "5000 g", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "1", "bin": "NORTH/MAIN"},
        {"line": 30, "quantity": "20", "bin": "NORTH/MAIN", "status": "inspection"}, {"line": 40, "quantity": "1"}]})"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 30, "quantity": "1", "bin": "NORTH/MAIN", "status": "inspection"}]})", "QuantityMoreThanReceived @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "90", "price": "2.40"}]})"},
    // Half of it is owed still, half is owed back.
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "85", "bin": "NORTH/MAIN"}]})"},
};

} // namespace millrace::test
