// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/preview.h"
#include "support/test.h"
#include "world/story.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

#define TELL(...) \
    do { \
        const auto wrong = story.tell({__VA_ARGS__}); \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong)); \
    } while (false)

/// Iron is bought at 10.00, made into cores of two each, those into engines; engines are sold. Then the iron is charged otherwise.
class LateCostScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateInvoiceFollowsTheGoods_data() { methods(); }
    void aLateInvoiceFollowsTheGoods()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QByteArray, method);
        test::World world(engine);
        test::Story story(world);
        furnish(world, method);
        make(story);
        const auto before = worth(story);
        QCOMPARE(before, u"IRON 7 = 70.00, CORE 10 = 200.00, ENGINE 11 = 220.00"_s);

        // A preview says it, and does nothing.
        const auto charge = story.filled(R"({"supplier": "ALPEN", "reference": "R-0", "lines": [{"line": "{PO}/10", "quantity": "100", "price": "11"}]})");
        door::Sending preview;
        preview.preview = true;
        preview.accepted = {u"PriceDiffers"_s};
        const auto seen = world.submit(u"purchasing.EnterSupplierInvoice"_s, QJsonDocument::fromJson(charge).object(), preview);
        QVERIFY(seen.changes);
        const auto shares = house::toJson(house::previewOf(*seen.changes, world.connection()))[u"lateCosts"_s].toArray();
        QStringList stays;
        for (const auto share : shares)
            stays.append(share[u"level"].toVariant().toString() + u' ' + share[u"kind"].toString() + u' ' + share[u"amount"].toString().section(u' ', 0, 0));
        QVERIFY2(stays.contains(u"0 cause 100.00"_s) && stays.contains(u"5 stock 22.00"_s), qPrintable(stays.join(u", "_s)));
        QCOMPARE(worth(story), before);

        // Of 100.00: 10 were scrapped, 80 went into cores; of those 40 into engines, of which 9 of 20 were shipped, and 20 into
        // an order that is open. One went to the other plant, one was lost on the way, and two are on it.
        TELL({"purchasing.EnterSupplierInvoice", R"({"supplier": "ALPEN", "reference": "R-1", "lines": [{"line": "{PO}/10", "quantity": "100", "price": "11"}]})", "ok", "PriceDiffers", "SI"});
        QCOMPARE(story.journal(), u"1200 49.00, 1280 2.00, 1310 20.00, 2000 -1100.00, 2010 1000.00, 5000 18.00, 5300 10.00, 5310 1.00"_s);
        QCOMPARE(worth(story), u"IRON 7 = 77.00, CORE 10 = 220.00, ENGINE 11 = 242.00"_s);
        QCOMPARE(story.column("sales.order_margins", R"({"order": "{SO}"})", "cost"), u"198.00 EUR"_s);

        // All of it comes back, and goes the other way.
        TELL({"house.ReverseEvent", R"({"event": {SI.event}, "reason": "another price was agreed"})"});
        QCOMPARE(story.journal(), u"1200 -49.00, 1280 -2.00, 1310 -20.00, 2000 1100.00, 2010 -1000.00, 5000 -18.00, 5300 -10.00, 5310 -1.00"_s);
        QCOMPARE(worth(story), before);
        TELL({"purchasing.EnterSupplierInvoice", R"({"supplier": "ALPEN", "reference": "R-2", "lines": [{"line": "{PO}/10", "quantity": "100", "price": "9"}]})", "ok", "PriceDiffers"});
        QCOMPARE(story.journal(), u"1200 -49.00, 1280 -2.00, 1310 -20.00, 2000 -900.00, 2010 1000.00, 5000 -18.00, 5300 -10.00, 5310 -1.00"_s);

        // What is in the order goes on with what it makes, what is on its way with what arrives.
        TELL({"production.ReportCompletion", R"({"workOrder": "{C}", "good": "10", "bin": "NORTH/MAIN"})"},
             {"inventory.ReceiveTransfer", R"({"transfer": "{TR}", "lines": [{"line": 10, "quantity": "2", "bin": "WEST/MAIN"}]})"});
        QCOMPARE(worth(story), u"IRON 9 = 81.00, CORE 10 = 180.00, ENGINE 21 = 378.00"_s);
    }

    /// What an order turned out to cost in addition follows what it made, through another order to the customer.
    void anOrderThatIsClosedLateIsFollowed_data() { methods(); }
    void anOrderThatIsClosedLateIsFollowed()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QByteArray, method);
        test::World world(engine);
        test::Story story(world);
        furnish(world, method);
        buy(story);
        TELL({"production.CreateWorkOrder", R"({"item": "CORE", "plant": "NORTH", "quantity": "40", "due": "2026-03-20"})", "ok", "", "A"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{A}"})"},
             {"production.IssueMaterial", R"({"workOrder": "{A}", "lines": [{"item": "IRON", "quantity": "80", "bin": "NORTH/MAIN"}]})"},
             {"production.ReportCompletion", R"({"workOrder": "{A}", "good": "40", "bin": "NORTH/MAIN"})"},
             {"production.IssueMaterial", R"({"workOrder": "{A}", "lines": [{"item": "IRON", "quantity": "4", "bin": "NORTH/MAIN"}]})", "ok", "OverIssue"},
             {"production.CreateWorkOrder", R"({"item": "ENGINE", "plant": "NORTH", "quantity": "20", "due": "2026-03-20"})", "ok", "", "B"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{B}"})"},
             {"production.IssueMaterial", R"({"workOrder": "{B}", "lines": [{"item": "CORE", "quantity": "20", "bin": "NORTH/MAIN"}]})"},
             {"production.CloseWorkOrder", R"({"workOrder": "{A}"})", "ok", "", "CLOSE"});
        QCOMPARE(story.journal(), u"1200 20.00, 1310 -20.00"_s); // Of 40.00 half is in the order of engines, which is in process, too.
        TELL({"production.ReopenWorkOrder", R"({"workOrder": "{A}", "reason": "more is to come"})"});
        QCOMPARE(story.journal(), u"1200 -20.00, 1310 20.00"_s);
        TELL({"production.CloseWorkOrder", R"({"workOrder": "{A}"})"},
             {"production.ReportCompletion", R"({"workOrder": "{B}", "good": "20", "bin": "NORTH/MAIN"})"},
             {"production.CloseWorkOrder", R"({"workOrder": "{B}"})"});
        QCOMPARE(worth(story), u"IRON 16 = 160.00, CORE 20 = 420.00, ENGINE 20 = 420.00"_s);
        // That has gone on by now.
        TELL({"production.ReopenWorkOrder", R"({"workOrder": "{A}", "reason": "more is to come"})", "OutputGone @workOrder"});
    }

    /// Goods that came back have their part of it.
    void whatCameBackBearsItsPart_data() { methods(); }
    void whatCameBackBearsItsPart()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QByteArray, method);
        test::World world(engine);
        test::Story story(world);
        furnish(world, method);
        buy(story);
        TELL({"production.CreateWorkOrder", R"({"item": "CORE", "plant": "NORTH", "quantity": "40", "due": "2026-03-20"})", "ok", "", "A"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{A}"})"},
             {"production.IssueMaterial", R"({"workOrder": "{A}", "lines": [{"item": "IRON", "quantity": "50", "bin": "NORTH/MAIN"}]})"},
             {"production.ReturnMaterial", R"({"workOrder": "{A}", "lines": [{"item": "IRON", "quantity": "20", "bin": "NORTH/MAIN"}]})"},
             {"sales.CreateSalesOrder", R"({"customer": "SHOP", "plant": "NORTH", "lines": [{"item": "IRON", "quantity": "30", "price": "20"}]})", "ok", "", "SO"},
             {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "30", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
             {"sales.ReceiveReturn", R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}], "reason": "RETURN"})"},
             {"inventory.ScrapStock", R"({"item": "IRON", "quantity": "5", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ok", "", "SCRAPPED"},
             {"house.ReverseEvent", R"({"event": {SCRAPPED.event}, "reason": "it is good"})"},
             {"purchasing.EnterSupplierInvoice", R"({"supplier": "ALPEN", "reference": "R-1", "lines": [{"line": "{PO}/10", "quantity": "100", "price": "11"}]})", "ok", "PriceDiffers"});
        QCOMPARE(story.journal(), u"1200 50.00, 1310 30.00, 2000 -1100.00, 2010 1000.00, 5000 20.00"_s);
        QCOMPARE(story.stock("IRON"), u"50 = 550.00"_s);
    }

