// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company.h"

namespace millrace::test {

void furnish(World &world)
{
    const auto must = [&](const char *command, const char *json) { world.must(command, json); };
    must("masterdata.CreateCategory", R"({"code": "LAYERED", "name": "Valued by layers"})");
    must("masterdata.CreateCategory", R"({"code": "FIXED", "name": "Valued at standard"})");
    must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "LAYERED", "method": "fifo"})");
    must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "FIXED", "method": "standard"})");
    must("masterdata.CreateItem", R"({"code": "BAR", "name": "Steel bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    must("masterdata.CreateItem", R"({"code": "PLATE", "name": "Steel plate", "unit": "pcs", "category": "LAYERED", "supply": "bought"})");
    must("masterdata.CreateItem", R"({"code": "GEAR", "name": "Gear", "unit": "pcs", "category": "FIXED", "supply": "bought"})");
    must("masterdata.CreateItem", R"({"code": "RING", "name": "Ring", "unit": "pcs", "category": "FIXED", "supply": "bought"})");
    must("masterdata.CreateItem", R"({"code": "DYE", "name": "Dye", "unit": "l", "category": "GENERAL", "supply": "bought", "tracking": "lot"})");
    must("masterdata.CreateItem", R"({"code": "PUMP", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "bought", "tracking": "serial"})");
    must("masterdata.CreateItem", R"({"code": "HAUL", "name": "Haulage", "unit": "h", "category": "GENERAL", "supply": "service"})");
    must("masterdata.CreateItem", R"({"code": "KIT", "name": "Kit", "unit": "pcs", "category": "GENERAL", "supply": "phantom"})");
    must("masterdata.CreateItem", R"({"code": "RUST", "name": "Rust", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    must("masterdata.ChangeItem", R"({"item": "RUST", "active": false})");
    must("masterdata.CreatePartner", R"({"code": "ALPEN", "name": "Alpenstahl", "supplier": true, "currency": "EUR", "paymentDays": 30})");
    must("masterdata.CreatePartner", R"({"code": "BOSTON", "name": "Boston Tool", "supplier": true, "currency": "USD", "paymentDays": 0})");
    must("masterdata.CreatePartner", R"({"code": "KYOTO", "name": "Kyoto Gears", "supplier": true, "currency": "JPY", "paymentDays": 0})");
    must("masterdata.CreatePartner", R"({"code": "IDLE", "name": "Idle", "supplier": true, "currency": "EUR"})");
    must("masterdata.ChangePartner", R"({"partner": "IDLE", "active": false})");
    must("masterdata.CreatePartner", R"({"code": "SHOP", "name": "Shop", "customer": true, "currency": "EUR"})");
    must("masterdata.CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})");
    must("masterdata.CreateTaxCode", R"({"code": "VAT7", "name": "VAT 7 %", "rate": "0.07"})");
    must("ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-02-01", "rate": "0.9"})");
    must("ledger.CreatePlant", R"({"entity": "ALD", "code": "WEST", "name": "West works"})");
    must("masterdata.CreateBin", R"({"plant": "WEST", "code": "MAIN", "name": "Main store"})");
    must("inventory.SetStandardCost", R"({"item": "GEAR", "plant": "NORTH", "material": "10"})");
    must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "SIDE", "name": "Side store"})");
}

} // namespace millrace::test
