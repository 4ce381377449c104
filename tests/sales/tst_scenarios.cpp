// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company.h"
#include "support/test.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

// Accounts of the chart: 1200 inventory, 1400 receivables, 1500 bank, 2100 output tax, 4000 revenue, 4100 and 6520
// exchange gain and loss, 5000 cost of goods sold, 5320 revaluation.

#define TELL(...) \
    do { \
        const auto wrong = story.tell({__VA_ARGS__}); \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong)); \
    } while (false)

class SalesScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromOrderToPayment_data() { test::engineColumn(); }
    void fromOrderToPayment();
    void fromOrderToPaymentInAnotherCurrency_data() { test::engineColumn(); }
    void fromOrderToPaymentInAnotherCurrency();
    void aCreditIsWhatTheInvoiceWas_data() { test::engineColumn(); }
    void aCreditIsWhatTheInvoiceWas();
    void aCreditInAnotherCurrencyIsBookedAsTheInvoiceWas_data() { test::engineColumn(); }
    void aCreditInAnotherCurrencyIsBookedAsTheInvoiceWas();
    void goodsComeBackAtTheCostTheyLeftAt_data() { test::engineColumn(); }
    void goodsComeBackAtTheCostTheyLeftAt();
    void promisesAreKept_data() { test::engineColumn(); }
    void promisesAreKept();
    void whatIsHeldStays_data() { test::engineColumn(); }
    void whatIsHeldStays();
    void whatIsOwedCountsAgainstTheLimit_data() { test::engineColumn(); }
    void whatIsOwedCountsAgainstTheLimit();
    void everyStepCanBeTakenBack_data() { test::engineColumn(); }
    void everyStepCanBeTakenBack();
    void theChainIsOne_data() { test::engineColumn(); }
    void theChainIsOne();
    void everyQueryAnswers_data() { test::engineColumn(); }
    void everyQueryAnswers();
    void twoAtOnceDoNotBothTakeTheLast_data() { test::engineColumn(); }
    void twoAtOnceDoNotBothTakeTheLast();
};

void SalesScenariosTest::fromOrderToPayment()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "10", "price": "6", "taxCode": "VAT19"},
            {"item": "PLATE", "quantity": "12", "price": "30", "taxCode": "VAT19"}, {"item": "GEAR", "quantity": "5", "price": "14", "taxCode": "VAT19"},
            {"item": "DYE", "quantity": "4", "price": "8", "taxCode": "VAT19"}, {"item": "HAUL", "quantity": "2", "price": "50"}]})", "ok", "", "SO"});
    QCOMPARE(story.journal(), QString());
    // 10 at 4.00, ten at 15.00 and two at 20.00, 5 at 10.00, 4 at 3.00.
    TELL({"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "12", "bin": "NORTH/MAIN"},
            {"line": 30, "quantity": "5", "bin": "NORTH/MAIN"}, {"line": 40, "quantity": "4", "bin": "NORTH/MAIN", "lot": "L1"}, {"line": 50, "quantity": "2"}]})", "ok", "", "SH"});
    QCOMPARE(story.journal(), u"1200 -292.00, 5000 292.00"_s);
    QCOMPARE(story.stock("PLATE"), u"8 = 160.00"_s);
    QCOMPARE(story.column("sales.shipped_not_invoiced", "{}", "quantity"), u"10 pcs, 12 pcs, 5 pcs, 4 l, 2 h"_s);

    TELL({"sales.InvoiceShipment", R"({"shipment": "{SH}", "day": "2026-03-05"})", "ok", "", "CI"});
    QCOMPARE(story.journal(), u"1400 721.18, 2100 -99.18, 4000 -622.00"_s);
    QCOMPARE(story.ask("sales.shipped_not_invoiced").size(), 0);
    QCOMPARE(story.ask("sales.open_orders").size(), 0);
    QCOMPARE(story.column("sales.order", R"({"order": "{SO}"})", "state"), u"closed"_s);
    QCOMPARE(story.column("sales.invoices", R"({"unpaid": true})", "due"), u"2026-04-04"_s);
    QCOMPARE(story.column("sales.order_margins", R"({"order": "{SO}"})", "margin"), u"330.00 EUR"_s);

    TELL({"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "FREE", "day": "2026-03-20", "amount": "721.18 EUR", "lines": [{"openItem": "{CI}"}]})"});
    QCOMPARE(story.journal(), u"1400 -721.18, 1500 721.18"_s);
    QCOMPARE(story.ask("sales.invoices", R"({"unpaid": true})").size(), 0);
}

