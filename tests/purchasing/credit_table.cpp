// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "purchasing.CreatePurchaseOrder";
constexpr auto receive = "purchasing.ReceiveGoods";
constexpr auto giveBack = "purchasing.ReturnToSupplier";
constexpr auto invoice = "purchasing.EnterSupplierInvoice";
constexpr auto credit = "purchasing.EnterSupplierCredit";

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": "{SR}/)") + QByteArray::number(i) + R"(", "quantity": "1", "price": "1"})";
    return R"({"supplier": "ALPEN", "reference": "G1", "lines": [)" + lines + "]}";
}
const QByteArray tooMany = manyLines();

} // namespace

const std::vector<Step> creditTable{
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100", "price": "2.40", "taxCode": "VAT19"}]})", "ok", "", "PO"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "100", "bin": "NORTH/MAIN"}]})", "ok", "", "RC"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{RC}/10", "quantity": "90", "price": "2.40"}]})"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "30", "bin": "NORTH/MAIN"}]})", "ok", "", "SR"},
    {giveBack, R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok", "", "WRONG"},
    {"house.ReverseEvent", R"({"event": {WRONG.event}, "reason": "stayed"})"},
    {create, R"({"supplier": "BOSTON", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "10", "price": "3"}]})", "ok", "", "USD"},
    {receive, R"({"order": "{USD}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})", "ok", "", "USDRC"},
    {invoice, R"({"supplier": "BOSTON", "reference": "R1", "lines": [{"line": "{USDRC}/10", "quantity": "10", "price": "3"}]})"},
    {giveBack, R"({"receipt": "{USDRC}", "lines": [{"line": 10, "quantity": "4", "bin": "NORTH/MAIN"}]})", "ok", "", "USDSR"},
    {create, R"({"supplier": "ALPEN", "plant": "WEST", "lines": [{"item": "BAR", "quantity": "10", "price": "3"}]})", "ok", "", "WEST"},
    {receive, R"({"order": "{WEST}", "lines": [{"line": 10, "quantity": "10", "bin": "WEST/MAIN"}]})", "ok", "", "WESTRC"},
    {invoice, R"({"supplier": "ALPEN", "reference": "R2", "lines": [{"line": "{WESTRC}/10", "quantity": "10", "price": "3"}]})"},
    {giveBack, R"({"receipt": "{WESTRC}", "lines": [{"line": 10, "quantity": "4", "bin": "WEST/MAIN"}]})", "ok", "", "WESTSR"},

    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": []})", "LinesMissing @lines"},
    {credit, tooMany.constData(), "TooManyLines @lines"},
    {credit, R"({"supplier": "ALPEN", "reference": "", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})", "ReferenceMissing @reference"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "0", "price": "2.40"}]})", "QuantityNotPositive @lines[0].quantity"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "-2.40"}]})", "PriceNegative @lines[0].price"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}, {"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})",
     "DuplicateLine @lines[1].line"},
    {credit, R"({"supplier": "NOBODY", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})", "SupplierUnknown @supplier"},
    {credit, R"({"supplier": "SHOP", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})", "NotASupplier @supplier"},
    {credit, R"({"supplier": "ALPEN", "reference": "R1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})", "ReferenceUsed @reference"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "SR-1/10", "quantity": "1", "price": "2.40"}]})", "LineUnknown @lines[0].line"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{RC}/10", "quantity": "1", "price": "2.40"}]})", "LineUnknown @lines[0].line"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{WRONG}/10", "quantity": "1", "price": "2.40"}]})", "LineUnknown @lines[0].line"},
    {credit, R"({"supplier": "BOSTON", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})", "LineOfAnotherSupplier @lines[0].line"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}, {"line": "{WESTSR}/10", "quantity": "1", "price": "3"}]})",
     "LineOfAnotherOrder @lines[1].line"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1 l", "price": "2.40"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "0.000001 g", "price": "2.40"}]})", "QuantityTooSmall @lines[0].quantity"},
    // Ten of the thirty had not been invoiced, so they are not owed either.
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "21", "price": "2.40"}]})", "QuantityMoreThanOwed @lines[0].quantity"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40", "taxCode": "VAT0"}]})", "TaxCodeUnknown @lines[0].taxCode"},
    {credit, R"({"supplier": "BOSTON", "reference": "G1", "day": "2026-01-31", "lines": [{"line": "{USDSR}/10", "quantity": "1", "price": "3"}]})", "ExchangeRateMissing @day"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "currency": "USD", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.40"}]})", "CurrencyDiffers @currency"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "tax": "4.56 USD", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.40"}]})", "CurrencyDiffers @tax"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "total": "28.56 USD", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.40"}]})", "CurrencyDiffers @total"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "tax": "4.58 EUR", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.40"}]})", "TaxDiffers @tax"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "total": "28.55 EUR", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.40"}]})", "TotalDiffers @total"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.20"}]})", "ask PriceDiffers"},
    {credit, R"({"supplier": "ALPEN", "reference": "G1", "lines": [{"line": "{SR}/10", "quantity": "10", "price": "2.20"}]})", "ok", "PriceDiffers"},
    {credit, R"({"supplier": "ALPEN", "reference": "G2", "currency": "EUR", "tax": "4.57 EUR", "total": "28.57 EUR", "lines": [{"line": "{SR}/10", "quantity": "10000 g", "price": "0.0024"}]})"},
    {credit, R"({"supplier": "ALPEN", "reference": "G3", "lines": [{"line": "{SR}/10", "quantity": "1", "price": "2.40"}]})", "QuantityMoreThanOwed @lines[0].quantity"},
    {credit, R"({"supplier": "BOSTON", "reference": "G1", "lines": [{"line": "{USDSR}/10", "quantity": "4", "price": "3"}]})"},
};

} // namespace millrace::test
