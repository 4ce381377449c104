// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/seal.h"
#include "support/test.h"
#include "world/story.h"

#include <QJsonArray>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::Story;
using test::World;

class SealingQueriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStateOfTheSealIsTold_data() { test::engineColumn(); }
    void theStateOfTheSealIsTold()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        const auto state = [&] { return world.ask("security.seal_state").first().toObject(); };
        const auto open = state()[u"openEvents"_s].toInteger();
        QVERIFY(open > 0);
        QCOMPARE(state()[u"sealedEvents"_s].toInteger(), 0);
        QVERIFY(state()[u"sealedUntil"_s].isNull());
        const auto sealed = house::seal(world.connection(), world.clock());
        QCOMPARE(sealed, open);
        QCOMPARE(state()[u"openEvents"_s].toInteger(), 0);
        QCOMPARE(state()[u"sealedEvents"_s].toInteger(), sealed);
        QVERIFY(!state()[u"sealedUntil"_s].isNull());
        world.must("masterdata.CreateCategory", R"({"code": "RAW", "name": "Raw material"})");
        QCOMPARE(state()[u"openEvents"_s].toInteger(), 1);
        house::seal(world.connection(), world.clock());
        const auto blocks = world.ask("security.blocks");
        QCOMPARE(blocks.size(), state()[u"blocks"_s].toInteger());
        QCOMPARE(blocks[0][u"previousHash"_s], blocks[1][u"hash"_s]);
        QCOMPARE(blocks[0][u"hash"_s], state()[u"hash"_s].toString());
        QCOMPARE(blocks[0][u"events"_s].toInteger(), 1);
    }

    void eventsAreFoundByItemAndSource_data() { test::engineColumn(); }
    void eventsAreFoundByItemAndSource()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell({{"masterdata.CreateItem", R"({"code": "STEEL", "name": "Steel", "unit": "kg", "category": "GENERAL", "supply": "bought"})"},
                             {"masterdata.CreateItem", R"({"code": "OTHER", "name": "Other", "unit": "kg", "category": "GENERAL", "supply": "bought"})"},
                             {"masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel", "supplier": true, "currency": "EUR"})"},
                             {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "STEEL", "quantity": "6", "price": "5"}]})", "ok", "", "PO"},
                             {"purchasing.ReceiveGoods", R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "6", "bin": "NORTH/MAIN"}]})"},
                             {"inventory.ScrapStock", R"({"item": "STEEL", "quantity": "3", "bin": "NORTH/MAIN", "reason": "SCRAP"})"}}), QString());
        const auto names = [&](const char *query, const char *json, const char *column) {
            QStringList out;
            for (const auto row : world.ask(query, json))
                out.append(row[QLatin1StringView(column)].toString());
            return out.join(u", "_s);
        };
        const auto all = u"inventory.stock_scrapped, purchasing.goods_received, purchasing.purchase_order_created, masterdata.item_created"_s;
        QCOMPARE(names("security.events", R"({"item": "STEEL"})", "name"), all);
        QCOMPARE(names("masterdata.item_history", R"({"item": "STEEL"})", "event"), all);
        QCOMPARE(names("masterdata.item_history", R"({"item": "OTHER"})", "event"), u"masterdata.item_created"_s);
        QCOMPARE(world.ask("security.events", R"({"source": "no such source"})").size(), 0);
        const auto source = world.ask("security.events").first()[u"source"_s].toString().toUtf8();
        QVERIFY(world.ask("security.events", QByteArray("{\"source\": \"" + source + "\"}").constData()).size() > 4);
    }
};

MILLRACE_TEST(SealingQueriesTest)
#include "tst_sealing.moc"
