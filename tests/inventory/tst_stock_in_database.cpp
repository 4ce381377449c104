// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/one_item.h"
#include "inventory/stocked_world.h"
#include "support/test.h"

#include "inventory/reservations.h"
#include "masterdata/documents.h"

#include <random>

using namespace millrace;
using namespace Qt::StringLiterals;
using ledger::Role;
using test::OneItem;
using test::StockedWorld;

#define ON_BOTH_ENGINES(TEST) \
    void TEST##_data() { test::engineColumn(); } \
    void TEST()

/// What the stock book reads is what it wrote, and what the database keeps agrees with it.
class StockInDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    ON_BOTH_ENGINES(aShortfallIsFilledByTheNextReceipts);
    ON_BOTH_ENGINES(anEmptyPoolKnowsWhatItCostLast);
    ON_BOTH_ENGINES(manyMovesComeToWhatTheRulesSay);
    ON_BOTH_ENGINES(anEmptyPoolTakesUpAnotherMethod);
    ON_BOTH_ENGINES(othersGoodsHaveNoValue);
    ON_BOTH_ENGINES(reservationsAreNotAvailableToOthers);
    ON_BOTH_ENGINES(aCountAboveTheBoundWaitsForApproval);
    ON_BOTH_ENGINES(movesAreFoundByItemLotAndDocument);
    ON_BOTH_ENGINES(eventsThatMovedStockAreReversed);
    ON_BOTH_ENGINES(aFilledShortfallIsReversedAfterItsReceipt);
    void whatDoesNotTieOutIsSeen();
};

