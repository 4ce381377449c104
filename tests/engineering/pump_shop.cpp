// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pump_shop.h"

namespace millrace::test {

void furnishPumpShop(World &world)
{
    const auto item = [&](const char *code, const char *unit, const char *supply) {
        world.must("masterdata.CreateItem",
                   QByteArray(R"({"category": "GENERAL", "code": ")")
                       .append(code)
                       .append(R"(", "name": ")")
                       .append(code)
                       .append(R"(", "unit": ")")
                       .append(unit)
                       .append(R"(", "supply": ")")
                       .append(supply)
                       .append(R"("})"));
    };
    for (const auto *made : {"PUMP", "HOUSING", "STATION"})
        item(made, "pcs", "made");
    for (const auto *bought : {"BOLT", "SEAL", "OLD"})
        item(bought, "pcs", "bought");
    item("STEEL", "kg", "bought");
    item("SEALKIT", "pcs", "phantom");
    item("PLATING", "pcs", "service");
    world.must("masterdata.ChangeItem", R"({"item": "OLD", "active": false})");
    world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "SAW", "name": "Saw", "costCentre": "PRODUCTION",
        "labourRate": "40", "machineRate": "20", "overheadRate": "10"})");
    world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "ASSEMBLY", "name": "Assembly", "costCentre": "PRODUCTION",
        "labourRate": "30", "machineRate": "0", "overheadRate": "5"})");
}

} // namespace millrace::test
