// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "purchasing.CreatePurchaseOrder";
constexpr auto receive = "purchasing.ReceiveGoods";
constexpr auto invoice = "purchasing.EnterSupplierInvoice";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": "{RC}/)") + QByteArray::number(i) + R"(", "quantity": "1", "price": "1"})";
    return R"({"supplier": "ALPEN", "reference": "R1", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> invoiceTable{
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100", "price": "2.40", "taxCode": "VAT19"},
        {"item": "HAUL", "quantity": "4", "price": "50", "taxCode": "VAT7"}]})", "ok", "", "PO"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "60", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "4"}]})", "ok", "", "RC"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "30", "bin": "NORTH/MAIN"}]})", "ok", "", "LATER"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "", "WRONG"},
    {"house.ReverseEvent", R"({"event": {WRONG.event}, "reason": "never came"})"},
    {create, R"({"supplier": "BOSTON", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "10", "price": "3"}]})", "ok", "", "USD"},
    {receive, R"({"order": "{USD}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})", "ok", "", "USDRC"},
    {create, R"({"supplier": "ALPEN", "plant": "WEST", "lines": [{"item": "BAR", "quantity": "10", "price": "3"}]})", "ok", "", "WEST"},
    {receive, R"({"order": "{WEST}", "lines": [{"line": 10, "quantity": "10", "bin": "WEST/MAIN"}]})"},

    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": []})", "LinesMissing @lines"},
    {invoice, tooMany.constData(), "TooManyLines @lines"},
    {invoice, R"({"supplier": "ALPEN", "reference": " ", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})", "ReferenceMissing @reference"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "0", "price": "2.40"}]})", "QuantityNotPositive @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "-2.40"}]})", "PriceNegative @lines[0].price"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}, {"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})",
     "DuplicateLine @lines[1].line"},
    {invoice, R"({"supplier": "NOBODY", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})", "SupplierUnknown @supplier"},
    {invoice, R"({"supplier": "SHOP", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})", "NotASupplier @supplier"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "RC-1/10", "quantity": "1", "price": "2.40"}]})", "LineUnknown @lines[0].line"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{WRONG}/10", "quantity": "1", "price": "2.40"}]})", "LineUnknown @lines[0].line"},
    {invoice, R"({"supplier": "BOSTON", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})", "LineOfAnotherSupplier @lines[0].line"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}, {"line": "{WEST}/10", "quantity": "1", "price": "3"}]})",
     "LineOfAnotherOrder @lines[1].line"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1 l", "price": "2.40"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "0.000001 g", "price": "2.40"}]})", "QuantityTooSmall @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "60.1", "price": "2.40"}]})", "QuantityMoreThanReceived @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{PO}/10", "quantity": "90.1", "price": "2.40"}]})", "QuantityMoreThanReceived @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{PO}/10", "quantity": "80", "price": "2.40"}, {"line": "{RC}/10", "quantity": "11", "price": "2.40"}]})",
     "QuantityMoreThanReceived @lines[1].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40", "taxCode": "VAT0"}]})", "TaxCodeUnknown @lines[0].taxCode"},
    {invoice, R"({"supplier": "BOSTON", "reference": "R1", "day": "2026-01-31", "lines": [{"line": "{USDRC}/10", "quantity": "1", "price": "3"}]})", "ExchangeRateMissing @day"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "currency": "USD", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40"}]})", "CurrencyDiffers @currency"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "tax": "27.36 USD", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40"}]})", "CurrencyDiffers @tax"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "total": "171.36 USD", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40"}]})", "CurrencyDiffers @total"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "tax": "27.38 EUR", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40"}]})", "TaxDiffers @tax"},
    {invoice, R"({"supplier": "BOSTON", "reference": "R1", "tax": "0.01 USD", "lines": [{"line": "{USDRC}/10", "quantity": "10", "price": "3"}]})", "TaxDiffers @tax"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "total": "171.35 EUR", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40"}]})", "TotalDiffers @total"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.53"}]})", "ask PriceDiffers"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.27"}]})", "ask PriceDiffers"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40", "taxCode": "VAT7"}]})", "ask TaxCodeDiffers"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "day": "2024-12-31", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "2.40"}]})", "PeriodUnknown @day"},

    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "tax": "48.58 EUR", "total": "430.58 EUR", "lines": [{"line": "{PO}/10", "quantity": "70000 g", "price": "0.0026"}, {"line": "{RC}/20", "quantity": "4", "price": "50", "taxCode": "VAT7"}]})",
     "ask PriceDiffers"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "currency": "EUR", "tax": "48.59 EUR", "total": "430.59 EUR", "lines": [{"line": "{PO}/10", "quantity": "70000 g", "price": "0.0026"}, {"line": "{RC}/20", "quantity": "4", "price": "50"}]})",
     "ok", "PriceDiffers", "INV"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{LATER}/10", "quantity": "20", "price": "2.40"}]})", "ReferenceUsed @reference"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R2", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})", "QuantityMoreThanReceived @lines[0].quantity"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R2", "lines": [{"line": "{LATER}/10", "quantity": "20", "price": "2.40"}]})"},
    {invoice, R"({"supplier": "BOSTON", "reference": "R1", "lines": [{"line": "{USD}/10", "quantity": "10", "price": "3"}]})"},
    // Received and invoiced in full, it is closed.
    {receive, R"({"order": "{USD}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderNotOpen @order"},
};

} // namespace millrace::test
