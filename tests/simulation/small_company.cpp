// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_company.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

constexpr std::int64_t one = 1'000'000'000;

QByteArray number(std::int64_t billionths)
{
    return QByteArray::number(qint64(billionths / one)) + '.' + QByteArray::number(qint64(one + billionths % one)).mid(1);
}

const char *wordOf(Method method)
{
    switch (method) {
    case Method::Standard:
        return "standard";
    case Method::Average:
        return "average";
    case Method::Fifo:
        return "fifo";
    case Method::Actual:
        break;
    }
    return "actual";
}

void addItem(World &world, const Item &item)
{
    const QByteArray code(item.code.c_str());
    world.must("masterdata.CreateItem", R"({"code": "%C", "name": "%C", "unit": "kg", "category": "%M", "supply": "%S", "tracking": "%T"})"_ba.replace("%C", code)
               .replace("%M", wordOf(item.method)).replace("%S", item.made() ? "made" : "bought").replace("%T", item.lots() ? "lot" : "none"));
    if (item.method == Method::Standard) {
        QByteArray json = R"({"item": ")" + code + R"(", "plant": "NORTH", "firstDay": "2026-01-01")";
        for (size_t i = 0; i < elements.size(); ++i)
            json += ", \"" + QByteArray(elements[i].c_str()) + "\": \"" + number(item.standard[i]) + "\"";
        world.must("inventory.SetStandardCost", json + "}");
    }
    if (!item.made())
        return;
    QByteArray lines;
    for (const auto &[component, quantity] : item.madeOf)
        lines += (lines.isEmpty() ? "" : ", ") + R"({"component": ")"_ba + items()[component].code.c_str() + R"(", "quantity": ")" + QByteArray::number(qint64(quantity)) + "\"}";
    world.must("engineering.DefineStructure", R"({"item": "%C", "revision": "A", "quantity": "1", "standardLot": "10", "lines": [%L],
        "operations": [{"number": 10, "workCentre": "ASSY", "setup": "1", "labour": "0.5", "machine": "0.25"}]})"_ba.replace("%C", code).replace("%L", lines));
    world.must("engineering.ReleaseStructure", R"({"structure": "%C/A"})"_ba.replace("%C", code));
}

} // namespace

const std::vector<Item> &items()
{
    static const std::vector<Item> all{
        {"FIX", Method::Standard, {}, {4'250'000'000, 0, 0, 0, 0}},
        {"BAR", Method::Average, {}, {}},
        {"ROD", Method::Average, {}, {}},
        {"LAYER", Method::Fifo, {}, {}},
        {"SHEET", Method::Fifo, {}, {}},
        {"DYE", Method::Actual, {}, {}},
        {"PUMP", Method::Average, {{1, 2}, {3, 1}}, {}},
        {"GAUGE", Method::Fifo, {{3, 1}, {6, 1}}, {}},
        {"VALVE", Method::Standard, {{0, 3}, {1, 1}}, {17 * one, 3 * one, 15 * one, 5 * one, 6'333'333'333}},
        {"SEAL", Method::Actual, {{5, 1}, {0, 2}}, {}},
    };
    return all;
}

void furnish(World &world)
{
    for (const auto method : {Method::Standard, Method::Average, Method::Fifo, Method::Actual}) {
        world.must("masterdata.CreateCategory", R"({"code": "%", "name": "Valued so"})"_ba.replace('%', wordOf(method)));
        world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "%", "method": "%", "output": "!"})"_ba.replace('%', wordOf(method))
                   .replace('!', method == Method::Fifo ? "planned" : "share"));
    }
    world.must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "SIDE", "name": "Side store"})");
    world.must("masterdata.CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})");
    world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "ASSY", "name": "Assembly", "costCentre": "PRODUCTION", "labourRate": "30", "machineRate": "20", "overheadRate": "10"})");
    for (const auto &supplier : suppliers)
        world.must("masterdata.CreatePartner", R"({"code": "%", "name": "Supplier", "supplier": true, "currency": "EUR"})"_ba.replace('%', supplier.c_str()));
    for (const auto &customer : customers)
        world.must("masterdata.CreatePartner", R"({"code": "%", "name": "Customer", "customer": true, "currency": "EUR"})"_ba.replace('%', customer.c_str()));
    for (const auto &item : items())
        addItem(world, item);
}

} // namespace millrace::test
