// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "sales.CreateSalesOrder";
constexpr auto cancel = "sales.CancelSalesOrder";
constexpr auto ship = "sales.ShipGoods";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": )") + QByteArray::number(i) + R"(, "quantity": "1"})";
    return R"({"order": "{SO}", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> shipmentTable{
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "80", "price": "6"}, {"item": "PLATE", "quantity": "12", "price": "30"},
        {"item": "GEAR", "quantity": "10", "price": "14"}, {"item": "DYE", "quantity": "5", "price": "8"}, {"item": "HAUL", "quantity": "2", "price": "50"}]})", "ok", "", "SO"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "30", "price": "6"}, {"item": "RING", "quantity": "1", "price": "1"}]})", "ok", "", "OTHER"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "ok", "", "OFF"},
    {cancel, R"({"order": "{OFF}"})"},

    {ship, R"({"order": "{SO}", "lines": []})", "LinesMissing @lines"},
    {ship, tooMany.constData(), "TooManyLines @lines"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "-1", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}, {"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "DuplicateLine @lines[1].line"},
    {ship, R"({"order": "SO-1", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderUnknown @order"},
    {ship, R"({"order": "{OFF}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderNotOpen @order"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 15, "quantity": "1", "bin": "NORTH/MAIN"}]})", "LineUnknown @lines[0].line"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1 kg", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 40, "quantity": "0.0001 ml", "bin": "NORTH/MAIN", "lot": "L1"}]})", "QuantityTooSmall @lines[0].quantity"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1"}]})", "BinMissing @lines[0].bin"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 50, "quantity": "1", "bin": "NORTH/MAIN"}]})", "BinNotAllowed @lines[0].bin"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/NOWHERE"}]})", "BinUnknown @lines[0].bin"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "WEST/MAIN"}]})", "BinElsewhere @lines[0].bin"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 40, "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotMissing @lines[0].lot"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN", "lot": "L1"}]})", "LotNotAllowed @lines[0].lot"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 40, "quantity": "1", "bin": "NORTH/MAIN", "lot": "L9"}]})", "LotUnknown @lines[0].lot"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "5", "bin": "NORTH/SIDE"}]})", "StockHeld @lines[0].quantity"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "6", "bin": "NORTH/SIDE"}]})", "NotEnoughStock @lines[0].quantity"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "60", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "21", "bin": "NORTH/MAIN"}]})", "NotEnoughStock @lines[1].quantity"},
    {ship, R"({"order": "{OTHER}", "lines": [{"line": 20, "quantity": "1", "bin": "NORTH/DOCK"}]})", "StandardCostMissing @lines[0].line"},
    {ship, R"({"order": "{SO}", "day": "2024-12-31", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "PeriodUnknown @day", "StockBackdated"},

    // Eighty of the hundred are promised to the other order.
    {ship, R"({"order": "{OTHER}", "lines": [{"line": 10, "quantity": "21", "bin": "NORTH/MAIN"}]})", "ask ReservedForOthers"},
    {ship, R"({"order": "{OTHER}", "lines": [{"line": 10, "quantity": "20", "bin": "NORTH/MAIN"}]})"},
    {ship, R"({"order": "{OTHER}", "lines": [{"line": 10, "quantity": "2", "bin": "NORTH/MAIN"}]})", "ok", "ReservedForOthers"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 20, "quantity": "13", "bin": "NORTH/MAIN"}]})", "ask OverShipment"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 20, "quantity": "13", "bin": "NORTH/MAIN"}]})", "ok", "OverShipment"},
    {ship, R"({"order": "{SO}", "day": "2026-03-01", "lines": [{"line": 30, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask StockBackdated"},
    {ship, R"({"order": "{SO}", "day": "2026-03-01", "lines": [{"line": 30, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "StockBackdated"},
    {ship, R"({"order": "{SO}", "reference": "T-1", "lines": [{"line": 10, "quantity": "6 dozen", "bin": "NORTH/MAIN"}, {"line": 30, "quantity": "9", "bin": "NORTH/DOCK"},
        {"line": 40, "quantity": "2500 ml", "bin": "NORTH/MAIN", "lot": "L1"}, {"line": 50, "quantity": "2"}]})"},
};

} // namespace millrace::test
