// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "put_stock.h"

#include "masterdata/commands/create_item.h"
#include "masterdata/commands/create_partner.h"
#include "masterdata/commands/create_unit.h"
#include "support/test.h"
#include "world/world.h"

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *command; ///< Of room masterdata.
    const char *json;
    const char *outcome;
    const char *accepted = "";
};

const QString longText(41, u'X');

/// Each table runs from top to bottom in one company; a line a case.
const std::vector<Case> units{
    {"CreateUnit", R"({"code": "box", "name": "Box"})", "ok"},
    {"CreateUnit", R"({"code": "pallet", "name": "Pallet"})", "ok"},
    {"CreateUnit", R"({"code": "1000", "name": "No unit"})", "UnitInvalid @code"},
    {"CreateUnit", R"({"code": "drum", "name": " Drum"})", "NameInvalid @name"},
    {"CreateUnit", R"({"code": "drum", "name": ""})", "NameInvalid @name"},
    {"CreateUnit", R"({"code": "box", "name": "Box again"})", "CodeTaken @code"},
    {"CreateItem", R"({"code": "NAIL", "name": "Nail", "unit": "pcs", "category": "GENERAL", "supply": "bought"})", "ok"},
    {"DefineConversion", R"({"quantity": "0 box", "equals": "12 pcs"})", "QuantityNotPositive @quantity"},
    {"DefineConversion", R"({"quantity": "1 box", "equals": "-12 pcs"})", "QuantityNotPositive @equals"},
    {"DefineConversion", R"({"quantity": "1", "equals": "12 pcs"})", "UnitMissing @quantity"},
    {"DefineConversion", R"({"quantity": "1 box", "equals": "12"})", "UnitMissing @equals"},
    {"DefineConversion", R"({"quantity": "1 box", "equals": "12 box"})", "UnitsEqual @equals"},
    {"DefineConversion", R"({"item": "NOWHERE", "quantity": "1 box", "equals": "12 pcs"})", "ItemUnknown @item"},
    {"DefineConversion", R"({"quantity": "1 crate", "equals": "12 pcs"})", "UnitUnknown @quantity"},
    {"DefineConversion", R"({"quantity": "1 box", "equals": "12 bags"})", "UnitUnknown @equals"},
    {"DefineConversion", R"({"item": "NAIL", "quantity": "1 box", "equals": "200 pcs"})", "ok"},
    {"DefineConversion", R"({"quantity": "1 box", "equals": "100 pcs"})", "ok"},
    {"DefineConversion", R"({"item": "NAIL", "quantity": "250 pcs", "equals": "1 box"})", "ask ReplacesConversion"},
    {"DefineConversion", R"({"item": "NAIL", "quantity": "250 pcs", "equals": "1 box"})", "ok", "ReplacesConversion"},
};

const std::vector<Case> items
{
    {"CreateCategory", R"({"code": "RAW", "name": "Raw material"})", "ok"},
    {"CreateCategory", R"({"code": "", "name": "Raw material"})", "CodeInvalid @code"},
    {"CreateCategory", R"({"code": "OTHER", "name": ""})", "NameInvalid @name"},
    {"CreateCategory", R"({"code": "RAW", "name": "Raw again"})", "CodeTaken @code"},
    {"CreateItem", R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "RAW", "supply": "bought"})", "ok"},
    {"CreateItem", R"({"code": "Ölfilter 5+1 neu", "name": "Ölfilter", "unit": "pcs", "category": "RAW", "supply": "bought", "tracking": "lot"})", "ok"},
    {"CreateItem", R"({"code": " NUT", "name": "Nut", "unit": "pcs", "category": "RAW", "supply": "bought"})", "CodeInvalid @code"},
    {"CreateItem", R"({"code": "NUT ", "name": "Nut", "unit": "pcs", "category": "RAW", "supply": "bought"})", "CodeInvalid @code"},
    {"CreateItem", R"({"code": "N/UT", "name": "Nut", "unit": "pcs", "category": "RAW", "supply": "bought"})", "CodeInvalid @code"},
    {"CreateItem", R"({"code": "NUT", "name": "  ", "unit": "pcs", "category": "RAW", "supply": "bought"})", "NameInvalid @name"},
    {"CreateItem", R"({"code": "NUT", "name": "Nut", "unit": "pcs", "category": "RAW", "supply": "service", "tracking": "lot"})", "TrackingOfNoStock @tracking"},
    {"CreateItem", R"({"code": "NUT", "name": "Nut", "unit": "barrel", "category": "RAW", "supply": "bought"})", "UnitUnknown @unit"},
    {"CreateItem", R"({"code": "NUT", "name": "Nut", "unit": "pcs", "category": "COOKED", "supply": "bought"})", "CategoryUnknown @category"},
    {"CreateItem", R"({"code": "NUT", "name": "Nut", "unit": "pcs", "category": "RAW", "supply": "stolen"})", "ChoiceUnknown @supply"},
    {"CreateItem", R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "RAW", "supply": "bought"})", "CodeTaken @code"},
    {"ChangeItem", R"({"item": "BOLT"})", "NothingToChange"},
    {"ChangeItem", R"({"item": "BOLT", "name": " Bolt"})", "NameInvalid @name"},
    {"ChangeItem", R"({"item": "NUT", "name": "Nut"})", "ItemUnknown @item"},
    {"ChangeItem", R"({"item": "BOLT", "category": "COOKED"})", "CategoryUnknown @category"},
    {"ChangeItem", R"({"item": "Ölfilter 5+1 neu", "supply": "service"})", "TrackingOfNoStock @tracking"},
    {"ChangeItem", R"({"item": "BOLT", "name": "Bolt M8", "category": "GENERAL", "supply": "made", "tracking": "lot", "active": false})", "ok"},
    {"ChangeItem", R"({"item": "BOLT", "supply": "bought", "tracking": "none", "active": true})", "ok"},
};

