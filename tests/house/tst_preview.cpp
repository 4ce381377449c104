// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/preview.h"
#include "support/test.h"
#include "world/world.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

/// What a command would do, and what an event did, in rows for people.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewSaysWhatTheEventThenDoes_data() { test::engineColumn(); }
    void aPreviewSaysWhatTheEventThenDoes()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        supply(world);
        bothSay(world, "purchasing.CreatePurchaseOrder",
                R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BOLT", "quantity": "100 pcs", "price": "2.40"}]})");
        const auto order = world.ask("purchasing.open_orders").first().toObject()[u"number"_s].toString();
        const auto received = bothSay(world, "purchasing.ReceiveGoods",
                                      R"({"order": "PO", "lines": [{"line": 10, "quantity": "60 pcs", "bin": "NORTH/MAIN"}]})", order);

        QCOMPARE(received.stock.size(), size_t(1));
        const auto &move = received.stock.front();
        QCOMPARE(u"%1 %2 %3 %4"_s.arg(move.item, move.bin, move.quantity.toString(), move.value.toString()), u"BOLT NORTH/MAIN 60 pcs 144.00 EUR"_s);
        QCOMPARE(received.books.size(), size_t(2));
        QCOMPARE(received.books[0].debit->toString(), u"144.00 EUR"_s);
        QVERIFY(!received.books[0].credit && !received.books[0].foreignAmount);
        QCOMPARE(received.openItems.size(), size_t(1));
        QCOMPARE(received.openItems[0].partner, u"ALPEN"_s);
        QVERIFY(!received.progress.empty());
        for (const auto &step : received.progress)
            QCOMPARE(step.quantity->toString(), u"60 pcs"_s);
        QVERIFY(std::ranges::any_of(received.documents, [](const auto &d) { return d.kind == masterdata::DocumentKind::Receipt && d.step == house::PreviewStep::Made; }));
        QCOMPARE(world.breaks(), QString());
    }

    void aYenHasNoDigits_data() { test::engineColumn(); }
    void aYenHasNoDigits()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        supply(world);
        world.must("ledger.CreateEntity", R"({"code": "NIP", "name": "Nippon", "currency": "JPY", "chart": "international"})");
        world.must("ledger.OpenFiscalYear", R"({"entity": "NIP", "code": "2026", "firstDay": "2026-01-01"})");
        world.must("ledger.CreatePlant", R"({"code": "OSAKA", "name": "Osaka", "entity": "NIP"})");
        world.must("masterdata.CreateBin", R"({"plant": "OSAKA", "code": "MAIN", "name": "Main"})");
        const auto done = bothSay(world, "inventory.TakeOverStock", R"({"lines": [{"item": "BOLT", "bin": "OSAKA/MAIN", "quantity": "10", "unitCost": "120"}]})");
        QCOMPARE(done.stock.front().value.toString(), u"1200 JPY"_s);
        QCOMPARE(done.books.front().debit->toString(), u"1200 JPY"_s);
    }

    void masterDataIsShownByItsCode()
    {
        test::World world(store::Engine::Sqlite);
        const auto outcome = world.submit("masterdata.CreateItem", bolt, {.preview = true});
        const auto preview = house::previewOf(*outcome.changes, world.connection());
        QCOMPARE(preview.records.size(), size_t(1));
        QCOMPARE(preview.records[0].record + u' ' + preview.records[0].code, u"item BOLT"_s);
        QCOMPARE(house::sectionsOf(preview).size(), size_t(1));
    }

    void anUnknownEventDidNothing()
    {
        test::World world(store::Engine::Sqlite);
        QVERIFY(house::effectOf(Id<Event>(987654321), world.connection()).day.isNone());
    }

    void aPreviewTellsThatASecondPersonWouldBeAsked()
    {
        test::World world(store::Engine::Sqlite);
        world.must("security.SetApprovalRule", R"({"command": "ledger.PostJournal", "above": "1000 EUR"})");
        const auto rent = [&](const QByteArray &amount) {
            const auto json = R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6310", "amount": "X EUR"}, {"account": "1470", "amount": "-X EUR"}]})"_ba.replace("X", amount);
            return world.submit("ledger.PostJournal", json.constData(), {.preview = true}).approvalNeeded;
        };
        QVERIFY(rent("5000.00"));
        QVERIFY(!rent("500.00"));
    }

    void ordersAreWeighedInTheirEntitysCurrency_data() { test::engineColumn(); }
    void ordersAreWeighedInTheirEntitysCurrency()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        supply(world);
        world.must("masterdata.CreatePartner", R"({"code": "BOSTON", "name": "Boston", "supplier": true, "customer": true, "currency": "USD"})");
        world.must("ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-02-01", "rate": "0.9"})");
        for (const char *command : {"purchasing.CreatePurchaseOrder", "sales.CreateSalesOrder"}) {
            const auto rule = R"({"command": "X", "entity": "ALD", "above": "900.00 EUR"})"_ba.replace("X", command);
            world.must("security.SetApprovalRule", rule.constData());
            const auto asked = [&](const QByteArray &price) {
                const auto json = R"({"PARTNER": "BOSTON", "plant": "NORTH", "lines": [{"item": "BOLT", "quantity": "100 pcs", "price": "X"}]})"_ba
                                      .replace("PARTNER", QByteArray(command).startsWith("sales") ? "customer" : "supplier").replace("X", price);
                return test::World::word(world.submit(command, json.constData()));
            };
            QCOMPARE(asked("10.01"), u"pending"_s);
            QCOMPARE(asked("10.00"), u"ok"_s);
        }
    }

    void aNumberThatJsonBendsIsRefused()
    {
        test::World world(store::Engine::Sqlite);
        supply(world);
        const auto take = [&](const QJsonValue &quantity) {
            const QJsonObject line{{u"item"_s, u"BOLT"_s}, {u"bin"_s, u"NORTH/MAIN"_s}, {u"unitCost"_s, u"1"_s}, {u"quantity"_s, quantity}};
            return test::World::word(world.submit(u"inventory.TakeOverStock"_s, {{u"lines"_s, QJsonArray{line}}}));
        };
        QCOMPARE(take(1.2345678901234567), u"NumberNotExact @lines[0].quantity"_s);
        QCOMPARE(take(123456789.123456), u"ok"_s);
    }

