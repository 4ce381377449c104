// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/works.h"

namespace millrace::test {

namespace {

void addItems(World &world)
{
    const auto item = [&](const char *code, const char *unit, const char *category, const char *supply, const char *tracking = "none") {
        world.must("masterdata.CreateItem",
                   QByteArray(R"({"code": ")") + code + R"(", "name": ")" + code + R"(", "unit": ")" + unit + R"(", "category": ")"
                       + category + R"(", "supply": ")" + supply + R"(", "tracking": ")" + tracking + R"("})");
    };
    item("STEEL", "kg", "GENERAL", "bought");
    item("BOLT", "pcs", "GENERAL", "bought");
    item("NUT", "pcs", "LAYERED", "bought");
    item("HOUSING", "pcs", "FIXED", "bought");
    item("PAINT", "l", "GENERAL", "bought", "lot");
    item("CHIP", "pcs", "GENERAL", "bought", "serial");
    item("ALU", "kg", "GENERAL", "bought");
    item("SAND", "kg", "FIXED", "bought");
    item("COAT", "h", "GENERAL", "service");
    item("KIT", "pcs", "GENERAL", "phantom");
    item("VOID", "pcs", "GENERAL", "phantom");
    item("RUST", "pcs", "GENERAL", "made");
    item("RESIN", "kg", "TRACED", "bought", "lot");
    item("SEAL", "pcs", "TRACED", "made", "lot");
    item("PUMP", "pcs", "GENERAL", "made");
    item("VALVE", "pcs", "FIXED", "made");
    item("GAUGE", "pcs", "LAYERED", "made");
    item("TUBE", "pcs", "GENERAL", "made", "lot");
    item("MOTOR", "pcs", "GENERAL", "made", "serial");
    item("PLAIN", "pcs", "GENERAL", "made");
    item("DRAFT", "pcs", "GENERAL", "made");
    item("PACK", "pcs", "GENERAL", "made");
    item("AWAY", "pcs", "GENERAL", "made");
    item("GRIT", "pcs", "LATE", "made");
    world.must("masterdata.ChangeItem", R"({"item": "RUST", "active": false})");
}

void addPlaces(World &world)
{
    const auto must = [&](const char *command, const char *json) { world.must(command, json); };
    must("ledger.CreatePlant", R"({"entity": "ALD", "code": "WEST", "name": "West works"})");
    must("masterdata.CreateBin", R"({"plant": "WEST", "code": "MAIN", "name": "Main store"})");
    must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "SIDE", "name": "Side store"})");
    must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "DEBT", "name": "Counted later", "allowsNegative": true})");
    must("masterdata.CreateCostCentre", R"({"entity": "ALD", "code": "SHOP", "name": "Shop floor"})");
    must(
        "masterdata.CreateWorkCentre",
        R"({"plant": "NORTH", "code": "MILL", "name": "Milling", "costCentre": "SHOP", "labourRate": "30", "machineRate": "20", "overheadRate": "15"})");
    must(
        "masterdata.CreateWorkCentre",
        R"({"plant": "NORTH", "code": "ASSY", "name": "Assembly", "costCentre": "SHOP", "labourRate": "25", "machineRate": "0", "overheadRate": "10"})");
    must("masterdata.CreateWorkCentre", R"({"plant": "WEST", "code": "FARMILL", "name": "Milling", "costCentre": "SHOP"})");
}

