// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"
#include "support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace millrace;
using namespace millrace::engineering;
using namespace Qt::StringLiterals;
using masterdata::Supply;
using test::Shop;

namespace {

/// Cases that are about orders at work, not about structures: production's tests have them, or nobody on purpose.
const QStringList elsewhere{
    u"odoo-by-product-cost-share"_s, // By-products leave at their fixed value here.
    u"odoo-mo-partial-fifo-component"_s, u"odoo-mo-fifo-component-standard-finished"_s, u"odoo-mo-unbuild-fifo"_s, u"odoo-wip-posting"_s,
    u"erpnext-receipt-journal"_s,
    u"erpnext-bom-rules"_s, // In the table of commands.
};

/// Components as {item, qty, unit_cost} or [item, qty, unit_cost].
std::vector<Shop::Line> addComponents(Shop &shop, const QJsonArray &components, std::int64_t operation = 0)
{
    std::vector<Shop::Line> lines;
    for (const auto &value : components) {
        const auto list = value.toArray();
        const auto object = value.toObject();
        const auto name = list.isEmpty() ? object[u"item"].toString() : list[0].toString();
        const auto quantity = list.isEmpty() ? object[u"qty"].toDouble() : list[1].toDouble();
        const auto cost = list.isEmpty() ? object[u"unit_cost"].toDouble() : list[2].toDouble();
        shop.item(name, Supply::Bought, cost);
        lines.push_back({name, quantity, operation});
    }
    return lines;
}

/// A service as one more line.
void addService(Shop &shop, std::vector<Shop::Line> &lines, double quantity, double price)
{
    shop.item(u"service"_s, Supply::Service, price);
    lines.push_back({u"service"_s, quantity, lines.empty() ? 0 : lines.front().operation});
}

using Figures = std::map<QString, double>;
using Solve = Figures (*)(const QJsonObject &);

double total(const Shop &shop, const QString &name)
{
    return double(shop.cost(name).total().billionths()) / 1e9;
}

Figures mixedMethods(const QJsonObject &in)
{
    Shop shop;
    auto lines = addComponents(shop, in[u"components"].toArray());
    addService(shop, lines, 1, in[u"extra_cost_per_unit"].toDouble());
    shop.make(u"table"_s, 1, lines);
    return {{u"finished_value"_s, total(shop, u"table"_s)}};
}

Figures oneLevel(const QJsonObject &in)
{
    Shop shop;
    shop.make(u"table"_s, 1, addComponents(shop, in[u"bom"].toArray()));
    return {{u"unit_cost"_s, total(shop, u"table"_s)}};
}

Figures perDozen(const QJsonObject &in)
{
    Shop shop;
    for (const auto &value : in[u"sub_boms"].toArray()) {
        shop.item(value[u"item"].toString(), Supply::Phantom);
        shop.make(value[u"item"].toString(), value[u"yields_qty"].toDouble(), addComponents(shop, value[u"components"].toArray()));
    }
    shop.make(u"table"_s, 1, addComponents(shop, in[u"bom"].toArray()));
    return {{u"table_head_unit_cost"_s, total(shop, u"table head"_s)}, {u"table_unit_cost"_s, total(shop, u"table"_s)}};
}

Figures withOperations(const QJsonObject &in)
{
    Shop shop;
    const auto centre = in[u"work_centre"].toObject();
    const auto times = in[u"work_centre_times_for_table"].toObject();
    shop.workCentre(u"bench"_s, centre[u"cost_per_hour"].toDouble());
    std::vector<Shop::Operation> operations;
    for (const auto &minutes : in[u"operations_min"].toArray()) {
        const auto run = minutes.toDouble() / (centre[u"time_efficiency_pct"].toDouble() / 100) / 60;
        const auto setup = (times[u"setup_min"].toDouble() + times[u"cleanup_min"].toDouble()) / 60;
        operations.push_back({10 * std::int64_t(operations.size() + 1), u"bench"_s, setup, run});
    }
    shop.make(u"table"_s, 1, addComponents(shop, in[u"bom"].toArray(), 10), operations);
    const auto cost = shop.cost(u"table"_s);
    return {{u"operations_cost"_s, double((cost.labour + cost.setup).billionths()) / 1e9}, {u"unit_cost"_s, total(shop, u"table"_s)}};
}

Figures kitReceipt(const QJsonObject &in)
{
    Shop shop;
    shop.make(u"kit"_s, in[u"kit_yields"].toDouble(), addComponents(shop, in[u"kit_components"].toArray()));
    const auto plan = explode(shop.structure(u"kit"_s), test::pieces(in[u"received_kits"].toDouble()));
    const auto quantity = double(plan.components[0].planned) / 1e6;
    return {{u"plywood_qty"_s, quantity}, {u"plywood_value"_s, quantity * in[u"kit_components"][0][2].toDouble()}};
}

Figures crumble(const QJsonObject &in)
{
    Shop shop;
    const auto bom = in[u"bom"].toObject();
    const auto kilograms = bom[u"yields_kg"].toDouble();
    shop.workCentre(u"oven"_s, bom[u"work_centre_cost_per_hour"].toDouble());
    std::vector<Shop::Operation> operations;
    for (const auto &minutes : bom[u"operations_min"].toArray())
        operations.push_back({10 * std::int64_t(operations.size() + 1), u"oven"_s, 0, minutes.toDouble() / 60});
    shop.make(u"crumble"_s, kilograms, addComponents(shop, bom[u"components"].toArray(), 10), operations);
    const auto plan = explode(shop.structure(u"crumble"_s), test::pieces(in[u"report_qty"].toDouble()));
    double hours = 0;
    for (const auto &operation : plan.operations)
        hours += double(operation.labourHours) / 1e6;
    const auto cost = shop.cost(u"crumble"_s);
    return {{u"time_min"_s, hours * 60},
            {u"operations_cost"_s, double(cost.labour.billionths()) / 1e9 * kilograms},
            {u"bom_cost"_s, total(shop, u"crumble"_s) * kilograms},
            {u"cost_per_kg"_s, total(shop, u"crumble"_s)}};
}

Figures subcontract(const QJsonObject &in)
{
    Shop shop;
    auto lines = addComponents(shop, in[u"components"].toArray());
    addService(shop, lines, 1, in[u"service_price"].toDouble());
    shop.make(u"finished"_s, 1, lines);
    return {{u"finished_value"_s, total(shop, u"finished"_s)}};
}

/// Centimetres are metres by the hundred, as DefineStructure turns them.
Figures trytonBasic(const QJsonObject &in)
{
    Shop shop;
    const auto bom = in[u"bom"].toArray();
    shop.item(u"component 1"_s, Supply::Bought, bom[0][u"unit_cost"].toDouble());
    shop.item(u"component 2"_s, Supply::Bought, bom[1][u"cost"].toDouble());
    shop.make(u"product"_s, 1, {{u"component 1"_s, bom[0][u"qty"].toDouble()}, {u"component 2"_s, bom[1][u"qty"].toDouble() / 100}});
    const auto made = in[u"make_qty"].toDouble();
    const auto plan = explode(shop.structure(u"product"_s), test::pieces(made));
    return {{u"inputs 0"_s, double(plan.components[0].planned) / 1e6},
            {u"inputs 1"_s, double(plan.components[1].planned) / 1e6 * 100},
            {u"cost"_s, total(shop, u"product"_s) * made},
            {u"unit_cost"_s, total(shop, u"product"_s)}};
}

/// One of two is waste: half of what enters leaves good, and the good one bears all.
Figures trytonWaste(const QJsonObject &in)
{
    Shop shop;
    shop.workCentre(u"bench"_s, 0);
    auto lines = addComponents(shop, in[u"inputs"].toArray(), 10);
    shop.make(u"product"_s, double(in[u"outputs"].toArray().size()), lines, {{10, u"bench"_s, 0, 0, 0, 0.5}});
    return {{u"cost"_s, total(shop, u"product"_s)}, {u"good_unit_cost"_s, total(shop, u"product"_s)}};
}

Figures trytonWork(const QJsonObject &in)
{
    Shop shop;
    std::vector<Shop::Operation> operations;
    for (const auto &value : in[u"work"].toArray()) {
        const auto number = 10 * std::int64_t(operations.size() + 1);
        const auto name = u"work %1"_s.arg(number);
        shop.workCentre(name, value[u"cost"].toDouble());
        operations.push_back({number, name, 0, value[u"cycles"].toDouble() + value[u"hours"].toDouble()});
    }
    shop.make(u"product"_s, 1, addComponents(shop, in[u"components"].toArray(), 10), operations);
    return {{u"cost"_s, total(shop, u"product"_s)}};
}

Figures trytonOutsourcing(const QJsonObject &in)
{
    Shop shop;
    const auto component = in[u"component"].toArray();
    shop.item(u"component"_s, Supply::Bought, component[1].toDouble());
    std::vector<Shop::Line> lines{{u"component"_s, component[0].toDouble()}};
    addService(shop, lines, in[u"service_qty_per_unit"].toDouble(), in[u"service_price"].toDouble());
    shop.make(u"product"_s, 1, lines);
    const auto made = in[u"make_qty"].toDouble();
    const auto plan = explode(shop.structure(u"product"_s), test::pieces(made));
    return {{u"purchase_qty"_s, double(plan.components[1].planned) / 1e6}, {u"cost"_s, total(shop, u"product"_s) * made}};
}

const std::map<QString, Solve> solutions{
    {u"odoo-mo-mixed-methods"_s, mixedMethods},
    {u"odoo-bom-price-one-level"_s, oneLevel},
    {u"odoo-bom-price-rollup-kit-per-dozen"_s, perDozen},
    {u"odoo-bom-price-with-operations"_s, withOperations},
    {u"odoo-kit-receipt"_s, kitReceipt},
    {u"odoo-bom-report-crumble"_s, crumble},
    {u"odoo-subcontract-basic"_s, subcontract},
    {u"tryton-production-basic"_s, trytonBasic},
    {u"tryton-production-waste"_s, trytonWaste},
    {u"tryton-production-work"_s, trytonWork},
    {u"tryton-production-outsourcing"_s, trytonOutsourcing},
};

/// "inputs 1" is the quantity of the second of the expected inputs.
double expectedFigure(const QJsonObject &expected, const QString &name)
{
    const auto place = name.section(u' ', 1, 1);
    return place.isEmpty() ? expected[name].toDouble() : expected[name.section(u' ', 0, 0)].toArray()[place.toInt()].toArray()[1].toDouble();
}

} // namespace

/// Structures of other systems' tests cost here what they cost there.
class CostingCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structuresCostWhatTheyCostElsewhere_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QFile file(QStringLiteral(MILLRACE_SOURCE "/tests/cases/costing_production.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &value : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray()) {
            const auto id = value[u"id"].toString();
            QVERIFY2(solutions.contains(id) != elsewhere.contains(id), qPrintable(id));
            if (solutions.contains(id))
                QTest::newRow(qPrintable(id)) << value.toObject();
        }
    }
    void structuresCostWhatTheyCostElsewhere()
    {
        QFETCH(QJsonObject, given);
        const auto figures = solutions.at(given[u"id"].toString())(given[u"inputs"].toObject());
        const auto tolerance = std::max(given[u"tolerance"].toDouble(), 1e-6);
        for (const auto &[name, figure] : figures) {
            const auto expected = expectedFigure(given[u"expected"].toObject(), name);
            QVERIFY2(std::abs(figure - expected) <= tolerance, qPrintable(u"%1 is %2 and not %3"_s.arg(name).arg(figure, 0, 'f', 9).arg(expected)));
        }
    }
};

MILLRACE_TEST(CostingCasesTest)
#include "tst_costing_cases.moc"
