// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "purchasing.CreatePurchaseOrder";
constexpr auto cancel = "purchasing.CancelPurchaseOrder";
constexpr auto receive = "purchasing.ReceiveGoods";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": )") + QByteArray::number(i) + R"(, "quantity": "1"})";
    return R"({"order": "{PO}", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> receiptTable{
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [
        {"item": "BAR", "quantity": "100", "price": "2.40"}, {"item": "PLATE", "quantity": "10", "price": "15"},
        {"item": "GEAR", "quantity": "10", "price": "12"}, {"item": "DYE", "quantity": "20", "price": "3.333"},
        {"item": "PUMP", "quantity": "2", "price": "250"}, {"item": "HAUL", "quantity": "4", "price": "50"},
        {"item": "RING", "quantity": "10", "price": "1"}, {"item": "BAR", "quantity": "10 kg", "price": "0"}]})", "ok", "", "PO"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "1", "price": "1"}]})", "ok", "", "OFF"},
    {cancel, R"({"order": "{OFF}"})"},
    {receive, R"({"order": "{PO}", "lines": []})", "LinesMissing @lines"},
    {receive, tooMany.constData(), "TooManyLines @lines"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}, {"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})",
     "DuplicateLine @lines[1].line"},
    {receive, R"({"order": "PO-1", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderUnknown @order"},
    {receive, R"({"order": "{OFF}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderNotOpen @order"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 15, "quantity": "1", "bin": "NORTH/MAIN"}]})", "LineUnknown @lines[0].line"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1 l", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "0.000001 g", "bin": "NORTH/MAIN"}]})", "QuantityTooSmall @lines[0].quantity"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1"}]})", "BinMissing @lines[0].bin"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/NOWHERE"}]})", "BinUnknown @lines[0].bin"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "WEST/MAIN"}]})", "BinElsewhere @lines[0].bin"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 60, "quantity": "1", "bin": "NORTH/MAIN"}]})", "BinNotAllowed @lines[0].bin"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 40, "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotMissing @lines[0].lot"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN", "lot": "L1"}]})", "LotNotAllowed @lines[0].lot"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 60, "quantity": "1", "lot": "L1"}]})", "LotNotAllowed @lines[0].lot"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 50, "quantity": "2", "bin": "NORTH/MAIN", "lot": "S1"}]})", "SerialIsOne @lines[0].quantity"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 70, "quantity": "1", "bin": "NORTH/MAIN"}]})", "StandardCostMissing @lines[0].line"},
    {receive, R"({"order": "{PO}", "day": "2024-12-31", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "PeriodUnknown @day"},

    // Within ten percent nobody is asked; a carton is what a carton is.
    {receive, R"({"order": "{PO}", "reference": "LS-1", "lines": [{"line": 10, "quantity": "60", "bin": "NORTH/MAIN"}]})", "ok", "", "RC"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "50.001", "bin": "NORTH/MAIN"}]})", "ask OverReceipt"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "30", "bin": "NORTH/MAIN"}, {"line": 10, "quantity": "21", "bin": "NORTH/SIDE"}]})", "ask OverReceipt"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "50000 g", "bin": "NORTH/SIDE", "status": "inspection"}]})"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "OverReceipt"},
    {receive, R"({"order": "{PO}", "day": "2026-03-01", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask OverReceipt", "StockBackdated"},
    {receive, R"({"order": "{PO}", "day": "2026-03-01", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask StockBackdated", "OverReceipt"},
    {receive, R"({"order": "{PO}", "day": "2026-03-01", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "StockBackdated,OverReceipt"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 20, "quantity": "4", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "6", "bin": "NORTH/SIDE", "status": "held"},
        {"line": 30, "quantity": "10", "bin": "NORTH/MAIN"}, {"line": 40, "quantity": "5", "bin": "NORTH/MAIN", "lot": "L1", "supplierLot": "X9", "expires": "2027-01-31"},
        {"line": 40, "quantity": "5", "bin": "NORTH/SIDE", "lot": "L1"}, {"line": 50, "quantity": "1", "bin": "NORTH/MAIN", "lot": "S1"}, {"line": 60, "quantity": "1.5"}]})"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 50, "quantity": "1", "bin": "NORTH/SIDE", "lot": "S1"}]})", "SerialOnHand @lines[0].lot"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 50, "quantity": "1", "bin": "NORTH/SIDE", "lot": "S2"}, {"line": 50, "quantity": "1", "bin": "NORTH/MAIN", "lot": "S2"}]})",
     "SerialOnHand @lines[1].lot"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 50, "quantity": "1", "bin": "NORTH/SIDE", "lot": "S2"}, {"line": 40, "quantity": "1", "bin": "NORTH/SIDE", "lot": "L1"}]})"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 80, "quantity": "10", "bin": "NORTH/MAIN"}]})"},

    // Another currency at the day's rate, which has to be there.
    {create, R"({"supplier": "BOSTON", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "10", "price": "3"}]})", "ok", "", "USD"},
    {receive, R"({"order": "{USD}", "day": "2026-01-31", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ExchangeRateMissing @day"},
    {receive, R"({"order": "{USD}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})"},
};

} // namespace millrace::test