void SalesScenariosTest::fromOrderToPaymentInAnotherCurrency()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "BOSTON", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "10", "price": "9.99", "taxCode": "VAT19"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "7", "bin": "NORTH/MAIN"}]})"},
         {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-05", "rate": "0.95"})"},
         {"sales.InvoiceShipment", R"({"order": "{SO}", "day": "2026-03-05"})", "ok", "", "CI"});
    // 69.93 and 13.29 dollars.
    QCOMPARE(story.journal(), u"1400 79.06, 2100 -12.63, 4000 -66.43"_s);
    QCOMPARE(story.column("sales.invoices", "{}", "open"), u"83.22 USD"_s);
    TELL({"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-20", "rate": "0.90"})"},
         {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "BOSTON", "day": "2026-03-20", "amount": "83.22 USD", "lines": [{"openItem": "{CI}"}]})"});
    QCOMPARE(story.journal(), u"1400 -79.06, 1500 74.90, 6520 4.16"_s);
    QCOMPARE(story.column("sales.order_margins", R"({"order": "{SO}"})", "margin"), u"38.43 EUR"_s);
}

void SalesScenariosTest::aCreditIsWhatTheInvoiceWas()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    // Seven at 3.335 are 23.35, with 4.44 of tax: nothing of it divides by three.
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "7", "price": "3.335", "taxCode": "VAT19"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "7", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
         {"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "CI"});
    QCOMPARE(story.journal(), u"1400 27.79, 2100 -4.44, 4000 -23.35"_s);
    TELL({"sales.CreditInvoice", R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "2"}]})"});
    QCOMPARE(story.journal(), u"1400 -7.94, 2100 1.27, 4000 6.67"_s);
    TELL({"sales.CreditInvoice", R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "2"}]})"});
    QCOMPARE(story.journal(), u"1400 -7.93, 2100 1.26, 4000 6.67"_s);
    QCOMPARE(story.column("sales.invoices", R"({"unpaid": true})", "open"), u"11.92 EUR"_s);
    // Ten have been paid already: what is credited beyond the rest is owed to the customer.
    TELL({"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "FREE", "day": "2026-03-02", "amount": "10.00 EUR", "lines": [{"openItem": "{CI}", "amount": "10.00 EUR"}]})"},
         {"sales.CreditInvoice", R"({"invoice": "{CI}"})", "ok", "", "CN"});
    QCOMPARE(story.journal(), u"1400 -11.92, 2100 1.91, 4000 10.01"_s);
    QCOMPARE(story.balance("4000"), u"0.00"_s);
    QCOMPARE(story.balance("2100"), u"0.00"_s);
    QCOMPARE(story.column("sales.invoices", R"({"unpaid": true})", "open"), u"-10.00 EUR"_s);
    QCOMPARE(story.column("sales.order_margins", "{}", "revenue"), u"0.00 EUR"_s);
    // Nothing came back, so it can be charged anew.
    TELL({"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "AGAIN"});
    QCOMPARE(story.journal(), u"1400 27.79, 2100 -4.44, 4000 -23.35"_s);
    TELL({"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "FREE", "day": "2026-03-02", "amount": "17.79 EUR", "lines": [{"openItem": "{AGAIN}"}, {"openItem": "{CN}"}]})"});
    QCOMPARE(story.balance("1400"), u"0.00"_s);
}

void SalesScenariosTest::aCreditInAnotherCurrencyIsBookedAsTheInvoiceWas()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "BOSTON", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "3", "price": "3.33"}, {"item": "HAUL", "quantity": "3", "price": "1.11", "taxCode": "VAT19"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "3", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "3"}]})"},
         {"sales.InvoiceShipment", R"({"order": "{SO}"})", "ok", "", "CI"});
    QCOMPARE(story.journal(), u"1400 12.56, 2100 -0.57, 4000 -11.99"_s);
    TELL({"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-10", "rate": "0.95"})"});
    for (int i = 0; i < 3; ++i)
        TELL({"sales.CreditInvoice", R"({"invoice": "{CI}", "day": "2026-03-10", "lines": [{"line": 10, "quantity": "1"}, {"line": 20, "quantity": "1"}]})"});
    for (const auto *account : {"1400", "2100", "4000", "4100", "5390", "6520"})
        QCOMPARE(story.balance(account), u"0.00"_s);
}

