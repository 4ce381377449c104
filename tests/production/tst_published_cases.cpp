// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/variance_split.h"
#include "production/works.h"
#include "support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace millrace;
using namespace millrace::production;
using namespace millrace::production::rules;
using namespace Qt::StringLiterals;

class PublishedProductionCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textbookVariances_data();
    void textbookVariances();
    void standardOutputStaysAtStandard();
    void theTimeOfABatchIsSpreadOverIt();
    void componentsOfAllMethodsSumInTheOutput();
    void partsOfAnOrderSumToWhatOthersSay();
    void moreThanOrderedAsksFirst();
    void whatIsLeftToMakeFalls();
};

namespace {

QJsonArray casesOf(const QString &topic)
{
    QFile file(QStringLiteral(MILLRACE_SOURCE "/tests/cases/%1.json").arg(topic));
    MILLRACE_ASSERT(file.open(QIODevice::ReadOnly), "the cases are there");
    return QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
}

QJsonObject caseOf(const QString &topic, const QString &id)
{
    for (const auto value : casesOf(topic)) {
        if (value.toObject()[u"id"] == id)
            return value.toObject();
    }
    throw Bug("no such case: " + id.toStdString());
}

std::int64_t scaled(double value, double by)
{
    return std::llround(value * by);
}

/// A textbook's order: one operation, one material, everything that was made is good.
struct Textbook
{
    explicit Textbook(const QJsonObject &inputs) : in(inputs)
    {
        const auto standard = in[u"standard"].toObject();
        units = scaled(in[u"units"].toDouble(), 1e6);
        const auto rate = [&](const char16_t *name) { return Rate(scaled(standard[QStringView(name)].toDouble(), 1e9)); };
        order = {Currency::parse(u"USD").value(), units, units, {}, {}};
        order.operations.push_back({Id<WorkOrderOperation>(1),
                                    10,
                                    {},
                                    0,
                                    scaled(standard[u"hours"].toDouble(), 1e6),
                                    0,
                                    1'000'000,
                                    rate(u"labour_rate"),
                                    {},
                                    rate(u"variable_overhead_per_hour")});
        order.components.push_back({Id<WorkOrderComponent>(1), Id<Item>(1), 0,
                                    scaled(in[u"units"].toDouble() * standard[u"material_qty"].toDouble(), 1e6), rate(u"material_price")});
        history.passages.push_back({units, units, 0, {}});
        history.credited = plannedCost(order).total();
        material();
        work();
    }

    /// What was bought and not used is given back at standard, so that the price variance is that of all that was bought.
    void material()
    {
        const auto used = in[u"used"].toDouble();
        const auto bought = in.contains(u"bought_qty"_s) ? in[u"bought_qty"].toDouble()
            : in.contains(u"bought"_s)                   ? in[u"bought"][0].toDouble()
                                                         : used;
        const auto paid = in.contains(u"bought_total"_s) ? in[u"bought_total"].toDouble()
            : in.contains(u"bought"_s)                   ? bought * in[u"bought"][1].toDouble()
                                                         : bought * in[u"material_price"].toDouble();
        const auto price = order.components[0].price;
        const auto at = [&](double quantity) { return price.times(Quantity(scaled(quantity, 1e6), Unit()), order.currency).minor(); };
        history.material.push_back({Id<WorkOrderComponent>(1), Id<Item>(1), 0, scaled(bought, 1e6), scaled(paid, 100), at(bought), {}, {}});
        history.material.push_back(
            {Id<WorkOrderComponent>(1), Id<Item>(1), 0, scaled(used - bought, 1e6), at(used - bought), at(used - bought), {}, {}});
    }

    void work()
    {
        const auto hours = scaled(in[u"hours"].toDouble(), 1e6);
        const auto &operation = order.operations[0];
        const auto at = [&](Rate rate) { return rate.times(Quantity(hours, Unit()), order.currency).minor(); };
        const auto paid =
            in.contains(u"labour_total"_s) ? in[u"labour_total"].toDouble() : in[u"hours"].toDouble() * in[u"labour_rate"].toDouble();
        history.charges.push_back({Element::Labour, 0, hours, scaled(paid, 100), at(operation.labourRate), {}});
        if (in.contains(u"variable_overhead"_s))
            history.charges.push_back(
                {Element::Overhead, 0, hours, scaled(in[u"variable_overhead"].toDouble(), 100), at(operation.overheadRate), {}});
    }

    QJsonObject in;
    std::int64_t units = 0;
    OrderStandard order;
    OrderHistory history;
};

} // namespace

void PublishedProductionCasesTest::textbookVariances_data()
{
    QTest::addColumn<QJsonObject>("given");
    for (const auto value : casesOf(u"standard_cost_variances"_s)) {
        if (value[u"inputs"].toObject().contains(u"standard"_s)) // The other is about fixed overhead of a period.
            QTest::newRow(qPrintable(value[u"id"].toString())) << value.toObject();
    }
}

