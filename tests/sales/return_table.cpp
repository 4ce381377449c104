// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "sales.CreateSalesOrder";
constexpr auto ship = "sales.ShipGoods";
constexpr auto takeBack = "sales.ReceiveReturn";
constexpr auto invoice = "sales.InvoiceShipment";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": )") + QByteArray::number(i) + R"(, "quantity": "1"})";
    return R"({"shipment": "{SH}", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> returnTable{
    {create, R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "10", "price": "6"}, {"item": "PLATE", "quantity": "12", "price": "30"},
        {"item": "GEAR", "quantity": "10", "price": "14"}, {"item": "DYE", "quantity": "5", "price": "8"}, {"item": "HAUL", "quantity": "2", "price": "50"}]})", "ok", "", "SO"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "12", "bin": "NORTH/MAIN"}, {"line": 30, "quantity": "10", "bin": "NORTH/MAIN"},
        {"line": 40, "quantity": "5", "bin": "NORTH/MAIN", "lot": "L1"}, {"line": 50, "quantity": "2"}]})", "ok", "", "SH"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "6"}]})", "ok", "", "OFF"},
    {ship, R"({"order": "{OFF}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "", "WRONG"},
    {"house.ReverseEvent", R"({"event": {WRONG.event}, "reason": "never left"})"},

    {takeBack, R"({"shipment": "{SH}", "lines": []})", "LinesMissing @lines"},
    {takeBack, tooMany.constData(), "TooManyLines @lines"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}, {"line": 10, "quantity": "1", "bin": "NORTH/SIDE"}]})", "DuplicateLine @lines[1].line"},
    {takeBack, R"({"shipment": "SH-1", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ShipmentUnknown @shipment"},
    {takeBack, R"({"shipment": "{WRONG}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ShipmentTakenBack @shipment"},
    {takeBack, R"({"shipment": "{SH}", "reason": "WHIM", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ReasonUnknown @reason"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 15, "quantity": "1", "bin": "NORTH/MAIN"}]})", "LineUnknown @lines[0].line"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1 kg", "bin": "NORTH/MAIN"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 40, "quantity": "0.0001 ml", "bin": "NORTH/MAIN"}]})", "QuantityTooSmall @lines[0].quantity"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "11", "bin": "NORTH/MAIN"}]})", "QuantityMoreThanShipped @lines[0].quantity"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1"}]})", "BinMissing @lines[0].bin"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 50, "quantity": "1", "bin": "NORTH/MAIN"}]})", "BinNotAllowed @lines[0].bin"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/NOWHERE"}]})", "BinUnknown @lines[0].bin"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1", "bin": "WEST/MAIN"}]})", "BinElsewhere @lines[0].bin"},
    {takeBack, R"({"shipment": "{SH}", "day": "2026-03-01", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ask StockBackdated"},
    {takeBack, R"({"shipment": "{SH}", "day": "2024-12-31", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "PeriodUnknown @day", "StockBackdated"},
    {takeBack, R"({"shipment": "{SH}", "reason": "RETURN", "reference": "RMA 1", "lines": [{"line": 10, "quantity": "0.5 dozen", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "5", "bin": "NORTH/SIDE", "status": "available"},
        {"line": 30, "quantity": "1", "bin": "NORTH/MAIN", "status": "held"}, {"line": 40, "quantity": "5", "bin": "NORTH/SIDE"}, {"line": 50, "quantity": "1"}]})"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 40, "quantity": "1", "bin": "NORTH/MAIN"}]})", "QuantityMoreThanShipped @lines[0].quantity"},
    // What came back is not charged.
    {invoice, R"({"shipment": "{SH}"})"},
    {takeBack, R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "4", "bin": "NORTH/MAIN"}]})"},
    {invoice, R"({"shipment": "{SH}"})", "NothingToInvoice @shipment"},
};

} // namespace millrace::test