void StockInDatabaseTest::aShortfallIsFilledByTheNextReceipts()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.issue("OIL", "FREE", "25"); // 10 at 5.00, 10 at 6.00, and 5 that are not there at 6.00.
    QCOMPARE(world.worth("OIL"), u"-5 l -30.00 EUR"_s);
    QCOMPARE(world.balance(Role::Expense), u"140.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
    world.receive("OIL", "FREE", "4", "28");
    QCOMPARE(world.worth("OIL"), u"-1 l -6.00 EUR"_s);
    QCOMPARE(world.balance(Role::Expense), u"144.00 EUR"_s); // What they cost in addition is where they went.
    QCOMPARE(world.breaks(), QString());
    world.receive("OIL", "FREE", "10", "80");
    QCOMPARE(world.worth("OIL"), u"9 l 72.00 EUR"_s);
    QCOMPARE(world.balance(Role::Expense), u"146.00 EUR"_s);
    world.issue("OIL", "MAIN", "9");
    QCOMPARE(world.worth("OIL"), u"0 l 0.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

void StockInDatabaseTest::anEmptyPoolKnowsWhatItCostLast()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.issue("STEEL", "MAIN", "100");
    world.issue("STEEL", "FREE", "3");
    QCOMPARE(world.worth("STEEL"), u"-3 kg -6.00 EUR"_s);
    world.issue("STEEL", "FREE", "1");
    QCOMPARE(world.worth("STEEL"), u"-4 kg -8.00 EUR"_s);
    world.issue("OIL", "MAIN", "20");
    world.issue("OIL", "FREE", "1");
    QCOMPARE(world.worth("OIL"), u"-1 l -6.00 EUR"_s);
    world.issue("BOLT", "FREE", "1001");
    QCOMPARE(world.worth("BOLT"), u"-1 pcs -0.30 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

/// Random moves of three items, each beside a stock book that is never written to a database.
void StockInDatabaseTest::manyMovesComeToWhatTheRulesSay()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("masterdata.CreateItem", R"({"code": "WIRE", "name": "Wire", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "GLUE", "name": "Glue", "unit": "kg", "category": "FIFO", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "TAPE", "name": "Tape", "unit": "kg", "category": "STD", "supply": "bought"})");
    world.must("inventory.SetStandardCost", R"({"item": "TAPE", "plant": "NORTH", "material": "3.141592653"})");
    struct Pair { const char *code; OneItem model; };
    std::vector<Pair> items;
    items.push_back({"WIRE", OneItem(inventory::Method::Average)});
    items.push_back({"GLUE", OneItem(inventory::Method::Fifo)});
    items.push_back({"TAPE", OneItem(inventory::Method::Standard, Rate(3'141'592'653))});
    std::mt19937 random(20260302);
    const auto upTo = [&](int n) { return std::int64_t(random() % unsigned(n)); };
    for (int i = 0; i < 120; ++i) {
        auto &[code, model] = items[size_t(i % 3)];
        const auto quantity = upTo(3) == 0 && model.quantity() > 0 ? model.quantity() : 1 + upTo(20'000'000);
        const auto text = Quantity(quantity, model.book.item(OneItem::item, OneItem::plant).unit).toString();
        if (upTo(2) == 0) {
            const auto cost = upTo(100'000);
            model.receive(quantity, cost);
            world.receive(code, "FREE", qPrintable(text), qPrintable(Money(cost, Currency::parse(u"EUR").value()).toString()));
        } else {
            model.issue(quantity);
            world.issue(code, "FREE", qPrintable(text));
        }
        const auto expected = u"%1 %2"_s.arg(Quantity(model.quantity(), Unit::parse(u"kg").value()).toString(), Money(model.value(), Currency::parse(u"EUR").value()).toString());
        QCOMPARE(world.worth(code), expected);
    }
    QCOMPARE(world.breaks(), QString());
}

void StockInDatabaseTest::anEmptyPoolTakesUpAnotherMethod()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    QCOMPARE(test::World::word(world.submit("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "FIFO", "method": "average"})")), u"StockUnderOtherMethod @method"_s);
    world.issue("OIL", "MAIN", "20");
    world.must("inventory.ScrapStock", R"({"item": "RESIN", "lot": "RESIN/R1", "quantity": "20", "bin": "NORTH/MAIN", "reason": "SCRAP"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "FIFO", "method": "average"})");
    world.receive("OIL", "MAIN", "1", "4");
    world.receive("OIL", "MAIN", "1", "6");
    world.issue("OIL", "MAIN", "1");
    QCOMPARE(world.worth("OIL"), u"1 l 5.00 EUR"_s);
    QCOMPARE(world.ask("inventory.pools", R"({"item": "OIL"})").first()[u"method"].toString(), u"average"_s);
    world.issue("OIL", "MAIN", "1");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "FIFO", "method": "fifo"})");
    world.receive("OIL", "MAIN", "1", "4");
    world.receive("OIL", "MAIN", "1", "6");
    world.issue("OIL", "MAIN", "1");
    QCOMPARE(world.worth("OIL"), u"1 l 6.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

void StockInDatabaseTest::othersGoodsHaveNoValue()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("masterdata.CreatePartner", R"({"code": "ACME", "name": "Acme", "supplier": true, "currency": "EUR"})");
    const auto need = world.need("STEEL");
    auto place = world.place("LINE");
    place.owner = world.id<Partner>("ACME");
    const Unit kg = Unit::parse(u"kg").value();
    test::doIt(world, [&](door::Gather &gather, const door::Work &work) {
        door::Decision out;
        auto book = inventory::gatherStock(gather, {need}, work.today());
        const inventory::MoveFacts facts{u"consignment"_s, work.today(), {}, 0};
        book.receive(out.changes, work, need.item, need.plant, place, Quantity::whole(5, kg), Money(0, Currency::parse(u"EUR").value()), facts);
        book.issue(out.changes, work, need.item, need.plant, place, Quantity::whole(2, kg), facts);
        MILLRACE_ASSERT(!book.mayIssue(need.item, need.plant, place, Quantity::whole(4, kg)), "more than is there");
        return out;
    });
    QCOMPARE(world.worth("STEEL"), u"100 kg 200.00 EUR"_s);
    const auto row = world.ask("inventory.item_availability", R"({"item": "STEEL"})").first();
    QCOMPARE(row[u"onHand"].toString(), u"100 kg"_s);
    QCOMPARE(row[u"consigned"].toString(), u"3 kg"_s);
    const auto rows = world.ask("inventory.stock_on_hand", R"({"item": "STEEL", "bin": "NORTH/LINE"})");
    QCOMPARE(rows.first()[u"owner"].toString(), u"ACME"_s);
    QCOMPARE(rows.first()[u"value"].toString(), u"0.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

void StockInDatabaseTest::reservationsAreNotAvailableToOthers()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    auto rows = world.ask("inventory.reservations", R"({"item": "STEEL"})");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"document"].toString(), u"SO-1"_s);
    QCOMPARE(rows.first()[u"quantity"].toString(), u"60 kg"_s);
    const auto line = rows.first()[u"line"].toInteger();
    const auto need = world.need("STEEL");
    const auto order = world.id<Document>("SO-1");
    const Unit kg = Unit::parse(u"kg").value();
    test::doIt(world, [&](door::Gather &gather, const door::Work &work) {
        door::Decision out;
        auto book = inventory::gatherStock(gather, {need}, work.today());
        const auto reserved = inventory::gatherReserved(gather, {line, line + 1});
        MILLRACE_ASSERT(reserved.size() == 1 && reserved.at(line) == 60 * Quantity::one, "60 are reserved by the line");
        MILLRACE_ASSERT(book.available(need.item, need.plant) == Quantity::whole(40, kg), "40 are free");
        inventory::release(out.changes, book, order, line, need.item, need.plant, Quantity::whole(25, kg));
        MILLRACE_ASSERT(book.available(need.item, need.plant) == Quantity::whole(65, kg), "65 are free");
        return out;
    });
    rows = world.ask("inventory.reservations", R"({"document": "SO-1"})");
    QCOMPARE(rows.first()[u"quantity"].toString(), u"35 kg"_s);
    QCOMPARE(world.ask("inventory.item_availability", R"({"item": "STEEL"})").first()[u"free"].toString(), u"65 kg"_s);
    QCOMPARE(world.breaks(), QString());
}

void StockInDatabaseTest::aCountAboveTheBoundWaitsForApproval()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("security.SetApprovalRule", R"({"command": "inventory.PostCount", "above": "10.00 EUR"})");
    const auto small = world.submit("inventory.PostCount", R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "95"}]})");
    QCOMPARE(test::World::word(small), u"ok"_s); // 10.00 EUR
    const auto large = world.submit("inventory.PostCount", R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "89"}]})");
    QCOMPARE(test::World::word(large), u"pending"_s); // 12.00 EUR
    QCOMPARE(world.worth("STEEL"), u"95 kg 190.00 EUR"_s);
}

