// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/open_items.h"
#include "ledger/rules/settlement.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::ledger;
using namespace millrace::literals;
using namespace Qt::StringLiterals;

/// Opening, clearing and settling, as values: no database.
class OpenItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsRole();
    void anItemOpensWithItsEntryAndPosting();
    void aForeignItemKeepsBothAmounts();
    void aPartTakesItsShareAndTheLastTakesTheRest();
    void quantityClearsInProportion();
    void moreThanIsOpenIsABug_data();
    void moreThanIsOpenIsABug();
    void anExchangeDifferenceIsALossOrAGain();
    void oldestFirstSetsOffCreditNotes_data();
    void oldestFirstSetsOffCreditNotes();
    void onlySmallDifferencesAreWrittenOff_data();
    void onlySmallDifferencesAreWrittenOff();
    void aPaymentBalances_data();
    void aPaymentBalances();
};

static const auto EUR = "EUR"_currency;
static const auto USD = "USD"_currency;

static OpenItemState state(std::int64_t foreign, Currency currency, std::int64_t booked, std::int64_t quantity = 0, const char *kind = "receivable")
{
    OpenItemState item;
    item.row.id = Id<OpenItem>(5);
    item.row.entity = Id<Entity>(1);
    item.row.kind = QString::fromLatin1(kind);
    item.row.account = Id<Account>(77);
    item.row.currency = currency;
    item.row.document = Id<Document>(9);
    item.row.partner = Id<Partner>(8);
    item.own = EUR;
    item.amount = booked;
    item.foreignAmount = foreign;
    item.quantity = quantity;
    return item;
}

static std::vector<OpenItemEntryRow> entriesOf(const door::Changes &changes)
{
    std::vector<OpenItemEntryRow> rows;
    for (const auto &[table, batch] : changes.batches()) {
        if (table != &store::tableOf<OpenItemEntryRow>())
            continue;
        for (const auto &cells : batch.inserts) {
            OpenItemEntryRow row;
            row.openItem = Id<OpenItem>(cells[2].integer());
            row.account = Id<Account>(cells[4].integer());
            row.amount = cells[5].integer();
            row.foreignAmount = cells[6].integer();
            row.quantity = cells[7].integer();
            rows.push_back(row);
        }
    }
    return rows;
}

struct TestWork
{
    store::SequentialIds ids;
    door::Session session;
    door::Work work{ids, ids.next<Event>(), session, {}, {}};
};

void OpenItemsTest::everyKindHasItsRole()
{
    QCOMPARE(roleOf(OpenItemKind::Receivable), Role::Receivable);
    QCOMPARE(roleOf(OpenItemKind::Payable), Role::Payable);
    QCOMPARE(roleOf(OpenItemKind::Received), Role::GoodsReceived);
    QCOMPARE(roleOf(OpenItemKind::Shipped), Role::GoodsShipped);
    QCOMPARE(roleOf(OpenItemKind::Transit), Role::GoodsInTransit);
}

void OpenItemsTest::anItemOpensWithItsEntryAndPosting()
{
    TestWork test;
    door::Changes changes;
    Dimensions about;
    about.document = Id<Document>(9);
    about.partner = Id<Partner>(8);
    const auto id = openItem(changes, test.work, {OpenItemKind::Received, Id<Entity>(1), {-500, EUR}, {}, {2'000'000, "pcs"_unit}, about, Id<DocumentLine>(3), {}, {}});
    const auto entries = entriesOf(changes);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries[0].openItem, id);
    QCOMPARE(entries[0].amount, -500);
    QCOMPARE(entries[0].foreignAmount, -500);
    QCOMPARE(entries[0].quantity, 2'000'000);
    const auto &lines = postings(changes).lines;
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].role.value(), Role::GoodsReceived);
    QCOMPARE(lines[0].amount, Money(-500, EUR));
    QVERIFY(lines[0].foreign.currency().isNone());
    QCOMPARE(lines[0].completes.size(), size_t(2));
    QCOMPARE(changes.event().documents.size(), size_t(1));
}

void OpenItemsTest::aForeignItemKeepsBothAmounts()
{
    TestWork test;
    door::Changes changes;
    openItem(changes, test.work, {OpenItemKind::Receivable, Id<Entity>(1), {900, EUR}, {1000, USD}, {}, {}, {}, {}, {}});
    QCOMPARE(entriesOf(changes)[0].amount, 900);
    QCOMPARE(entriesOf(changes)[0].foreignAmount, 1000);
    QCOMPARE(postings(changes).lines[0].foreign, Money(1000, USD));
}

