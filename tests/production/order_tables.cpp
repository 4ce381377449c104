// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/tables.h"

namespace millrace::test {

namespace {

constexpr auto create = "production.CreateWorkOrder";
constexpr auto release = "production.ReleaseWorkOrder";
constexpr auto cancel = "production.CancelWorkOrder";

} // namespace

const std::vector<Step> orderTable{
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "0", "due": "2026-04-01"})", "QuantityNotPositive @quantity"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "-1", "due": "2026-04-01"})", "QuantityNotPositive @quantity"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "start": "2026-04-02"})", "DueBeforeStart @due"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-03-01"})", "DueBeforeStart @due"},
    {create, R"({"item": "PUMPP", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ItemUnknown @item"},
    {create, R"({"item": "RUST", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ItemInactive @item"},
    {create, R"({"item": "STEEL", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ItemNotMade @item"},
    {create, R"({"item": "KIT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ItemNotMade @item"},
    {create, R"({"item": "PUMP", "plant": "SOUTH", "quantity": "1", "due": "2026-04-01"})", "PlantUnknown @plant"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1 kg", "due": "2026-04-01"})", "UnitDoesNotConvert @quantity"},
    {"masterdata.CreateUnit", R"({"code": "chip", "name": "A chip off it"})"},
    {"masterdata.DefineConversion", R"({"item": "PUMP", "quantity": "1 pcs", "equals": "10000000 chip"})"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1 chip", "due": "2026-04-01"})", "QuantityTooSmall @quantity"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "structure": "PUMP/B"})", "StructureUnknown @structure"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "structure": "VALVE/A"})", "StructureUnknown @structure"},
    {create, R"({"item": "DRAFT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "structure": "DRAFT/A"})", "StructureNotReleased @structure"},
    {create, R"({"item": "DRAFT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "structure": "DRAFT/W"})", "StructureElsewhere @structure"},
    {create, R"({"item": "DRAFT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "NoStructureInForce @item"},
    {create, R"({"item": "DRAFT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "structure": "DRAFT/L"})", "ask StructureNotYetInForce"},
    {create, R"({"item": "PACK", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "PhantomWithoutStructure @item"},
    {create, R"({"item": "AWAY", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "WorkCentreElsewhere @plant"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "salesOrder": "SO-1"})", "SalesOrderUnknown @salesOrder"},

    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "PUMP"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1 dozen", "due": "2026-03-02", "start": "2026-03-02", "structure": "PUMP/A"})", "ok"},
    {create, R"({"item": "DRAFT", "plant": "WEST", "quantity": "2", "due": "2026-04-01"})", "ok"},
    {create, R"({"item": "DRAFT", "plant": "NORTH", "quantity": "1", "due": "2026-08-01", "start": "2026-07-01"})", "ok"},
    {create, R"({"item": "DRAFT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01", "structure": "DRAFT/L"})", "ok", "StructureNotYetInForce"},
    {create, R"({"item": "GAUGE", "plant": "NORTH", "quantity": "5", "due": "2026-04-01"})", "ok"},
    {create, R"({"item": "PLAIN", "plant": "NORTH", "quantity": "5", "due": "2026-04-01"})", "ok"},
};

const std::vector<Step> releaseTable{
    {release, R"({"workOrder": "WO-1"})", "WorkOrderUnknown @workOrder"},
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})", "ok", "", "PUMP"},
    {release, R"({"workOrder": "{PUMP}"})"},
    {release, R"({"workOrder": "{PUMP}"})", "WorkOrderNotPlanned @workOrder"},
    // Steel for 490 is left, and nobody else may count on what the first order has reserved.
    {create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "491", "due": "2026-04-01"})", "ok", "", "MANY"},
    {release, R"({"workOrder": "{MANY}"})", "ask ComponentsShort"},
    {release, R"({"workOrder": "{MANY}"})", "ok", "ComponentsShort"},
    {cancel, R"({"workOrder": "{MANY}"})"},
    {create, R"({"item": "GAUGE", "plant": "NORTH", "quantity": "20", "due": "2026-04-01"})", "ok", "", "GAUGE"},
    {release, R"({"workOrder": "{GAUGE}"})"},
    {create, R"({"item": "GRIT", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ok", "", "GRIT"},
    {release, R"({"workOrder": "{GRIT}"})", "StandardCostMissing @workOrder"},
    {create, R"({"item": "PLAIN", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ok", "", "PLAIN"},
    {"engineering.ObsoleteStructure", R"({"structure": "PLAIN/A"})", "ok", "NothingTakesItsPlace"},
    {release, R"({"workOrder": "{PLAIN}"})", "StructureNotReleased @workOrder"},
};

} // namespace millrace::test