void StockInDatabaseTest::movesAreFoundByItemLotAndDocument()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("inventory.TransferStock", R"({"item": "RESIN", "lot": "RESIN/R1", "quantity": "5", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})");
    const auto count = world.must("inventory.PostCount", R"({"lines": [{"item": "RESIN", "lot": "R1", "bin": "NORTH/LINE", "counted": "4.6"}]})");
    auto rows = world.ask("inventory.moves_of_lot", R"({"lot": "RESIN/R1"})");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0][u"kind"].toString(), u"count"_s);
    QCOMPARE(rows[0][u"value"].toString(), u"-3.20 EUR"_s);
    QCOMPARE(rows[0][u"quantityAfter"].toString(), u"19.6 kg"_s);
    QCOMPARE(rows[0][u"document"].toString(), count.receipt[u"number"].toString());
    QCOMPARE(rows[3][u"eventName"].toString(), u"inventory.stock_taken_over"_s);
    rows = world.ask("inventory.moves_of_document", qPrintable(u"{\"document\": \"%1\"}"_s.arg(count.receipt[u"number"].toString())));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(world.ask("inventory.stock_moves", R"({"item": "OIL", "plant": "NORTH"})").size(), 2);
    QCOMPARE(world.ask("inventory.stock_moves", R"({"item": "OIL", "plant": "SOUTH"})").size(), 0);
    const auto pool = world.ask("inventory.pools", R"({"item": "OIL"})").first();
    QCOMPARE(pool[u"unitCost"].toString(), u"5.5"_s);
    const auto steel = world.ask("inventory.stock_on_hand", R"({"plant": "NORTH", "item": "STEEL"})").first();
    QCOMPARE(steel[u"value"].toString(), u"200.00 EUR"_s);
}