const std::vector<Case> partners{
    {"CreatePartner", R"({"code": "ACME", "name": "Acme", "customer": true, "currency": "EUR", "creditLimit": "1000.00 EUR"})", "ok"},
    {"CreatePartner", R"({"code": "A/B", "name": "Acme", "customer": true, "currency": "EUR"})", "CodeInvalid @code"},
    {"CreatePartner", R"({"code": "AB", "name": "", "customer": true, "currency": "EUR"})", "NameInvalid @name"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "customer": true, "currency": "EUR", "group": "a/b"})", "GroupInvalid @group"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "currency": "EUR"})", "NeitherSupplierNorCustomer"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "supplier": true, "currency": "XYZ"})", "CurrencyUnknown @currency"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "supplier": true, "currency": "EUR", "paymentDays": -1})",
     "PaymentDaysOutOfRange @paymentDays"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "supplier": true, "currency": "EUR", "paymentDays": 1001})",
     "PaymentDaysOutOfRange @paymentDays"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "customer": true, "currency": "EUR", "creditLimit": "0 EUR"})",
     "CreditLimitNotPositive @creditLimit"},
    {"CreatePartner", R"({"code": "AB", "name": "Ab", "customer": true, "currency": "EUR", "creditLimit": "5 USD"})",
     "CreditLimitCurrency @creditLimit"},
    {"CreatePartner", R"({"code": "ACME", "name": "Acme", "supplier": true, "currency": "EUR"})", "CodeTaken @code"},
    {"ChangePartner", R"({"partner": "ACME"})", "NothingToChange"},
    {"ChangePartner", R"({"partner": "ACME", "name": ""})", "NameInvalid @name"},
    {"ChangePartner", R"({"partner": "ACME", "group": "a/b"})", "GroupInvalid @group"},
    {"ChangePartner", R"({"partner": "ACME", "paymentDays": 5000})", "PaymentDaysOutOfRange @paymentDays"},
    {"ChangePartner", R"({"partner": "ACME", "creditLimit": "-1 EUR"})", "CreditLimitNegative @creditLimit"},
    {"ChangePartner", R"({"partner": "NOBODY", "name": "Nobody"})", "PartnerUnknown @partner"},
    {"ChangePartner", R"({"partner": "ACME", "customer": false})", "NeitherSupplierNorCustomer"},
    {"ChangePartner", R"({"partner": "ACME", "creditLimit": "5 USD"})", "CreditLimitCurrency @creditLimit"},
    {"ChangePartner",
     R"({"partner": "ACME", "name": "Acme & Sons", "group": "EU", "supplier": true, "customer": false, "paymentDays": 14, "creditLimit": "0 EUR", "active": false})",
     "ok"},
};