void define(World &world, const char *json, const char *code)
{
    world.must("engineering.DefineStructure", json);
    world.must("engineering.ReleaseStructure", QByteArray(R"({"structure": ")") + code + R"(", "firstDay": "2026-01-01"})");
}

void addStructures(World &world)
{
    define(
        world,
        R"({"item": "KIT", "revision": "A", "quantity": "1", "lines": [{"component": "BOLT", "quantity": "4"}, {"component": "NUT", "quantity": "2"}]})",
        "KIT/A");
    define(world, R"({"item": "PUMP", "revision": "A", "quantity": "1", "standardLot": "10",
        "lines": [{"component": "STEEL", "operation": 10, "quantity": "2"}, {"component": "BOLT", "operation": 20, "quantity": "4", "backflush": true},
                  {"component": "HOUSING", "operation": 20, "quantity": "1"}],
        "operations": [{"number": 10, "workCentre": "MILL", "text": "Mill", "setup": "1", "labour": "0.5", "machine": "0.25"},
                       {"number": 20, "workCentre": "ASSY", "text": "Assemble", "labour": "0.2"}]})",
           "PUMP/A");
    define(world, R"({"item": "VALVE", "revision": "A", "quantity": "1", "standardLot": "100",
        "lines": [{"component": "STEEL", "operation": 10, "quantity": "1"}, {"component": "HOUSING", "operation": 20, "quantity": "1", "backflush": true}],
        "operations": [{"number": 10, "workCentre": "MILL", "setup": "2", "labour": "0.1", "machine": "0.1", "yield": "0.8"},
                       {"number": 20, "workCentre": "ASSY", "labour": "0.2"}]})",
           "VALVE/A");
    define(world, R"({"item": "GAUGE", "revision": "A", "quantity": "1",
        "lines": [{"component": "KIT", "quantity": "1"}], "operations": [{"number": 10, "workCentre": "ASSY", "labour": "0.5"}]})",
           "GAUGE/A");
    define(world, R"({"item": "TUBE", "revision": "A", "quantity": "1",
        "lines": [{"component": "PAINT", "quantity": "0.5"}, {"component": "CHIP", "quantity": "1"}], "operations": [{"number": 10, "workCentre": "ASSY"}]})",
           "TUBE/A");
    define(world, R"({"item": "MOTOR", "revision": "A", "quantity": "1",
        "lines": [{"component": "PAINT", "quantity": "0.5", "backflush": true}], "operations": [{"number": 10, "workCentre": "ASSY"}]})",
           "MOTOR/A");
    define(world, R"({"item": "SEAL", "revision": "A", "quantity": "10",
        "lines": [{"component": "RESIN", "quantity": "1", "backflush": true}], "operations": [{"number": 10, "workCentre": "ASSY", "labour": "1"}]})",
           "SEAL/A");
    define(world, R"({"item": "PLAIN", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "3"}]})", "PLAIN/A");
    define(world, R"({"item": "GRIT", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "3"}]})", "GRIT/A");
    define(world, R"({"item": "AWAY", "revision": "A", "quantity": "1", "operations": [{"number": 10, "workCentre": "FARMILL"}]})",
           "AWAY/A");
    define(world, R"({"item": "PACK", "revision": "A", "quantity": "1", "lines": [{"component": "VOID", "quantity": "1"}]})", "PACK/A");
    world.must("engineering.DefineStructure",
               R"({"item": "DRAFT", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "3"}]})");
    define(world,
           R"({"item": "DRAFT", "revision": "W", "plant": "WEST", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "3"}]})",
           "DRAFT/W");
    world.must("engineering.DefineStructure",
               R"({"item": "DRAFT", "revision": "L", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "3"}]})");
    world.must("engineering.ReleaseStructure", R"({"structure": "DRAFT/L", "firstDay": "2026-07-01"})");
}

void addStock(World &world)
{
    world.must("inventory.SetStandardCost", R"({"item": "HOUSING", "plant": "NORTH", "firstDay": "2026-01-01", "material": "12"})");
    // STEEL 2.50 + setup 2/100 x 30 + labour (0.1/0.8 x 30 + 0.2 x 25) + machine 0.1/0.8 x 20 + overhead (0.1/0.8 + 2/100) x 15 + 0.2 x 10
    world.must("inventory.SetStandardCost", R"({"item": "VALVE", "plant": "NORTH", "firstDay": "2026-01-01", "material": "15.125",
        "setup": "0.6", "labour": "8.75", "machine": "2.5", "overhead": "4.175"})");
    world.must("inventory.TakeOverStock", R"({"day": "2026-03-01", "lines": [
        {"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1000", "unitCost": "2.50"},
        {"item": "BOLT", "bin": "NORTH/MAIN", "quantity": "900", "unitCost": "0.1"},
        {"item": "NUT", "bin": "NORTH/MAIN", "quantity": "100", "unitCost": "0.2"},
        {"item": "HOUSING", "bin": "NORTH/MAIN", "quantity": "200"},
        {"item": "HOUSING", "bin": "NORTH/SIDE", "quantity": "20", "status": "held"},
        {"item": "PAINT", "bin": "NORTH/MAIN", "lot": "P1", "quantity": "10", "unitCost": "8"},
        {"item": "PAINT", "bin": "NORTH/MAIN", "lot": "P2", "quantity": "10", "unitCost": "10"},
        {"item": "RESIN", "bin": "NORTH/MAIN", "lot": "R1", "quantity": "2", "unitCost": "10"},
        {"item": "RESIN", "bin": "NORTH/MAIN", "lot": "R2", "quantity": "8", "unitCost": "12"},
        {"item": "CHIP", "bin": "NORTH/MAIN", "lot": "S1", "quantity": "1", "unitCost": "50"},
        {"item": "ALU", "bin": "NORTH/MAIN", "quantity": "100", "unitCost": "6"}]})");
}

} // namespace

void furnishWorks(World &world)
{
    world.must("masterdata.CreateCategory", R"({"code": "LAYERED", "name": "Valued by layers"})");
    world.must("masterdata.CreateCategory", R"({"code": "FIXED", "name": "Valued at standard"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "LAYERED", "method": "fifo", "output": "planned"})");
    world.must("masterdata.CreateCategory", R"({"code": "TRACED", "name": "Valued lot by lot"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "TRACED", "method": "actual"})");
    world.must("masterdata.CreateCategory", R"({"code": "LATE", "name": "Valued at a standard that comes late"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "FIXED", "method": "standard"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "LATE", "method": "standard"})");
    addItems(world);
    addPlaces(world);
    addStructures(world);
    addStock(world);
}

} // namespace millrace::test