void StockInDatabaseTest::eventsThatMovedStockAreReversed()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto reverse = [&](const door::Outcome &outcome) {
        return test::World::word(world.submit(u"house.ReverseEvent"_s, {{u"event"_s, qint64(outcome.event.value)}, {u"reason"_s, u"mistaken"_s}}));
    };
    for (const auto &[command, json] : std::vector<std::pair<const char *, const char *>>{
             {"inventory.ScrapStock", R"({"item": "OIL", "quantity": "12", "bin": "NORTH/MAIN", "reason": "SCRAP"})"},
             {"inventory.ScrapStock", R"({"item": "BOLT", "quantity": "1000", "bin": "NORTH/MAIN", "reason": "SCRAP"})"},
             {"inventory.TransferStock", R"({"item": "STEEL", "quantity": "100", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})"},
             {"inventory.PlaceHold", R"({"item": "RESIN", "lot": "RESIN/R1", "bin": "NORTH/MAIN", "reason": "HOLD"})"},
             {"inventory.TakeOverStock", R"({"lines": [{"item": "OIL", "bin": "NORTH/MAIN", "quantity": "7", "unitCost": "9"}]})"},
             {"inventory.PostCount", R"({"lines": [{"item": "OIL", "bin": "NORTH/MAIN", "counted": "19"}]})"}}) {
        const QStringList before{world.worth("OIL"), world.worth("BOLT"), world.worth("RESIN"), world.inPlace("STEEL", "MAIN"), world.inPlace("RESIN", "MAIN", "available", "R1")};
        const auto outcome = world.must(command, json);
        QCOMPARE(reverse(outcome), u"ok"_s);
        const QStringList after{world.worth("OIL"), world.worth("BOLT"), world.worth("RESIN"), world.inPlace("STEEL", "MAIN"), world.inPlace("RESIN", "MAIN", "available", "R1")};
        QCOMPARE(after, before);
        QCOMPARE(world.breaks(), QString());
    }
}

void StockInDatabaseTest::aFilledShortfallIsReversedAfterItsReceipt()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto event = [&](const char *kind) {
        for (const auto &row : world.ask("inventory.stock_moves", R"({"item": "OIL"})")) {
            if (row[u"kind"].toString() == QLatin1StringView(kind))
                return row[u"event"];
        }
        return QJsonValue();
    };
    const auto reverse = [&](const QJsonValue &id) {
        return test::World::word(world.submit(u"house.ReverseEvent"_s, {{u"event"_s, id}, {u"reason"_s, u"mistaken"_s}}));
    };
    world.issue("OIL", "FREE", "25");
    world.receive("OIL", "FREE", "8", "56");
    QCOMPARE(world.worth("OIL"), u"3 l 21.00 EUR"_s);
    const auto issue = event("issue"), receipt = event("receipt");
    QCOMPARE(reverse(issue), u"StandsInTheWay @event"_s);
    QCOMPARE(reverse(receipt), u"ok"_s);
    QCOMPARE(world.worth("OIL"), u"-5 l -30.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
    world.receive("OIL", "FREE", "1", "9"); // The shortfall is open again.
    QCOMPARE(world.worth("OIL"), u"-4 l -24.00 EUR"_s);
    QCOMPARE(reverse(event("receipt")), u"ok"_s);
    QCOMPARE(reverse(issue), u"ok"_s);
    QCOMPARE(world.worth("OIL"), u"20 l 110.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

/// By a hand in the file that has put the guards aside.
void StockInDatabaseTest::whatDoesNotTieOutIsSeen()
{
    for (const auto &[sql, check] : std::vector<std::pair<QString, QString>>{
             {u"UPDATE stock_draw SET quantity = quantity + 1"_s, u"stock_draws"_s},
             {u"UPDATE stock_draw SET value = value - 1"_s, u"stock_draws"_s},
             {u"UPDATE stock_draw SET open = 0"_s, u"stock_shortfalls"_s},
             {u"DELETE FROM stock_draw"_s, u"stock_undrawn"_s}}) {
        StockedWorld world(store::Engine::Sqlite);
        world.issue("OIL", "FREE", "25");
        QCOMPARE(world.breaks(), QString());
        world.connection().execute(u"DROP TRIGGER stock_draw_before_update"_s);
        world.connection().execute(u"DROP TRIGGER stock_draw_before_delete"_s);
        world.connection().execute(sql);
        QVERIFY2(world.breaks().contains(check + u": "_s), qPrintable(sql + u"\n"_s + world.breaks()));
    }
}

MILLRACE_TEST(StockInDatabaseTest)
#include "tst_stock_in_database.moc"