void OpenItemsTest::aPartTakesItsShareAndTheLastTakesTheRest()
{
    auto item = state(1000, USD, 905, 0);
    door::Changes changes;
    std::int64_t booked = 0;
    for (int i = 0; i < 3; ++i)
        booked += clear(changes, item, {333, USD}).booked.minor();
    QCOMPARE(booked, 301 + 301 + 302);
    QCOMPARE(clear(changes, item, {1, USD}).booked, Money(1, EUR));
    QVERIFY(item.isCleared());
    std::int64_t posted = 0;
    for (const auto &line : postings(changes).lines) {
        QCOMPARE(line.account, Id<Account>(77));
        QCOMPARE(line.dimensions.partner, Id<Partner>(8));
        posted += line.amount.minor();
    }
    QCOMPARE(posted, -905);
}

void OpenItemsTest::quantityClearsInProportion()
{
    auto item = state(-1000, USD, -901, 3'000'000, "received");
    door::Changes changes;
    const auto first = clearQuantity(changes, item, {1'000'000, "pcs"_unit});
    QCOMPARE(first.foreign, Money(-333, USD));
    QCOMPARE(first.booked, Money(-300, EUR));
    const auto rest = clearQuantity(changes, item, {2'000'000, "pcs"_unit});
    QCOMPARE(rest.foreign, Money(-667, USD));
    QCOMPARE(rest.booked, Money(-601, EUR));
    QVERIFY(item.isCleared());
    QCOMPARE(entriesOf(changes)[1].quantity, -2'000'000);
}

void OpenItemsTest::moreThanIsOpenIsABug_data()
{
    QTest::addColumn<qint64>("open");
    QTest::addColumn<qint64>("part");
    QTest::newRow("beyond") << qint64(100) << qint64(101);
    QTest::newRow("other sign") << qint64(100) << qint64(-1);
    QTest::newRow("beyond, credit") << qint64(-100) << qint64(-101);
    QTest::newRow("other sign, credit") << qint64(-100) << qint64(1);
    QTest::newRow("of nothing") << qint64(0) << qint64(1);
}

void OpenItemsTest::moreThanIsOpenIsABug()
{
    QFETCH(qint64, open);
    QFETCH(qint64, part);
    auto item = state(open, EUR, open);
    door::Changes changes;
    QVERIFY_THROWS_EXCEPTION(Bug, clear(changes, item, {part, EUR}));
    auto other = state(100, EUR, 100);
    QVERIFY_THROWS_EXCEPTION(Bug, clear(changes, other, {1, USD}));
}

void OpenItemsTest::anExchangeDifferenceIsALossOrAGain()
{
    door::Changes changes;
    postExchangeDifference(changes, {0, EUR});
    QVERIFY(postings(changes).lines.empty());
    postExchangeDifference(changes, {5, EUR});
    postExchangeDifference(changes, {-5, EUR});
    QCOMPARE(postings(changes).lines[0].role.value(), Role::ExchangeLoss);
    QCOMPARE(postings(changes).lines[1].role.value(), Role::ExchangeGain);
}

void OpenItemsTest::oldestFirstSetsOffCreditNotes_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QString>("settled"); // item=amount in order
    QTest::newRow("nothing but the credit") << qint64(0) << u"3=-30 2=30"_s;
    QTest::newRow("oldest first") << qint64(40) << u"3=-30 2=50 1=20"_s;
    QTest::newRow("all") << qint64(120) << u"3=-30 2=50 1=100"_s;
    QTest::newRow("too much") << qint64(200) << u"3=-30 2=50 1=100"_s;
}