private:
    static void methods()
    {
        QTest::addColumn<millrace::store::Engine>("engine");
        QTest::addColumn<QByteArray>("method");
        for (const auto engine : test::engines()) {
            for (const auto *method : {"average", "fifo"})
                QTest::addRow("%s %s", qPrintable(test::nameOf(engine)), method) << engine << QByteArray(method);
        }
    }

    static void furnish(test::World &world, const QByteArray &method)
    {
        world.must("ledger.CreatePlant", R"({"entity": "ALD", "code": "WEST", "name": "West works"})");
        world.must("masterdata.CreateBin", R"({"plant": "WEST", "code": "MAIN", "name": "Main store"})");
        world.must("masterdata.CreateCategory", R"({"code": "VALUED", "name": "Valued in its way"})");
        for (const auto *plant : {"NORTH", "WEST"})
            world.must("masterdata.SetCostingPolicy", R"({"plant": "%P", "category": "VALUED", "method": "%M"})"_ba.replace("%P", plant).replace("%M", method));
        for (const auto *item : {R"("IRON", "name": "Iron", "supply": "bought")", R"("CORE", "name": "Core", "supply": "made")", R"("ENGINE", "name": "Engine", "supply": "made")"})
            world.must("masterdata.CreateItem", QByteArray(R"({"category": "VALUED", "unit": "pcs", "code": )") + item + "}");
        for (const auto *made : {R"("CORE", "lines": [{"component": "IRON", "quantity": "2"}])", R"("ENGINE", "lines": [{"component": "CORE", "quantity": "1"}])"})
            world.must("engineering.DefineStructure", QByteArray(R"({"revision": "A", "quantity": "1", "item": )") + made + "}");
        world.must("engineering.ReleaseStructure", R"({"structure": "CORE/A", "firstDay": "2026-01-01"})");
        world.must("engineering.ReleaseStructure", R"({"structure": "ENGINE/A", "firstDay": "2026-01-01"})");
        world.must("masterdata.CreatePartner", R"({"code": "ALPEN", "name": "Alpenstahl", "supplier": true, "currency": "EUR"})");
        world.must("masterdata.CreatePartner", R"({"code": "SHOP", "name": "Shop", "customer": true, "currency": "EUR"})");
    }

    static void buy(test::Story &story)
    {
        TELL({"purchasing.CreatePurchaseOrder", R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "IRON", "quantity": "100", "price": "10"}]})", "ok", "", "PO"},
             {"purchasing.ReceiveGoods", R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "100", "bin": "NORTH/MAIN"}]})"});
    }

    static void make(test::Story &story)
    {
        buy(story);
        TELL({"inventory.ScrapStock", R"({"item": "IRON", "quantity": "10", "bin": "NORTH/MAIN", "reason": "SCRAP"})"},
             {"production.CreateWorkOrder", R"({"item": "CORE", "plant": "NORTH", "quantity": "40", "due": "2026-03-20"})", "ok", "", "A"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{A}"})"},
             {"production.IssueMaterial", R"({"workOrder": "{A}", "lines": [{"item": "IRON", "quantity": "80", "bin": "NORTH/MAIN"}]})"},
             {"production.ReportCompletion", R"({"workOrder": "{A}", "good": "40", "bin": "NORTH/MAIN"})"},
             {"production.CloseWorkOrder", R"({"workOrder": "{A}"})"},
             {"production.CreateWorkOrder", R"({"item": "ENGINE", "plant": "NORTH", "quantity": "20", "due": "2026-03-20"})", "ok", "", "B"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{B}"})"},
             {"production.IssueMaterial", R"({"workOrder": "{B}", "lines": [{"item": "CORE", "quantity": "20", "bin": "NORTH/MAIN"}]})"},
             {"production.ReportCompletion", R"({"workOrder": "{B}", "good": "20", "bin": "NORTH/MAIN"})"},
             {"production.CloseWorkOrder", R"({"workOrder": "{B}"})"},
             {"production.CreateWorkOrder", R"({"item": "ENGINE", "plant": "NORTH", "quantity": "10", "due": "2026-03-20"})", "ok", "", "C"},
             {"production.ReleaseWorkOrder", R"({"workOrder": "{C}"})"},
             {"production.IssueMaterial", R"({"workOrder": "{C}", "lines": [{"item": "CORE", "quantity": "10", "bin": "NORTH/MAIN"}]})"},
             {"sales.CreateSalesOrder", R"({"customer": "SHOP", "plant": "NORTH", "lines": [{"item": "ENGINE", "quantity": "12", "price": "40"}]})", "ok", "", "SO"},
             {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "5", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
             {"sales.InvoiceShipment", R"({"shipment": "{SH}"})"},
             {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "4", "bin": "NORTH/MAIN"}]})"},
             {"inventory.ShipTransfer", R"({"toPlant": "WEST", "lines": [{"item": "IRON", "quantity": "4", "bin": "NORTH/MAIN"}]})", "ok", "", "TR"},
             {"inventory.ReceiveTransfer", R"({"transfer": "{TR}", "reason": "SCRAP", "lines": [{"line": 10, "quantity": "1", "lost": "1", "bin": "WEST/MAIN"}]})"});
    }

    /// What is left of the three.
    static QString worth(test::Story &story)
    {
        QStringList out;
        for (const auto *item : {"IRON", "CORE", "ENGINE"})
            out.append(QString::fromUtf8(item) + u' ' + story.stock(item));
        return out.join(u", "_s);
    }
};

MILLRACE_TEST(LateCostScenariosTest)
#include "tst_late_costs.moc"