void SalesScenariosTest::goodsComeBackAtTheCostTheyLeftAt()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "100", "price": "6"}, {"item": "PLATE", "quantity": "12", "price": "30"},
            {"item": "GEAR", "quantity": "5", "price": "14"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "100", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "12", "bin": "NORTH/MAIN"},
            {"line": 30, "quantity": "5", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
         {"inventory.TakeOverStock", R"({"lines": [{"item": "VALVE", "bin": "NORTH/MAIN", "quantity": "15", "unitCost": "8"}]})"},
         {"inventory.SetStandardCost", R"({"item": "GEAR", "plant": "NORTH", "material": "11"})"});
    // Five valves at 4.00 and fifteen at 8.00 lie there now; the standard of the gear is another one.
    QCOMPARE(story.stock("VALVE"), u"20 = 140.00"_s);
    TELL({"sales.ReceiveReturn", R"({"shipment": "{SH}", "reason": "RETURN", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/SIDE"}, {"line": 20, "quantity": "3", "bin": "NORTH/SIDE"},
            {"line": 30, "quantity": "2", "bin": "NORTH/SIDE"}]})"});
    QCOMPARE(story.journal(), u"1200 109.50, 5000 -107.50, 5320 -2.00"_s);
    QCOMPARE(story.stock("VALVE"), u"30 = 180.00"_s);
    QCOMPARE(story.stock("PLATE"), u"11 = 207.50"_s);
    // In inspection it may not leave again.
    TELL({"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/SIDE"}]})", "StockHeld @lines[0].quantity"},
         {"sales.ReceiveReturn", R"({"shipment": "{SH}", "lines": [{"line": 20, "quantity": "9", "bin": "NORTH/SIDE"}]})"});
    QCOMPARE(story.journal(), u"1200 142.50, 5000 -142.50"_s);
    QCOMPARE(story.column("sales.order_margins", "{}", "cost"), u"390.00 EUR"_s);
}

void SalesScenariosTest::promisesAreKept()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    const auto reserved = [&](const char *order) { return story.column("sales.order_lines", order, "reserved"); };
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "5 dozen", "price": "70"}]})", "ok", "", "SO"},
         {"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "VALVE", "quantity": "50", "price": "6"}]})", "ok", "NotEnoughToReserve", "LATE"});
    QCOMPARE(reserved(R"({"order": "{SO}"})"), u"60 pcs"_s);
    QCOMPARE(reserved(R"({"order": "{LATE}"})"), u"40 pcs"_s);
    TELL({"sales.ShipGoods", R"({"order": "{LATE}", "lines": [{"line": 10, "quantity": "50", "bin": "NORTH/MAIN"}]})", "ask ReservedForOthers"},
         {"sales.ShipGoods", R"({"order": "{LATE}", "lines": [{"line": 10, "quantity": "30", "bin": "NORTH/MAIN"}]})"});
    QCOMPARE(reserved(R"({"order": "{LATE}"})"), u"10 pcs"_s);
    TELL({"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "2", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"});
    QCOMPARE(reserved(R"({"order": "{SO}"})"), u"36 pcs"_s);
    // With the last of a line, all of its promise is free.
    TELL({"sales.ShipGoods", R"({"order": "{LATE}", "lines": [{"line": 10, "quantity": "20", "bin": "NORTH/MAIN"}]})", "ok", "ReservedForOthers", "LAST"});
    QCOMPARE(reserved(R"({"order": "{LATE}"})"), u"0 pcs"_s);
    // A reversal brings the promise back.
    TELL({"house.ReverseEvent", R"({"event": {LAST.event}, "reason": "test"})"}, {"house.ReverseEvent", R"({"event": {SH.event}, "reason": "test"})"});
    QCOMPARE(reserved(R"({"order": "{SO}"})"), u"60 pcs"_s);
    QCOMPARE(reserved(R"({"order": "{LATE}"})"), u"10 pcs"_s);
    TELL({"sales.CancelSalesOrder", R"({"order": "{SO}"})"});
    QCOMPARE(reserved(R"({"order": "{SO}"})"), u"0 pcs"_s);
}

void SalesScenariosTest::whatIsHeldStays()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "GEAR", "quantity": "20", "price": "14"}]})", "ok", "", "SO"},
         {"inventory.PlaceHold", R"({"item": "GEAR", "bin": "NORTH/MAIN", "quantity": "40", "reason": "HOLD"})"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "20", "bin": "NORTH/MAIN"}]})", "StockHeld @lines[0].quantity"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})"},
         {"inventory.ReleaseHold", R"({"item": "GEAR", "bin": "NORTH/MAIN", "quantity": "10", "reason": "HOLD"})"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})"});
    QCOMPARE(story.stock("GEAR"), u"30 = 300.00"_s);
}

