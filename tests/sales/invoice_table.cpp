// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "sales.CreateSalesOrder";
constexpr auto ship = "sales.ShipGoods";
constexpr auto invoice = "sales.InvoiceShipment";
constexpr auto credit = "sales.CreditInvoice";
constexpr auto reverse = "house.ReverseEvent";

} // namespace

const std::vector<Step> invoiceTable{
    {create, R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "10", "price": "6.666", "taxCode": "VAT19"}, {"item": "HAUL", "quantity": "2", "price": "50"}]})", "ok", "", "SO"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "4", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "", "WRONG"},
    {reverse, R"({"event": {WRONG.event}, "reason": "never left"})"},
    {create, R"({"customer": "BOSTON", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "3", "price": "10"}]})", "ok", "", "USD"},
    {ship, R"({"order": "{USD}", "lines": [{"line": 10, "quantity": "3", "bin": "NORTH/MAIN"}]})"},

    {invoice, R"({})", "NothingNamed @shipment"},
    {invoice, R"({"shipment": "{SH}", "order": "{SO}"})", "BothNamed @order"},
    {invoice, R"({"shipment": "SH-1"})", "ShipmentUnknown @shipment"},
    {invoice, R"({"shipment": "{WRONG}"})", "ShipmentTakenBack @shipment"},
    {invoice, R"({"order": "SO-1"})", "OrderUnknown @order"},
    {invoice, R"({"order": "{USD}", "day": "2026-01-31"})", "ExchangeRateMissing @day"},
    {invoice, R"({"order": "{SO}", "day": "2024-12-31"})", "PeriodUnknown @day"},
    {invoice, R"({"shipment": "{SH}"})", "ok", "", "CI"},
    {invoice, R"({"shipment": "{SH}"})", "NothingToInvoice @shipment"},
    {invoice, R"({"order": "{SO}"})", "NothingToInvoice @order"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "6", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "2"}]})"},
    {invoice, R"({"order": "{SO}", "reference": "Your order 7"})", "ok", "", "SECOND"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderNotOpen @order"},
    {invoice, R"({"order": "{USD}"})", "ok", "", "USDCI"},
    {reverse, R"({"event": {USDCI.event}, "reason": "wrong address"})"},

    {credit, R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "0"}]})", "QuantityNotPositive @lines[0].quantity"},
    {credit, R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "1"}, {"line": 10, "quantity": "1"}]})", "DuplicateLine @lines[1].line"},
    {credit, R"({"invoice": "CI-1"})", "InvoiceUnknown @invoice"},
    {credit, R"({"invoice": "{USDCI}"})", "InvoiceTakenBack @invoice"},
    {credit, R"({"invoice": "{CI}", "reason": "WHIM"})", "ReasonUnknown @reason"},
    {credit, R"({"invoice": "{CI}", "day": "2026-03-01"})", "DayBeforeInvoice @day"},
    {credit, R"({"invoice": "{CI}", "lines": [{"line": 20, "quantity": "1"}]})", "LineUnknown @lines[0].line"},
    {credit, R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "1 kg"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {credit, R"({"invoice": "{SECOND}", "lines": [{"line": 20, "quantity": "0.00001 min"}]})", "QuantityTooSmall @lines[0].quantity"},
    {credit, R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "5"}]})", "QuantityMoreThanInvoiced @lines[0].quantity"},
    {credit, R"({"invoice": "{CI}", "reason": "RETURN", "lines": [{"line": 10, "quantity": "1"}]})", "ok", "", "CN"},
    {credit, R"({"invoice": "{CN}"})", "InvoiceIsCredit @invoice"},
    {credit, R"({"invoice": "{CI}"})"},
    {credit, R"({"invoice": "{CI}"})", "NothingToCredit @invoice"},
    // Credited and not returned, it is charged anew; a closed order stays closed.
    {invoice, R"({"shipment": "{SH}"})"},
    {credit, R"({"invoice": "{SECOND}"})"},
};

} // namespace millrace::test