void OpenItemsTest::oldestFirstSetsOffCreditNotes()
{
    QFETCH(qint64, paid);
    QFETCH(QString, settled);
    std::vector<OpenItemState> items{state(100, EUR, 100), state(50, EUR, 50), state(-30, EUR, -30), state(70, USD, 60)};
    const char *dues[] = {"2026-03-10", "2026-02-10", "2026-03-20", "2026-01-01"};
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].row.id = Id<OpenItem>(std::int64_t(i) + 1);
        items[i].row.due = Day::parse(QString::fromLatin1(dues[i])).value();
    }
    for (const auto payer : {rules::Payer::Customer, rules::Payer::We}) {
        auto turned = items;
        for (auto &item : turned)
            item.foreignAmount *= rules::signOf(payer);
        QStringList found;
        for (const auto &line : rules::oldestFirst(turned, {paid, EUR}, payer))
            found.append(u"%1=%2"_s.arg(line.item.row.id.value).arg(line.amount.minor()));
        QCOMPARE(found.join(u' '), settled);
    }
}

void OpenItemsTest::onlySmallDifferencesAreWrittenOff_data()
{
    QTest::addColumn<QString>("settled");
    QTest::addColumn<QString>("most");
    QTest::newRow("three in a hundred") << u"200.00 EUR"_s << u"6.00 EUR"_s;
    QTest::newRow("rounded down") << u"0.99 EUR"_s << u"0.02 EUR"_s;
    QTest::newRow("never above a hundred") << u"50000.00 EUR"_s << u"100.00 EUR"_s;
    QTest::newRow("without minor units") << u"50000 JPY"_s << u"100 JPY"_s;
    QTest::newRow("a credit") << u"-200.00 EUR"_s << u"6.00 EUR"_s;
}

void OpenItemsTest::onlySmallDifferencesAreWrittenOff()
{
    QFETCH(QString, settled);
    QFETCH(QString, most);
    QCOMPARE(rules::mostWrittenOff(Money::parse(settled).value()), Money::parse(most).value());
}

void OpenItemsTest::aPaymentBalances_data()
{
    QTest::addColumn<bool>("customer");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("postings"); // of the customer's payment; ours is the mirror
    QTest::newRow("own currency") << true << u"90.00 EUR"_s << u"1"_s << u"bank 9000, receivable -9000"_s;
    QTest::newRow("less") << true << u"89.00 EUR"_s << u"1"_s << u"bank 8900, payment_difference 100, receivable -9000"_s;
    QTest::newRow("more") << true << u"91.00 EUR"_s << u"1"_s << u"bank 9100, payment_difference -100, receivable -9000"_s;
    QTest::newRow("gain") << true << u"100.00 USD"_s << u"0.95"_s << u"bank 9500, receivable -9000, exchange_gain -500"_s;
    QTest::newRow("loss") << true << u"100.00 USD"_s << u"0.85"_s << u"bank 8500, receivable -9000, exchange_loss 500"_s;
    QTest::newRow("gain and less") << true << u"98.00 USD"_s << u"0.95"_s
                                   << u"bank 9310, payment_difference 190, receivable -9000, exchange_gain -500"_s;
    QTest::newRow("we, gain") << false << u"100.00 USD"_s << u"0.85"_s << u"bank -8500, payable 9000, exchange_gain -500"_s;
    QTest::newRow("we, loss") << false << u"100.00 USD"_s << u"0.95"_s << u"bank -9500, payable 9000, exchange_loss 500"_s;
    QTest::newRow("we, less") << false << u"99.00 USD"_s << u"0.90"_s << u"bank -8910, payment_difference -90, payable 9000"_s;
}

void OpenItemsTest::aPaymentBalances()
{
    QFETCH(bool, customer);
    QFETCH(QString, paid);
    QFETCH(QString, rate);
    QFETCH(QString, postings);
    const auto amount = Money::parse(paid).value();
    const bool own = amount.currency() == EUR;
    const auto payer = customer ? rules::Payer::Customer : rules::Payer::We;
    const int sign = rules::signOf(payer);
    const auto item = state(sign * (own ? 9000 : 10000), amount.currency(), sign * 9000, 0, customer ? "receivable" : "payable");
    door::Changes changes;
    rules::settle(changes, {payer, amount, Rate::parse(rate).value(), EUR, {}, {}, {{item, rules::owed(item, payer)}}});
    QStringList found;
    std::int64_t sum = 0;
    for (const auto &line : ledger::postings(changes).lines) {
        found.append(u"%1 %2"_s.arg(store::snakeCase(store::enumText(*line.role))).arg(line.amount.minor()));
        sum += line.amount.minor();
    }
    QCOMPARE(found.join(u", "_s), postings);
    QCOMPARE(sum, 0);
}

MILLRACE_TEST(OpenItemsTest)
#include "tst_open_items.moc"