void PublishedProductionCasesTest::textbookVariances()
{
    QFETCH(QJsonObject, given);
    const Textbook book(given[u"inputs"].toObject());
    const std::map<VarianceKind, QString> names{{VarianceKind::MaterialPrice, u"material_price"_s},
                                                {VarianceKind::MaterialUsage, u"material_quantity"_s},
                                                {VarianceKind::LabourRate, u"labour_rate"_s},
                                                {VarianceKind::LabourEfficiency, u"labour_efficiency"_s},
                                                {VarianceKind::OverheadSpending, u"overhead_spending"_s},
                                                {VarianceKind::OverheadEfficiency, u"overhead_efficiency"_s}};
    std::map<QString, std::int64_t> found;
    for (const auto &variance : splitVariances(book.order, book.history)) {
        QVERIFY(names.contains(variance.kind));
        found[names.at(variance.kind)] += variance.amount;
    }
    const auto expected = given[u"expected"].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const auto amount = scaled(it.value()[0].toDouble(), 100);
        QCOMPARE(found[it.key()], it.value()[1] == "F"_L1 ? -amount : amount);
    }
}

void PublishedProductionCasesTest::standardOutputStaysAtStandard()
{
    const auto given = caseOf(u"costing_production"_s, u"odoo-mo-fifo-component-standard-finished"_s);
    const auto standard = Rate(scaled(given[u"inputs"][u"finished_standard"].toDouble(), 1e9));
    const auto currency = Currency::parse(u"USD").value();
    const auto each = given[u"expected"][u"table_value_after_each"].toArray();
    QCOMPARE(standard.times(Quantity::whole(1, {}), currency).minor(), scaled(each[0].toDouble(), 100));
    QCOMPARE(standard.times(Quantity::whole(2, {}), currency).minor(), scaled(each[1].toDouble(), 100));
}

void PublishedProductionCasesTest::theTimeOfABatchIsSpreadOverIt()
{
    const auto given = caseOf(u"work_orders"_s, u"operation-time-by-batch"_s);
    const auto in = given[u"inputs"].toObject();
    const auto perUnit = multiplyDivide(in[u"operation_min"].toInteger() * Quantity::one, Quantity::one,
                                        in[u"batch_size"].toInteger() * Quantity::one, Rounding::HalfUp);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(perUnit * in[u"qtys"][i].toInteger(), given[u"expected"][u"minutes"][i].toInteger() * Quantity::one);
}

/// Components by four methods, and something for each piece on top.
void PublishedProductionCasesTest::componentsOfAllMethodsSumInTheOutput()
{
    const auto given = caseOf(u"costing_production"_s, u"odoo-mo-mixed-methods"_s);
    test::World world(store::Engine::Sqlite);
    test::furnishWorks(world);
    test::Story story(world);
    QByteArray structure, stock, issue;
    int number = 0;
    for (const auto value : given[u"inputs"][u"components"].toArray()) {
        const auto item = "T-" + value[u"item"].toString().toUpper().toUtf8();
        const auto method = value[u"method"].toString();
        const auto cost = QByteArray::number(value[u"unit_cost"].toDouble());
        const auto quantity = QByteArray::number(value[u"qty"].toInteger());
        const QByteArray category = method == "fifo"_L1 ? "LAYERED" : method == "standard"_L1 ? "FIXED" : "GENERAL";
        world.must("masterdata.CreateItem",
                   R"({"code": ")" + item + R"(", "name": "x", "unit": "pcs", "category": ")" + category + R"(", "supply": "bought"})");
        if (category == "FIXED")
            world.must("inventory.SetStandardCost", R"({"item": ")" + item + R"(", "plant": "NORTH", "material": ")" + cost + R"("})");
        const QByteArray comma = number++ ? ", " : "";
        structure += comma + R"({"component": ")" + item + R"(", "quantity": ")" + quantity + R"("})";
        stock += comma + R"({"item": ")" + item + R"(", "bin": "NORTH/MAIN", "quantity": "100")"
            + (category == "FIXED" ? QByteArray() : R"(, "unitCost": ")" + cost + '"') + '}';
        issue += comma + R"({"item": ")" + item + R"(", "bin": "NORTH/MAIN", "quantity": ")" + quantity + R"("})";
    }
    world.must("masterdata.CreateItem", R"({"code": "TABLE", "name": "x", "unit": "pcs", "category": "GENERAL", "supply": "made"})");
    world.must("engineering.DefineStructure",
               R"({"item": "TABLE", "revision": "A", "quantity": "1", "lines": [)" + structure
                   + R"(], "operations": [{"number": 10, "workCentre": "ASSY", "labour": "1"}]})");
    world.must("engineering.ReleaseStructure", R"({"structure": "TABLE/A"})");
    world.must("inventory.TakeOverStock", R"({"lines": [)" + stock + "]}");
    // The extra cost per piece, as labour: 20 an hour, for one hour.
    world.must("masterdata.ChangeRates", R"({"workCentre": "ASSY", "labourRate": "20", "machineRate": "0", "overheadRate": "0"})");
    const auto wrong = story.tell({
        {"production.CreateWorkOrder", R"({"item": "TABLE", "plant": "NORTH", "quantity": "1", "due": "2026-04-01"})", "ok", "", "T"},
        {"production.ReleaseWorkOrder", R"({"workOrder": "{T}"})"},
    });
    QCOMPARE(wrong, QString());
    world.must("production.IssueMaterial", story.filled(R"({"workOrder": "{T}", "lines": [)" + issue + "]}").constData());
    QCOMPARE(story.tell({{"production.BookLabour", R"({"workOrder": "{T}", "run": "1"})"},
                         {"production.ReportCompletion", R"({"workOrder": "{T}", "good": "1", "bin": "NORTH/MAIN"})"}}),
             QString());
    QCOMPARE(story.stock("TABLE"), u"1 = %1.00"_s.arg(given[u"expected"][u"finished_value"].toInteger()));
}