void SalesScenariosTest::whatIsOwedCountsAgainstTheLimit()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "100", "price": "6"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "100", "bin": "NORTH/MAIN"}]})"},
         {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "GEAR", "quantity": "1", "price": "401"}]})"},
         {"sales.InvoiceShipment", R"({"order": "{SO}"})", "ok", "", "CI"},
         {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "GEAR", "quantity": "1", "price": "401"}]})", "ask CreditLimitExceeded"},
         {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "GEAR", "quantity": "1", "price": "400"}]})"},
         {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "HOTEL", "day": "2026-03-02", "amount": "600.00 EUR", "lines": [{"openItem": "{CI}"}]})"},
         {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "GEAR", "quantity": "1", "price": "1000"}]})"});
}

void SalesScenariosTest::everyStepCanBeTakenBack()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "10", "price": "6", "taxCode": "VAT19"},
            {"item": "PLATE", "quantity": "12", "price": "30"}, {"item": "DYE", "quantity": "5", "price": "8"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "12", "bin": "NORTH/MAIN"},
            {"line": 30, "quantity": "5", "bin": "NORTH/MAIN", "lot": "L1"}]})", "ok", "", "SH"},
         {"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "CI"},
         {"sales.ReceiveReturn", R"({"shipment": "{SH}", "lines": [{"line": 20, "quantity": "12", "bin": "NORTH/MAIN", "status": "available"}]})", "ok", "", "CR"},
         {"sales.CreditInvoice", R"({"invoice": "{CI}", "lines": [{"line": 20, "quantity": "12"}]})", "ok", "", "CN"},
         {"house.ReverseEvent", R"({"event": {SH.event}, "reason": "test"})", "StandsInTheWay @event"},
         {"house.ReverseEvent", R"({"event": {CI.event}, "reason": "test"})", "StandsInTheWay @event"},
         {"house.ReverseEvent", R"({"event": {CN.event}, "reason": "test"})"},
         {"house.ReverseEvent", R"({"event": {CR.event}, "reason": "test"})"},
         {"house.ReverseEvent", R"({"event": {CI.event}, "reason": "test"})"},
         {"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "CI"},
         {"house.ReverseEvent", R"({"event": {CI.event}, "reason": "test"})"},
         {"house.ReverseEvent", R"({"event": {SH.event}, "reason": "test"})"});
    QCOMPARE(story.stock("VALVE"), u"105 = 420.00"_s);
    QCOMPARE(story.stock("PLATE"), u"20 = 350.00"_s);
    for (const auto *account : {"1400", "2100", "4000", "5000"})
        QCOMPARE(story.balance(account), u"0.00"_s);
    QCOMPARE(story.column("sales.open_orders", "{}", "linesToShip"), u"3"_s);
    QCOMPARE(story.ask("sales.shipments").size(), 0);
    TELL({"house.ReverseEvent", R"({"event": {SO.event}, "reason": "test"})"});
    QCOMPARE(story.ask("sales.open_orders").size(), 0);
}

void SalesScenariosTest::theChainIsOne()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "10", "price": "6"}]})", "ok", "", "SO"},
         {"sales.ChangeSalesOrder", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "9"}]})"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "8", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
         {"sales.ReceiveReturn", R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})"},
         {"sales.InvoiceShipment", R"({"order": "{SO}"})", "ok", "", "CI"},
         {"sales.CreditInvoice", R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "1"}]})"},
         {"sales.InvoiceShipment", R"({"order": "{SO}"})"},
         {"sales.CloseSalesOrder", R"({"order": "{SO}"})"});
    QCOMPARE(story.chain(story.column("sales.order", R"({"order": "{SO}"})", "correlation")),
             u"CreateSalesOrder, ChangeSalesOrder, ShipGoods, ReceiveReturn, InvoiceShipment, CreditInvoice, InvoiceShipment, CloseSalesOrder"_s);
}

