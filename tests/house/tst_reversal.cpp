// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/reversal_chain.h"
#include "store/reader.h"
#include "support/test.h"
#include "world/failing_store.h"
#include "world/story.h"

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;

namespace {

constexpr auto receive = "purchasing.ReceiveGoods";
constexpr auto enterInvoice = "purchasing.EnterSupplierInvoice";
constexpr auto scrap = "inventory.ScrapStock";
constexpr auto reverse = "house.ReverseEvent";

/// One item for each method (AVERAGE, LAYERED, FIXED at 5.00), and an order of 100 of each at 5.00 from STEELCO.
class Shop
{
public:
    explicit Shop(store::Engine engine) : m_world(engine), m_story(m_world)
    {
        for (const auto method : {"average", "fifo", "standard"}) {
            const QByteArray code = method;
            m_world.must("masterdata.CreateCategory", R"({"code": ")" + code + R"(", "name": "Valued so"})");
            m_world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": ")" + code + R"(", "method": ")" + code + R"("})");
            m_world.must("masterdata.CreateItem", R"({"code": ")" + code.toUpper() + R"(", "name": "Item", "unit": "pcs", "supply": "bought", "category": ")" + code + R"("})");
        }
        m_world.must("inventory.SetStandardCost", R"({"item": "STANDARD", "plant": "NORTH", "firstDay": "2026-01-01", "material": "5"})");
        m_world.must("masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel", "supplier": true, "currency": "EUR"})");
        step("purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [
            {"item": "AVERAGE", "quantity": "100", "price": "5"}, {"item": "FIFO", "quantity": "100", "price": "5"},
            {"item": "STANDARD", "quantity": "100", "price": "5"}]})", "PO");
    }
    void step(const char *command, const char *json, const char *as = "", const char *outcome = "ok", const char *accepted = "")
    {
        const auto wrong = m_story.tell({{command, json, outcome, accepted, as}});
        if (!wrong.isEmpty())
            throw Bug(wrong.toStdString());
    }
    Id<Event> event(const char *name) { return Id<Event>(m_story.named((name + QByteArray(".event")).constData()).toLongLong()); }
    /// The chain of an event by the names of its events.
    QString chain(const char *name)
    {
        store::Reader read(m_world.connection());
        QStringList out;
        for (const auto &link : house::reversalChain(read, event(name)))
            out.append(link.name.section(u'.', 1));
        return out.join(u' ');
    }
    /// The outcome of reversing an event with its chain.
    QString takeBack(const char *name)
    {
        QStringList out;
        for (const auto &outcome : house::reverseChain(m_world.door(), m_world.session(), event(name), u"a mistake"_s))
            out.append(World::word(outcome));
        return out.join(u' ');
    }
    World &world() { return m_world; }
    test::Story &story() { return m_story; }

private:
    World m_world;
    test::Story m_story;
};

constexpr auto scrapAll = R"({"item": "%ITEM", "quantity": "10", "bin": "NORTH/MAIN", "reason": "SCRAP"})";

} // namespace

class ReversalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventThatOthersRestOnIsReversedWithThem_data() { test::engineColumn(); }
    void anEventThatOthersRestOnIsReversedWithThem()
    {
        QFETCH(millrace::store::Engine, engine);
        Shop shop(engine);
        shop.step(receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})", "RC");
        shop.step(enterInvoice, R"({"supplier": "STEELCO", "reference": "A1", "lines": [{"line": "{RC}/10", "quantity": "10", "price": "5.10"}]})", "SI");
        shop.step("ledger.MakePayment", R"({"entity": "ALD", "partner": "STEELCO", "day": "2026-03-02", "amount": "51.00 EUR"})", "SP");
        shop.step(scrap, R"({"item": "AVERAGE", "quantity": "4", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "SCRAP");
        shop.step(reverse, R"({"event": {RC.event}, "reason": "a mistake"})", "", "StandsInTheWay @event");
        QCOMPARE(shop.chain("RC"), u"stock_scrapped payment_made supplier_invoice_entered goods_received"_s);
        QCOMPARE(shop.chain("SI"), u"payment_made supplier_invoice_entered"_s);
        QCOMPARE(shop.takeBack("RC"), u"ok ok ok ok"_s);
        QCOMPARE(shop.world().breaks(), QString());
        for (const auto account : {"1200", "1500", "2000", "2010", "5205", "5300"})
            QCOMPARE(shop.story().balance(account), u"0.00"_s);
        QCOMPARE(shop.story().stock("AVERAGE"), u"0 = 0.00"_s);
        QCOMPARE(shop.takeBack("RC"), u"AlreadyReversed @event"_s);
    }

    /// What the invoice added to the stock has left with the goods, so they come back first.
    void aLateCostIsTakenBackWhereItIs_data()
    {
        QTest::addColumn<store::Engine>("engine");
        QTest::addColumn<QString>("item");
        for (const auto engine : test::engines()) {
            for (const auto item : {"AVERAGE", "FIFO"})
                QTest::newRow(qPrintable(test::nameOf(engine) + u' ' + QString::fromUtf8(item))) << engine << QString::fromUtf8(item);
        }
    }
    void aLateCostIsTakenBackWhereItIs()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QString, item);
        Shop shop(engine);
        const auto with = [&](const char *json, const char *price = "") {
            return QByteArray(json).replace("%ITEM", item.toUtf8()).replace("%LINE", item == u"AVERAGE" ? "10" : "20").replace("%PRICE", price);
        };
        shop.step(receive, with(R"({"order": "{PO}", "lines": [{"line": %LINE, "quantity": "10", "bin": "NORTH/MAIN"}]})"), "RC");
        shop.step(enterInvoice, with(R"({"supplier": "STEELCO", "reference": "A1", "lines": [{"line": "{RC}/10", "quantity": "10", "price": "5.20"}]})"), "SI");
        QCOMPARE(shop.story().stock(item.toUtf8()), u"10 = 52.00"_s);
        shop.step(scrap, with(scrapAll), "SCRAP");
        shop.step(receive, with(R"({"order": "{PO}", "lines": [{"line": %LINE, "quantity": "3", "bin": "NORTH/MAIN"}]})"));
        QCOMPARE(shop.story().stock(item.toUtf8()), u"3 = 15.00"_s);
        if (item == u"AVERAGE") {
            QCOMPARE(shop.chain("SI"), u"supplier_invoice_entered"_s); // The pool can give the 2.00, whosever they are.
        } else {
            QCOMPARE(shop.chain("SI"), u"stock_scrapped supplier_invoice_entered"_s);
            shop.step(reverse, R"({"event": {SI.event}, "reason": "a mistake"})", "", "StandsInTheWay @event");
        }
        QVERIFY(shop.takeBack("SI").endsWith(u"ok"));
        QCOMPARE(shop.world().breaks(), QString());
    }

    void aLateCostOnAnEmptyPoolWaitsForTheGoods_data() { aLateCostIsTakenBackWhereItIs_data(); }
    void aLateCostOnAnEmptyPoolWaitsForTheGoods()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QString, item);
        Shop shop(engine);
        const auto with = [&](const char *json, const char *price = "") {
            return QByteArray(json).replace("%ITEM", item.toUtf8()).replace("%LINE", item == u"AVERAGE" ? "10" : "20").replace("%PRICE", price);
        };
        shop.step(receive, with(R"({"order": "{PO}", "lines": [{"line": %LINE, "quantity": "10", "bin": "NORTH/MAIN"}]})"), "RC");
        for (const auto price : {"5.20", "4.80"})
            shop.step(enterInvoice, with(R"({"supplier": "STEELCO", "reference": "%PRICE", "lines": [{"line": "{RC}/10", "quantity": "5", "price": "%PRICE"}]})", price), price);
        shop.step(scrap, with(scrapAll), "SCRAP");
        for (const auto price : {"4.80", "5.20"}) {
            shop.step(reverse, "{\"event\": {" + QByteArray(price) + ".event}, \"reason\": \"a mistake\"}", "", "StandsInTheWay @event");
            QCOMPARE(shop.chain(price), u"stock_scrapped supplier_invoice_entered"_s);
        }
        QCOMPARE(shop.takeBack("5.20"), u"ok ok"_s);
        QCOMPARE(shop.takeBack("4.80"), u"ok"_s);
        QCOMPARE(shop.story().stock(item.toUtf8()), u"10 = 50.00"_s);
        QCOMPARE(shop.world().breaks(), QString());
    }

    /// Two receipts rest on one order, and the goods of both were used: each needs other goods back.
    void aChainCountsGoodsOnlyOnce_data() { test::engineColumn(); }
    void aChainCountsGoodsOnlyOnce()
    {
        QFETCH(millrace::store::Engine, engine);
        Shop shop(engine);
        constexpr auto ten = R"({"order": "{PO}", "lines": [{"line": 30, "quantity": "10", "bin": "NORTH/MAIN"}]})";
        constexpr auto five = R"({"item": "STANDARD", "quantity": "5", "bin": "NORTH/MAIN", "reason": "SCRAP"})";
        shop.step(receive, ten, "A");
        shop.step(receive, ten, "B");
        for (int i = 0; i < 3; ++i)
            shop.step(scrap, five);
        QCOMPARE(shop.chain("A"), u"stock_scrapped goods_received"_s);
        QCOMPARE(shop.chain("PO"), u"stock_scrapped goods_received stock_scrapped stock_scrapped goods_received purchase_order_created"_s);
        QCOMPARE(shop.takeBack("PO"), u"ok ok ok ok ok ok"_s);
        QCOMPARE(shop.story().stock("STANDARD"), u"0 = 0.00"_s);
        QCOMPARE(shop.world().breaks(), QString());
    }

    void aChainIsReversedWhollyOrNotAtAll_data() { test::engineColumn(); }
    void aChainIsReversedWhollyOrNotAtAll()
    {
        QFETCH(millrace::store::Engine, engine);
        Shop shop(engine);
        shop.step(receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})", "RC");
        shop.step("purchasing.ChangePurchaseOrder", R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "50"}]})", "CHANGE");
        const auto before = test::fingerprint(shop.world().connection());
        QCOMPARE(shop.chain("PO"), u"purchase_order_changed goods_received purchase_order_created"_s);
        QCOMPARE(shop.takeBack("PO"), u"NotReversible @event"_s);
        QCOMPARE(shop.takeBack("RC"), u"ok"_s);
        QVERIFY(test::fingerprint(shop.world().connection()) != before);

        shop.step(receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})", "R2");
        shop.step(scrap, R"({"item": "AVERAGE", "quantity": "10", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "SCRAP");
        const auto full = test::fingerprint(shop.world().connection());
        int writes = 0;
        shop.world().connection().onWrite([&](const QString &what) {
            if (what == u"insert_stock_move"_s && ++writes == 2)
                throw Fault(Fault::Kind::DiskFull, what, u"the disk of a test"_s);
        });
        QVERIFY_THROWS_EXCEPTION(Fault, shop.takeBack("R2"));
        shop.world().connection().onWrite({});
        QCOMPARE(test::fingerprint(shop.world().connection()), full);
        QCOMPARE(shop.takeBack("R2"), u"ok ok"_s);
        QCOMPARE(shop.world().breaks(), QString());
    }

    /// The invoice was entered on a machine whose clock is behind the one that posted the receipt.
    void clocksThatDifferDoNotHideWhatRestsOnAnEvent_data() { test::engineColumn(); }
    void clocksThatDifferDoNotHideWhatRestsOnAnEvent()
    {
        QFETCH(millrace::store::Engine, engine);
        Shop shop(engine);
        const auto before = shop.world().clock().now();
        shop.step(receive, R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}]})", "RC");
        shop.world().clock().set(before);
        shop.step(enterInvoice, R"({"supplier": "STEELCO", "reference": "A1", "lines": [{"line": "{RC}/10", "quantity": "10", "price": "5"}]})", "SI");
        QCOMPARE(shop.chain("RC"), u"supplier_invoice_entered goods_received"_s);
        QCOMPARE(shop.takeBack("RC"), u"ok ok"_s);
        QCOMPARE(shop.world().breaks(), QString());
    }
};

MILLRACE_TEST(ReversalTest)
#include "tst_reversal.moc"