/// Peers give the first of two pieces all that was spent so far; here it is the first half, and both together are the same.
void PublishedProductionCasesTest::partsOfAnOrderSumToWhatOthersSay()
{
    const auto given = caseOf(u"costing_production"_s, u"odoo-mo-partial-fifo-component"_s);
    test::World world(store::Engine::Sqlite);
    test::furnishWorks(world);
    test::Story story(world);
    world.must("masterdata.CreateItem", R"({"code": "GLASS", "name": "x", "unit": "pcs", "category": "LAYERED", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "REST", "name": "x", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "TABLE", "name": "x", "unit": "pcs", "category": "GENERAL", "supply": "made"})");
    world.must("engineering.DefineStructure", R"({"item": "TABLE", "revision": "A", "quantity": "1", "lines": [
        {"component": "GLASS", "quantity": "1", "backflush": true}, {"component": "REST", "quantity": "1", "backflush": true}]})");
    world.must("engineering.ReleaseStructure", R"({"structure": "TABLE/A"})");
    world.must("inventory.TakeOverStock", R"({"lines": [{"item": "GLASS", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "10"}]})");
    world.must("inventory.TakeOverStock", R"({"lines": [{"item": "GLASS", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "20"},
        {"item": "REST", "bin": "NORTH/MAIN", "quantity": "2", "unitCost": "618.75"}]})");
    const std::vector<test::Step> steps{
        {"production.CreateWorkOrder", R"({"item": "TABLE", "plant": "NORTH", "quantity": "2", "due": "2026-04-01"})", "ok", "", "T"},
        {"production.ReleaseWorkOrder", R"({"workOrder": "{T}"})"},
        {"production.ReportCompletion", R"({"workOrder": "{T}", "good": "1", "bin": "NORTH/MAIN"})"},
    };
    QCOMPARE(story.tell(steps), QString());
    const auto expected = given[u"expected"].toObject();
    QCOMPARE(story.stock("GLASS"), u"1 = %1.00"_s.arg(expected[u"after_first"][u"glass_value"].toInteger()));
    QCOMPARE(story.stock("TABLE"), u"1 = 314.38"_s);
    QCOMPARE(story.tell({steps[2]}), QString());
    QCOMPARE(story.stock("GLASS"), u"0 = 0.00"_s);
    QCOMPARE(story.stock("TABLE"), u"2 = %1"_s.arg(expected[u"after_second"][u"table_value"].toDouble(), 0, 'f', 2));
}

void PublishedProductionCasesTest::moreThanOrderedAsksFirst()
{
    const auto given = caseOf(u"work_orders"_s, u"overproduction-limit"_s);
    test::World world(store::Engine::Sqlite);
    test::furnishWorks(world);
    test::Story story(world);
    QCOMPARE(given[u"inputs"][u"order_qty"].toInteger(), 2);
    QCOMPARE(
        story.tell(
            {{"production.CreateWorkOrder", R"({"item": "PLAIN", "plant": "NORTH", "quantity": "2", "due": "2026-04-01"})", "ok", "", "T"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{T}"})"},
             {"production.ReportCompletion", R"({"workOrder": "{T}", "good": "3", "bin": "NORTH/MAIN"})", "ask FarMoreThanOrdered"},
             {"production.ReportCompletion", R"({"workOrder": "{T}", "good": "3", "bin": "NORTH/MAIN"})", "ok", "FarMoreThanOrdered"}}),
        QString());
}

void PublishedProductionCasesTest::whatIsLeftToMakeFalls()
{
    const auto given = caseOf(u"work_orders"_s, u"planned-quantity"_s);
    test::World world(store::Engine::Sqlite);
    test::furnishWorks(world);
    test::Story story(world);
    QCOMPARE(story.tell({{"production.CreateWorkOrder", R"({"item": "PLAIN", "plant": "NORTH", "quantity": "10", "due": "2026-04-01"})",
                          "ok", "", "T"},
                         {"production.ReleaseWorkOrder", R"({"workOrder": "{T}"})"}}),
             QString());
    const auto done =
        world.must("production.ReportCompletion", story.filled(R"({"workOrder": "{T}", "good": "4", "bin": "NORTH/MAIN"})").constData());
    QCOMPARE(done.receipt[u"remaining"].toString(), u"%1 pcs"_s.arg(given[u"expected"][u"planned_qty_after"].toInteger()));
}

MILLRACE_TEST(PublishedProductionCasesTest)
#include "tst_published_cases.moc"