const std::vector<Case> places{
    {"CreateBin", R"({"plant": "NORTH", "code": "A-01", "name": "Aisle A"})", "ok"},
    {"CreateBin", R"({"plant": "NORTH", "code": "A 01 ", "name": "Aisle A"})", "CodeInvalid @code"},
    {"CreateBin", R"({"plant": "NORTH", "code": "A-02", "name": ""})", "NameInvalid @name"},
    {"CreateBin", R"({"plant": "SOUTH", "code": "A-02", "name": "Aisle A"})", "PlantUnknown @plant"},
    {"CreateBin", R"({"plant": "NORTH", "code": "A-01", "name": "Aisle A"})", "CodeTaken @code"},
    {"CreateCostCentre", R"({"entity": "ALD", "code": "4100", "name": "Machining"})", "ok"},
    {"CreateCostCentre", R"({"entity": "ALD", "code": "#/", "name": "Machining"})", "CodeInvalid @code"},
    {"CreateCostCentre", R"({"entity": "ALD", "code": "4200", "name": ""})", "NameInvalid @name"},
    {"CreateCostCentre", R"({"entity": "OTHER", "code": "4200", "name": "Assembly"})", "EntityUnknown @entity"},
    {"CreateCostCentre", R"({"entity": "ALD", "code": "4100", "name": "Machining"})", "CodeTaken @code"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "SAW", "name": "Saw", "costCentre": "4100", "labourRate": "42", "machineRate": "18", "overheadRate": "12.5"})",
     "ok"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "MIL/L", "name": "Mill", "costCentre": "4100", "labourRate": "42", "machineRate": "18", "overheadRate": "12.5"})",
     "CodeInvalid @code"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "MILL", "name": "", "costCentre": "4100", "labourRate": "42", "machineRate": "18", "overheadRate": "12.5"})",
     "NameInvalid @name"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "MILL", "name": "Mill", "costCentre": "4100", "labourRate": "-1", "machineRate": "18", "overheadRate": "12.5"})",
     "RateNegative @labourRate"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "MILL", "name": "Mill", "costCentre": "4100", "labourRate": "1", "machineRate": "-18", "overheadRate": "12.5"})",
     "RateNegative @machineRate"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "MILL", "name": "Mill", "costCentre": "4100", "labourRate": "1", "machineRate": "18", "overheadRate": "-1"})",
     "RateNegative @overheadRate"},
    {"CreateWorkCentre",
     R"({"plant": "SOUTH", "code": "MILL", "name": "Mill", "costCentre": "4100", "labourRate": "1", "machineRate": "18", "overheadRate": "1"})",
     "PlantUnknown @plant"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "MILL", "name": "Mill", "costCentre": "9999", "labourRate": "1", "machineRate": "18", "overheadRate": "1"})",
     "CostCentreUnknown @costCentre"},
    {"CreateWorkCentre",
     R"({"plant": "NORTH", "code": "SAW", "name": "Saw", "costCentre": "4100", "labourRate": "1", "machineRate": "18", "overheadRate": "1"})",
     "CodeTaken @code"},
    {"ChangeRates", R"({"workCentre": "SAW"})", "NothingToChange"},
    {"ChangeRates", R"({"workCentre": "SAW", "labourRate": "-1"})", "RateNegative @labourRate"},
    {"ChangeRates", R"({"workCentre": "DRILL", "labourRate": "1"})", "WorkCentreUnknown @workCentre"},
    {"ChangeRates", R"({"workCentre": "SAW", "labourRate": "43.5", "machineRate": "0"})", "ok"},
};

const std::vector<Case> others{
    {"CreateReason", R"({"code": "BROKEN", "name": "Broken", "kind": "scrap"})", "ok"},
    {"CreateReason", R"({"code": "BRO/KEN", "name": "Broken", "kind": "scrap"})", "CodeInvalid @code"},
    {"CreateReason", R"({"code": "TORN", "name": "", "kind": "scrap"})", "NameInvalid @name"},
    {"CreateReason", R"({"code": "TORN", "name": "Torn", "kind": "mood"})", "ChoiceUnknown @kind"},
    {"CreateReason", R"({"code": "BROKEN", "name": "Broken", "kind": "count"})", "CodeTaken @code"},
    {"CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})", "ok"},
    {"CreateTaxCode", R"({"code": "VAT/7", "name": "VAT 7 %", "rate": "0.07"})", "CodeInvalid @code"},
    {"CreateTaxCode", R"({"code": "VAT7", "name": "", "rate": "0.07"})", "NameInvalid @name"},
    {"CreateTaxCode", R"({"code": "VAT7", "name": "VAT 7 %", "rate": "7"})", "RateOutOfRange @rate"},
    {"CreateTaxCode", R"({"code": "VAT7", "name": "VAT 7 %", "rate": "-0.07"})", "RateOutOfRange @rate"},
    {"CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})", "CodeTaken @code"},
    {"SetCostingPolicy", R"({"plant": "SOUTH", "method": "fifo"})", "PlantUnknown @plant"},
    {"SetCostingPolicy", R"({"plant": "NORTH", "category": "COOKED", "method": "fifo"})", "CategoryUnknown @category"},
    {"SetCostingPolicy", R"({"plant": "NORTH", "category": "GENERAL", "method": "fifo"})", "ok"},
    {"SetCostingPolicy", R"({"plant": "NORTH", "method": "standard", "output": "planned"})", "ok"},
};

const std::vector<const std::vector<Case> *> tables{&units, &items, &partners, &places, &others};

} // namespace

class MasterdataCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasItsOutcome_data()
    {
        QTest::addColumn<millrace::store::Engine>("engine");
        QTest::addColumn<int>("table");
        const char *names[] = {"units", "items", "partners", "places", "others"};
        for (const auto engine : test::engines()) {
            for (int i = 0; i < int(tables.size()); ++i)
                QTest::addRow("%s %s", qPrintable(test::nameOf(engine)), names[i]) << engine << i;
        }
    }
    void everyLineHasItsOutcome()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(int, table);
        test::World world(engine);
        for (const auto &line : *tables[size_t(table)]) {
            door::Sending sending;
            if (*line.accepted)
                sending.accepted = {QString::fromUtf8(line.accepted)};
            const auto outcome = world.submit(("masterdata."_ba + line.command).constData(), line.json, sending);
            const auto where = QByteArray(line.command) + ' ' + line.json + ": " + test::World::word(outcome).toUtf8();
            QVERIFY2(test::World::word(outcome) == QString::fromUtf8(line.outcome), where.constData());
        }
        QCOMPARE(world.breaks(), QString());
    }

    /// What a screen may send without JSON in between.
    void typedFieldsAreCheckedToo_data() { test::engineColumn(); }
    void typedFieldsAreCheckedToo();

    void stockForbidsWhatWouldRevalueIt_data() { test::engineColumn(); }
    void stockForbidsWhatWouldRevalueIt();
};

void MasterdataCommandsTest::typedFieldsAreCheckedToo()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    const auto word = [&](const auto &command) { return test::World::word(world.door().submit(command, world.session())); };
    QCOMPARE(word(masterdata::CreateUnit{{}, u"None"_s}), u"CodeMissing @code"_s);
    masterdata::CreatePartner partner{u"AB"_s, u"Ab"_s};
    partner.customer = true;
    QCOMPARE(word(partner), u"CurrencyMissing @currency"_s);
    masterdata::CreateItem item{longText, u"Long"_s, Unit::parse(u"pcs").value(), world.id<Category>("GENERAL")};
    QCOMPARE(word(item), u"CodeInvalid @code"_s);
    item.code = u"TAB\tTED"_s;
    QCOMPARE(word(item), u"CodeInvalid @code"_s);
    item.code = u"LONG"_s;
    item.name = QString(121, u'x');
    QCOMPARE(word(item), u"NameInvalid @name"_s);
}

void MasterdataCommandsTest::stockForbidsWhatWouldRevalueIt()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("masterdata.CreateCategory", R"({"code": "RAW", "name": "Raw material"})");
    world.must("masterdata.CreateItem", R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreatePartner", R"({"code": "ACME", "name": "Acme", "supplier": true, "currency": "EUR"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "RAW", "method": "fifo"})");
    test::PutStock put{world.id<Item>("BOLT"), world.id<Plant>("NORTH"), world.id<Bin>("NORTH/MAIN"), world.id<Partner>("ACME"), 5, {}, 1};
    const auto there = world.door().submit(put, world.session());
    QCOMPARE(test::World::word(there), u"ok"_s);

    const auto word = [&](const char *command, const char *json) { return test::World::word(world.submit(command, json)); };
    const auto refusals = [&] {
        return QStringList{word("masterdata.ChangeItem", R"({"item": "BOLT", "tracking": "lot"})"),
                           word("masterdata.ChangeItem", R"({"item": "BOLT", "supply": "service"})"),
                           word("masterdata.ChangeItem", R"({"item": "BOLT", "category": "RAW"})"),
                           word("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "method": "standard"})"),
                           word("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "GENERAL", "method": "fifo"})")};
    };
    QCOMPARE(refusals(),
             (QStringList{u"StockOnHand @tracking"_s, u"StockOnHand @supply"_s, u"StockUnderOtherMethod @category"_s,
                          u"StockUnderOtherMethod @method"_s, u"StockUnderOtherMethod @method"_s}));
    // What does not touch the value is free, and so is a policy that does not cover the item.
    QCOMPARE(word("masterdata.ChangeItem", R"({"item": "BOLT", "name": "Bolt M8", "supply": "made"})"), u"ok"_s);
    QCOMPARE(word("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "method": "average", "output": "planned"})"), u"ok"_s);
    QCOMPARE(word("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "RAW", "method": "standard"})"), u"ok"_s);

    put.pieces = -5;
    put.pool = Id<Pool>(there.receipt[u"pool"_s].toInteger());
    put.sequence = 2;
    QCOMPARE(test::World::word(world.door().submit(put, world.session())), u"ok"_s);
    QCOMPARE(refusals(), (QStringList{u"ok"_s, u"TrackingOfNoStock @tracking"_s, u"ok"_s, u"ok"_s, u"ok"_s}));
}

MILLRACE_TEST(MasterdataCommandsTest)
#include "tst_commands.moc"