void SalesScenariosTest::everyQueryAnswers()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "reference": "B-1", "lines": [{"item": "DYE", "quantity": "10", "price": "20", "due": "2026-04-01", "taxCode": "VAT19", "text": "blue"}]})", "ok", "", "SO"},
         {"sales.ShipGoods", R"({"order": "{SO}", "reference": "T-1", "lines": [{"line": 10, "quantity": "4", "bin": "NORTH/MAIN", "lot": "L1"}]})", "ok", "", "SH"},
         {"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "CI"},
         {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "2", "bin": "NORTH/MAIN", "lot": "L1"}]})", "ok", "", "SECOND"},
         {"sales.ReceiveReturn", R"({"shipment": "{SECOND}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})"});
    const auto line = [&](const char *query, const char *json = "{}", int wanted = 1) {
        const auto rows = story.ask(query, json);
        auto row = rows.size() == wanted ? rows[rows.size() - 1].toObject() : QJsonObject();
        for (const auto *key : {"id", "number", "order", "correlation"})
            row.remove(QString::fromUtf8(key));
        return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
    };
    QCOMPARE(line("sales.open_orders", R"({"plant": "NORTH", "customer": "FREE", "dueUntil": "2026-04-01"})"),
             uR"({"customer":"FREE","customerName":"Free","day":"2026-03-02","due":"2026-04-01","lines":1,"linesToShip":1,"plant":"NORTH","reference":"B-1","total":"200.00 EUR"})"_s);
    QCOMPARE(story.ask("sales.open_orders", R"({"dueUntil": "2026-03-31"})").size(), 0);
    QCOMPARE(story.ask("sales.open_orders", R"({"customer": "HOTEL"})").size(), 0);
    QCOMPARE(line("sales.order", R"({"order": "{SO}"})"),
             uR"({"customer":"FREE","customerName":"Free","day":"2026-03-02","due":"2026-04-01","entity":"ALD","plant":"NORTH","reference":"B-1","state":"open","total":"200.00 EUR"})"_s);
    QCOMPARE(line("sales.order_lines", R"({"order": "{SO}"})"),
             uR"({"amount":"200.00 EUR","due":"2026-04-01","invoiced":"4 l","item":"DYE","itemName":"Dye","line":10,"price":"20","quantity":"10 l","reserved":"4 l","returned":"1 l","shipped":"6 l","taxCode":"VAT19","text":"blue","toShip":"5 l"})"_s);
    QCOMPARE(line("sales.shipments", R"({"order": "{SO}", "customer": "FREE", "plant": "NORTH", "from": "2026-03-02", "until": "2026-03-02"})", 2),
             uR"({"amount":"80.00 EUR","cost":"12.00 EUR","customer":"FREE","day":"2026-03-02","invoiced":"4 l","item":"DYE","line":10,"lot":"L1","orderLine":10,"plant":"NORTH","quantity":"4 l","reference":"T-1","returned":"0 l"})"_s);
    QCOMPARE(line("sales.shipped_not_invoiced", R"({"plant": "NORTH", "customer": "FREE"})"),
             uR"({"currency":"EUR","customer":"FREE","customerName":"Free","day":"2026-03-02","item":"DYE","line":10,"plant":"NORTH","price":"20","quantity":"1 l"})"_s);
    QCOMPARE(line("sales.invoices", R"({"customer": "FREE", "order": "{SO}", "unpaid": true, "from": "2026-03-02", "until": "2026-03-02"})"),
             uR"({"customer":"FREE","customerName":"Free","day":"2026-03-02","due":"2026-04-01","net":"80.00 EUR","open":"95.20 EUR","reference":"B-1"})"_s);
    QCOMPARE(line("sales.order_margins", R"({"order": "{SO}", "customer": "FREE", "plant": "NORTH", "from": "2026-03-02", "until": "2026-03-02"})"),
             uR"({"cost":"15.00 EUR","customer":"FREE","customerName":"Free","day":"2026-03-02","margin":"65.00 EUR","revenue":"80.00 EUR","state":"open"})"_s);
    QCOMPARE(line("sales.prices", R"({"item": "DYE", "customer": "FREE"})"),
             uR"({"currency":"EUR","customer":"FREE","customerName":"Free","day":"2026-03-02","line":10,"price":"20","quantity":"10 l"})"_s);
}

void SalesScenariosTest::twoAtOnceDoNotBothTakeTheLast()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    test::furnish(world);
    test::Story story(world);
    TELL({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "lines": [{"item": "VALVE", "quantity": "300", "price": "6"}]})", "ok", "", "SO"});
    const auto reserved = story.race({"sales.CreateSalesOrder", R"({"customer": "FREE", "plant": "NORTH", "reserve": true, "lines": [{"item": "GEAR", "quantity": "20", "price": "6"}]})"});
    QCOMPARE(reserved, QStringList(6, u"ask NotEnoughToReserve"_s) + QStringList(2, u"ok"_s));
    const auto shipped = story.race({"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "30", "bin": "NORTH/MAIN"}]})"});
    QCOMPARE(shipped, QStringList(5, u"NotEnoughStock @lines[0].quantity"_s) + QStringList(3, u"ok"_s));
    const auto invoiced = story.race({"sales.InvoiceShipment", R"({"order": "{SO}"})"});
    QCOMPARE(invoiced, QStringList(7, u"NothingToInvoice @order"_s) + QStringList(1, u"ok"_s));
    QCOMPARE(world.breaks(), QString());
}

MILLRACE_TEST(SalesScenariosTest)
#include "tst_scenarios.moc"
