// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "purchasing.CreatePurchaseOrder";
constexpr auto change = "purchasing.ChangePurchaseOrder";
constexpr auto cancel = "purchasing.CancelPurchaseOrder";
constexpr auto close = "purchasing.ClosePurchaseOrder";
constexpr auto receive = "purchasing.ReceiveGoods";

const QByteArray tooMany = R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [)"
    + QByteArray(R"({"item": "BAR", "quantity": "1", "price": "1"},)").repeated(500) + R"({"item": "BAR", "quantity": "1", "price": "1"}]})";

QByteArray manyChanges()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": )") + QByteArray::number(i) + R"(, "quantity": "1"})";
    return R"({"order": "{PO}", "lines": [)" + lines + "]}";
}
const QByteArray tooManyChanges = manyChanges();

} // namespace

const std::vector<Step> orderTable{
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": []})", "LinesMissing @lines"},
    {create, tooMany.constData(), "TooManyLines @lines"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "0", "price": "1"}]})", "QuantityNotPositive @lines[0].quantity"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "-5", "price": "1"}]})", "QuantityNotPositive @lines[0].quantity"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "-1"}]})", "PriceNegative @lines[0].price"},
    {create, R"({"supplier": "NOBODY", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "SupplierUnknown @supplier"},
    {create, R"({"supplier": "SHOP", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "NotASupplier @supplier"},
    {create, R"({"supplier": "IDLE", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "SupplierInactive @supplier"},
    {create, R"({"supplier": "ALPEN", "plant": "SOUTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "PlantUnknown @plant"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "currency": "USD", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "CurrencyNotOfSupplier @currency"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "follows": "WO-9", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "FollowsUnknown @follows"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1", "due": "2026-03-01"}]})", "DueBeforeOrder @lines[0].due"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "TAR", "quantity": "5", "price": "1"}]})", "ItemUnknown @lines[0].item"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "RUST", "quantity": "5", "price": "1"}]})", "ItemInactive @lines[0].item"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "KIT", "quantity": "5", "price": "1"}]})", "ItemNotBought @lines[0].item"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5 l", "price": "1"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1", "taxCode": "VAT0"}]})", "TaxCodeUnknown @lines[0].taxCode"},
    {create, R"({"supplier": "KYOTO", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "5", "price": "1"}]})", "ExchangeRateMissing @day"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "9000000000000", "price": "9000000000"}]})", "NumberTooLarge"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "currency": "EUR", "reference": "A-77", "lines": [
        {"item": "BAR", "quantity": "2 t", "price": "900", "due": "2026-04-10", "taxCode": "VAT19"},
        {"item": "HAUL", "quantity": "3", "price": "50"}]})", "ok", "", "PO"},
    {create, R"({"supplier": "ALPEN", "plant": "NORTH", "follows": "{PO}", "lines": [{"item": "PLATE", "quantity": "1 dozen", "price": "0"}]})", "ok", "", "GIFT"},

    {change, R"({"order": "{PO}", "lines": []})", "LinesMissing @lines"},
    {change, tooManyChanges.constData(), "TooManyLines @lines"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10}]})", "NothingChanged @lines[0].line"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "0"}]})", "QuantityNotPositive @lines[0].quantity"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "price": "-1"}]})", "PriceNegative @lines[0].price"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "price": "1"}, {"line": 10, "quantity": "1"}]})", "DuplicateLine @lines[1].line"},
    {change, R"({"order": "PO-1", "lines": [{"line": 10, "price": "1"}]})", "OrderUnknown @order"},
    {change, R"({"order": "{PO}", "lines": [{"line": 11, "price": "1"}]})", "LineUnknown @lines[0].line"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "5 l"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "due": "2026-03-01"}]})", "DueBeforeOrder @lines[0].due"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "1500 kg", "price": "910", "due": "2026-04-20"}]})"},
    {receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "500 kg", "bin": "NORTH/MAIN"}]})"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "400 kg"}]})", "QuantityBelowReceived @lines[0].quantity"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "price": "900"}]})", "LineReceived @lines[0].price"},
    {change, R"({"order": "{PO}", "lines": [{"line": 10, "price": "910", "quantity": "0.6"}, {"line": 20, "price": "55"}]})"},

    {cancel, R"({"order": "PO-1"})", "OrderUnknown @order"},
    {cancel, R"({"order": "{PO}"})", "OrderReceived @order"},
    {cancel, R"({"order": "{GIFT}"})"},
    {cancel, R"({"order": "{GIFT}"})", "OrderNotOpen @order"},
    {change, R"({"order": "{GIFT}", "lines": [{"line": 10, "price": "1"}]})", "OrderNotOpen @order"},
    {close, R"({"order": "PO-1"})", "OrderUnknown @order"},
    {close, R"({"order": "{GIFT}"})", "OrderNotOpen @order"},
    {close, R"({"order": "{PO}"})"},
    {close, R"({"order": "{PO}"})", "OrderNotOpen @order"},
};

} // namespace millrace::test
