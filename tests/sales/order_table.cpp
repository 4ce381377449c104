// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "sales.CreateSalesOrder";
constexpr auto change = "sales.ChangeSalesOrder";
constexpr auto cancel = "sales.CancelSalesOrder";
constexpr auto close = "sales.CloseSalesOrder";
constexpr auto ship = "sales.ShipGoods";
constexpr auto invoice = "sales.InvoiceShipment";

const QByteArray tooMany = R"({"customer": "FREE", "plant": "NORTH", "lines": [)"
    + QByteArray(R"({"item": "VALVE", "quantity": "1", "price": "1"},)").repeated(500) + R"({"item": "VALVE", "quantity": "1", "price": "1"}]})";

QByteArray manyChanges()
{
    QByteArray lines;
    for (int i = 1; i <= 501; ++i)
        lines += (i > 1 ? "," : "") + QByteArray(R"({"line": )") + QByteArray::number(i) + R"(, "quantity": "1"})";
    return R"({"order": "{SO}", "lines": [)" + lines + "]}";
}
const QByteArray tooManyChanges = manyChanges();

} // namespace

const std::vector<Step> orderTable{
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": []})", "LinesMissing @lines"},
    {create, tooMany.constData(), "TooManyLines @lines"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "0", "price": "1"}]})", "QuantityNotPositive @lines[0].quantity"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "-1"}]})", "PriceNegative @lines[0].price"},
    {create, R"({"customer": "NOBODY", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "CustomerUnknown @customer"},
    {create, R"({"customer": "MILL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "NotACustomer @customer"},
    {create, R"({"customer": "IDLE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "CustomerInactive @customer"},
    {create, R"({"customer": "HOTEL", "plant": "SOUTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "PlantUnknown @plant"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "currency": "USD", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "CurrencyNotOfCustomer @currency"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1", "due": "2026-03-01"}]})", "DueBeforeOrder @lines[0].due"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "HALVE", "quantity": "1", "price": "1"}]})", "ItemUnknown @lines[0].item"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "RUST", "quantity": "1", "price": "1"}]})", "ItemInactive @lines[0].item"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "KIT", "quantity": "1", "price": "1"}]})", "ItemNotSold @lines[0].item"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1 kg", "price": "1"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1", "taxCode": "VAT0"}]})", "TaxCodeUnknown @lines[0].taxCode"},
    {create, R"({"customer": "KYOTO", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "1"}]})", "ExchangeRateMissing @day"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "9000000000000", "price": "9000000000"}]})", "NumberTooLarge"},
    // The limit counts the tax: 841 net is 1000.79.
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "841", "taxCode": "VAT19"}]})", "ask CreditLimitExceeded"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "840", "taxCode": "VAT19"}]})"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "841", "taxCode": "VAT19"}]})", "ok", "CreditLimitExceeded"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "1", "price": "100000"}]})"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "101", "price": "1"}]})", "ask NotEnoughToReserve"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "60", "price": "1"}, {"item": "VALVE", "quantity": "60", "price": "1"}]})",
     "ask NotEnoughToReserve"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "reference": "B-1", "lines": [{"item": "VALVE", "quantity": "5 dozen", "price": "72"},
        {"item": "HAUL", "quantity": "3", "price": "50"}, {"item": "GEAR", "quantity": "60", "price": "14"}]})", "ok", "NotEnoughToReserve", "SO"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "41", "price": "6"}]})", "ask NotEnoughToReserve"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "40", "price": "6"}]})", "ok", "", "REST"},

    {change, R"({"order": "{SO}", "lines": []})", "LinesMissing @lines"},
    {change, tooManyChanges.constData(), "TooManyLines @lines"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10}]})", "NothingChanged @lines[0].line"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "0"}]})", "QuantityNotPositive @lines[0].quantity"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "price": "-1"}]})", "PriceNegative @lines[0].price"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "price": "1"}, {"line": 10, "quantity": "1"}]})", "DuplicateLine @lines[1].line"},
    {change, R"({"order": "SO-1", "lines": [{"line": 10, "price": "1"}]})", "OrderUnknown @order"},
    {change, R"({"order": "{SO}", "lines": [{"line": 11, "price": "1"}]})", "LineUnknown @lines[0].line"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "5 kg"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "due": "2026-03-01"}]})", "DueBeforeOrder @lines[0].due"},
    // A smaller order holds less: 24 pieces are free again.
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "36 pcs", "price": "75", "due": "2026-04-01"}]})"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "25", "price": "6"}]})", "ask NotEnoughToReserve"},
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "24", "price": "6"}]})", "ok", "", "MORE"},
    {ship, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "11 pcs"}]})", "QuantityBelowShipped @lines[0].quantity"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "price": "76"}]})", "LineShipped @lines[0].price"},
    {change, R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "1", "price": "75"}, {"line": 20, "price": "55"}]})"},
    {create, R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "GEAR", "quantity": "10", "price": "20"}]})", "ok", "", "HOTEL"},
    {change, R"({"order": "{HOTEL}", "lines": [{"line": 10, "quantity": "51"}]})", "ask CreditLimitExceeded"},
    {change, R"({"order": "{HOTEL}", "lines": [{"line": 10, "quantity": "51"}]})", "ok", "CreditLimitExceeded"},
    {change, R"({"order": "{HOTEL}", "lines": [{"line": 10, "price": "19.9"}]})"},

    {cancel, R"({"order": "SO-1"})", "OrderUnknown @order"},
    {cancel, R"({"order": "{SO}"})", "OrderShipped @order"},
    {cancel, R"({"order": "{MORE}"})"},
    {cancel, R"({"order": "{MORE}"})", "OrderNotOpen @order"},
    {change, R"({"order": "{MORE}", "lines": [{"line": 10, "price": "1"}]})", "OrderNotOpen @order"},
    {close, R"({"order": "SO-1"})", "OrderUnknown @order"},
    {close, R"({"order": "{MORE}"})", "OrderNotOpen @order"},
    {close, R"({"order": "{SO}"})", "ShippedNotInvoiced @order"},
    {invoice, R"({"order": "{SO}"})"},
    {close, R"({"order": "{SO}"})"},
    // What both of them held is free.
    {create, R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "48", "price": "6"}, {"item": "GEAR", "quantity": "50", "price": "6"}]})"},
};

} // namespace millrace::test