private:
    static constexpr auto bolt = R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "GENERAL", "supply": "bought"})";

    static void supply(test::World &world)
    {
        world.must("masterdata.CreateItem", bolt);
        world.must("masterdata.CreatePartner", R"({"code": "ALPEN", "name": "Alpenstahl", "supplier": true, "currency": "EUR", "paymentDays": 30})");
    }

    /// Previews a command, does it, and compares both; what is said of master data is of previews alone.
    static house::Preview bothSay(test::World &world, const char *command, const char *json, const QString &order = {})
    {
        const auto fields = QByteArray(json).replace("\"PO\"", '"' + order.toUtf8() + '"');
        const auto preview = world.submit(command, fields.constData(), {.preview = true});
        if (preview.kind != door::Outcome::Kind::Preview)
            throw Bug("no preview: " + test::World::word(preview).toStdString());
        auto before = house::previewOf(*preview.changes, world.connection());
        const auto did = house::effectOf(world.must(command, fields.constData()).event, world.connection());
        before.records.clear();
        std::erase_if(before.documents, [](const auto &d) { return d.step == house::PreviewStep::Changed; });
        auto after = did;
        std::erase_if(after.documents, [](const auto &d) { return d.step == house::PreviewStep::Changed; });
        const auto text = [](const house::Preview &p) { return QJsonDocument(house::toJson(p)).toJson(); };
        if (text(before) != text(after))
            throw Bug((text(before) + "\nis not\n" + text(after)).toStdString());
        return did;
    }
};

MILLRACE_TEST(PreviewTest)
#include "tst_preview.moc"
