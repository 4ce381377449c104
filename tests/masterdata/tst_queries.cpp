// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "world/world.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

struct NameRow
{
    std::int64_t id = 0;
    QString code;
    static constexpr auto fields() { return std::tuple(store::field("id", &NameRow::id), store::field("code", &NameRow::code)); }
};

/// The first column of every row, joined.
QString firsts(test::World &world, const char *query, const char *json, const QString &column = u"code"_s)
{
    QStringList out;
    for (const auto &row : world.ask(query, json))
        out.append(row[column].toString());
    return out.join(u' ');
}

} // namespace

class MasterdataQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreFound_data() { test::engineColumn(); }
    void itemsAreFound()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("masterdata.CreateCategory", R"({"code": "RAW", "name": "Raw material"})");
        for (const auto *json : {R"({"code": "BOLT_1", "name": "Bolt, 50% zinc", "unit": "pcs", "category": "RAW", "supply": "bought"})",
                                 R"({"code": "BOLT-2", "name": "Bolt", "unit": "pcs", "category": "RAW", "supply": "bought", "tracking": "lot"})",
                                 R"({"code": "PUMP", "name": "Pump without BOLTS", "unit": "pcs", "category": "GENERAL", "supply": "made"})"})
            world.must("masterdata.CreateItem", json);
        world.must("masterdata.ChangeItem", R"({"item": "BOLT-2", "active": false})");
        const auto found = [&](const char *json) { return firsts(world, "masterdata.items", json); };
        QCOMPARE(found("{}"), u"BOLT-2 BOLT_1 PUMP"_s);
        QCOMPARE(found(R"({"search": "bolt"})"), u"BOLT-2 BOLT_1 PUMP"_s);
        QCOMPARE(found(R"({"search": "T_1"})"), u"BOLT_1"_s);
        QCOMPARE(found(R"({"search": "50%"})"), u"BOLT_1"_s);
        QCOMPARE(found(R"({"search": "!"})"), u""_s);
        QCOMPARE(found(R"({"category": "RAW"})"), u"BOLT-2 BOLT_1"_s);
        QCOMPARE(found(R"({"supply": "made"})"), u"PUMP"_s);
        QCOMPARE(found(R"({"active": true})"), u"BOLT_1 PUMP"_s);
        const auto one = world.ask("masterdata.item", R"({"item": "BOLT-2"})");
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0][u"tracking"_s].toString(), u"lot"_s);
        QCOMPARE(one[0][u"category"_s].toString(), u"RAW"_s);
        QCOMPARE(one[0][u"active"_s].toBool(), false);
    }

    void everythingElseIsListed_data() { test::engineColumn(); }
    void everythingElseIsListed()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("masterdata.CreateItem", R"({"code": "NAIL", "name": "Nail", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
        world.must("masterdata.CreatePartner", R"({"code": "ACME", "name": "Acme", "customer": true, "currency": "JPY", "creditLimit": "5000 JPY"})");
        world.must("masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel", "supplier": true, "currency": "EUR"})");
        world.must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "A-01", "name": "Aisle", "allowsNegative": true})");
        world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "SAW", "name": "Saw", "costCentre": "PRODUCTION", "labourRate": "42.123456789", "machineRate": "0", "overheadRate": "0"})");
        world.must("masterdata.DefineConversion", R"({"item": "NAIL", "quantity": "1 kg", "equals": "400 pcs"})");
        world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "GENERAL", "method": "standard", "output": "planned"})");

        QCOMPARE(firsts(world, "masterdata.partners", R"({"supplier": true})"), u"STEELCO"_s);
        QCOMPARE(firsts(world, "masterdata.partners", R"({"search": "acm"})"), u"ACME"_s);
        QCOMPARE(world.ask("masterdata.partners", R"({"customer": true})")[0][u"creditLimit"_s].toString(), u"5000 JPY"_s);
        QCOMPARE(firsts(world, "masterdata.bins", R"({"plant": "NORTH"})"), u"A-01 MAIN"_s);
        QCOMPARE(firsts(world, "masterdata.bins", R"({"search": "aisle"})"), u"A-01"_s);
        QCOMPARE(world.ask("masterdata.work_centres")[0][u"labourRate"_s].toString(), u"42.123456789"_s);
        QCOMPARE(firsts(world, "masterdata.cost_centres", R"({"entity": "ALD"})"), u"PRODUCTION"_s);
        QCOMPARE(firsts(world, "masterdata.reasons", R"({"kind": "scrap"})"), u"SCRAP"_s);
        QCOMPARE(firsts(world, "masterdata.tax_codes", "{}"), u"NONE"_s);
        QCOMPARE(firsts(world, "masterdata.categories", "{}"), u"GENERAL"_s);
        QVERIFY(firsts(world, "masterdata.units", "{}").contains(u"dozen"_s));
        const auto conversions = world.ask("masterdata.conversions", R"({"item": "NAIL"})");
        QCOMPARE(conversions.last()[u"item"_s].toString(), u"NAIL"_s);
        QCOMPARE(conversions.last()[u"numerator"_s].toInteger(), 400);
        QCOMPARE(firsts(world, "masterdata.costing_policies", "{}", u"method"_s), u"average standard"_s);
        world.must("inventory.SetStandardCost", R"({"item": "NAIL", "plant": "NORTH", "material": "0.02", "firstDay": "2026-03-02"})");
        world.must("inventory.SetStandardCost", R"({"item": "NAIL", "plant": "NORTH", "material": "0.03", "firstDay": "2026-06-01"})");
        QCOMPARE(firsts(world, "masterdata.standard_costs", R"({"item": "NAIL"})", u"cost"_s), u"0.03 0.02"_s);
    }

    /// A code leads to a row, and the row back to its code.
    void codesAndRowsNameEachOther_data() { test::engineColumn(); }
    void codesAndRowsNameEachOther()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("masterdata.CreateItem", R"({"code": "NAIL", "name": "Nail", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
        world.must("masterdata.CreatePartner", R"({"code": "ACME", "name": "Acme", "customer": true, "currency": "EUR"})");
        world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "SAW", "name": "Saw", "costCentre": "PRODUCTION", "labourRate": "1", "machineRate": "0", "overheadRate": "0"})");
        store::Reader reader(world.connection());
        const auto back = [&](const char *statement, std::int64_t id) {
            return reader.one<NameRow>(store::Statement(statement), {{"ids", std::vector<std::int64_t>{id}}}).value().code;
        };
        QCOMPARE(back("masterdata/item_codes", world.id<Item>("NAIL").value), u"NAIL"_s);
        QCOMPARE(back("masterdata/category_codes", world.id<Category>("GENERAL").value), u"GENERAL"_s);
        QCOMPARE(back("masterdata/partner_codes", world.id<Partner>("ACME").value), u"ACME"_s);
        QCOMPARE(back("masterdata/work_centre_codes", world.id<WorkCentre>("SAW").value), u"SAW"_s);
        QCOMPARE(back("masterdata/cost_centre_codes", world.id<CostCentre>("PRODUCTION").value), u"PRODUCTION"_s);
        QCOMPARE(world.id<CostCentre>("ALD/PRODUCTION"), world.id<CostCentre>("PRODUCTION"));
        QCOMPARE(back("masterdata/reason_codes", world.id<Reason>("SCRAP").value), u"SCRAP"_s);
        QCOMPARE(back("masterdata/tax_code_codes", world.id<TaxCode>("NONE").value), u"NONE"_s);
        QCOMPARE(back("masterdata/bin_codes", world.id<Bin>("NORTH/MAIN").value), u"NORTH/MAIN"_s);
        QVERIFY_EXCEPTION_THROWN(world.id<Bin>("MAIN"), Bug);
        QVERIFY_EXCEPTION_THROWN(world.id<Item>("nail"), Bug);
    }
};

MILLRACE_TEST(MasterdataQueriesTest)
#include "tst_queries.moc"
