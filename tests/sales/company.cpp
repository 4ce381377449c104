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
    must("masterdata.CreateItem", R"({"code": "VALVE", "name": "Valve", "unit": "pcs", "category": "GENERAL", "supply": "made"})");
    must("masterdata.CreateItem", R"({"code": "PLATE", "name": "Steel plate", "unit": "pcs", "category": "LAYERED", "supply": "bought"})");
    must("masterdata.CreateItem", R"({"code": "GEAR", "name": "Gear", "unit": "pcs", "category": "FIXED", "supply": "made"})");
    must("masterdata.CreateItem", R"({"code": "RING", "name": "Ring", "unit": "pcs", "category": "FIXED", "supply": "bought"})");
    must("masterdata.CreateItem", R"({"code": "DYE", "name": "Dye", "unit": "l", "category": "GENERAL", "supply": "bought", "tracking": "lot"})");
    must("masterdata.CreateItem", R"({"code": "HAUL", "name": "Haulage", "unit": "h", "category": "GENERAL", "supply": "service"})");
    must("masterdata.CreateItem", R"({"code": "KIT", "name": "Kit", "unit": "pcs", "category": "GENERAL", "supply": "phantom"})");
    must("masterdata.CreateItem", R"({"code": "RUST", "name": "Rust", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    must("masterdata.ChangeItem", R"({"item": "RUST", "active": false})");
    must("masterdata.CreatePartner", R"({"code": "HOTEL", "name": "Hotel", "customer": true, "currency": "EUR", "paymentDays": 14, "creditLimit": "1000.00 EUR"})");
    must("masterdata.CreatePartner", R"({"code": "FREE", "name": "Free", "customer": true, "currency": "EUR", "paymentDays": 30})");
    must("masterdata.CreatePartner", R"({"code": "BOSTON", "name": "Boston Hotels", "customer": true, "currency": "USD", "paymentDays": 0})");
    must("masterdata.CreatePartner", R"({"code": "KYOTO", "name": "Kyoto Inns", "customer": true, "currency": "JPY", "paymentDays": 0})");
    must("masterdata.CreatePartner", R"({"code": "IDLE", "name": "Idle", "customer": true, "currency": "EUR"})");
    must("masterdata.ChangePartner", R"({"partner": "IDLE", "active": false})");
    must("masterdata.CreatePartner", R"({"code": "MILL", "name": "Mill", "supplier": true, "currency": "EUR"})");
    must("masterdata.CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})");
    must("ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-02-01", "rate": "0.9"})");
    must("ledger.CreatePlant", R"({"entity": "ALD", "code": "WEST", "name": "West works"})");
    must("masterdata.CreateBin", R"({"plant": "WEST", "code": "MAIN", "name": "Main store"})");
    must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "SIDE", "name": "Side store"})");
    must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "DOCK", "name": "Dock", "allowsNegative": true})");
    must("inventory.SetStandardCost", R"({"item": "GEAR", "plant": "NORTH", "material": "10"})");
    must("inventory.TakeOverStock", R"({"lines": [{"item": "VALVE", "bin": "NORTH/MAIN", "quantity": "100", "unitCost": "4"},
        {"item": "PLATE", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "15"}, {"item": "GEAR", "bin": "NORTH/MAIN", "quantity": "50"},
        {"item": "DYE", "bin": "NORTH/MAIN", "lot": "L1", "quantity": "20", "unitCost": "3"},
        {"item": "VALVE", "bin": "NORTH/SIDE", "quantity": "5", "unitCost": "4", "status": "inspection"}]})");
    must("inventory.TakeOverStock", R"({"lines": [{"item": "PLATE", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "20"}]})");
}

} // namespace millrace::test
