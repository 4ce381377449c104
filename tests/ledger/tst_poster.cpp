// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/world.h"

#include "ledger/open_items.h"
#include "ledger/poster.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::ledger;
using namespace millrace::literals;
using namespace Qt::StringLiterals;

/// Postings by role become a journal, in a transaction that is rolled back.
class PosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPostingsThereIsNothingToDo_data() { test::engineColumn(); }
    void withoutPostingsThereIsNothingToDo();
    void rolesBecomeAccounts_data() { test::engineColumn(); }
    void rolesBecomeAccounts();
    void linesThatAgreeBecomeOne_data() { test::engineColumn(); }
    void linesThatAgreeBecomeOne();
    void subLedgerRowsGetTheirAccount_data() { test::engineColumn(); }
    void subLedgerRowsGetTheirAccount();
    void thePeriodMustTakeThePosting_data() { test::engineColumn(); }
    void thePeriodMustTakeThePosting();
    void aRoleWithoutRuleIsRefused_data() { test::engineColumn(); }
    void aRoleWithoutRuleIsRefused();
    void whatIsWrongInsideIsABug_data() { test::engineColumn(); }
    void whatIsWrongInsideIsABug();
};

namespace {

const auto EUR = "EUR"_currency;

/// A transaction with changes of entity ALD on 2026-03-02, unless told otherwise.
class Posted
{
public:
    explicit Posted(test::World &world, const char *entity = "ALD") : m_world(world), m_ids(world.connection())
    {
        changes.event().entity = world.id<Entity>(entity);
        changes.event().day = Day::of(2026, 3, 2).value();
        m_ids.reserve(100);
        world.connection().begin();
    }
    ~Posted() { m_world.connection().rollback(); }

    /// The code of the first problem, or nothing.
    QString complete()
    {
        const door::Work work{m_ids, Id<Event>(1), m_world.session(), m_world.clock().now(), {}};
        door::Gather gather(m_world.connection(), work);
        const auto problems = Poster().complete(changes, gather);
        return problems.empty() ? QString() : problems.front().code + u' ' + problems.front().field;
    }

    /// Account and amount of the lines.
    QString lines()
    {
        QStringList found;
        for (const auto &[table, batch] : changes.batches()) {
            if (table != &store::tableOf<JournalLineRow>())
                continue;
            for (const auto &cells : batch.inserts) {
                const auto account = cells[size_t(table->place("account"))].integer();
                const auto amount = cells[size_t(table->place("amount"))].integer();
                found.append(u"%1 %2"_s.arg(m_codes[account]).arg(amount));
            }
        }
        return found.join(u", "_s);
    }
    void know(const char *account) { m_codes[m_world.id<Account>(account).value] = QString::fromLatin1(account); }

    const door::Work work() { return {m_ids, Id<Event>(1), m_world.session(), m_world.clock().now(), {}}; }

    door::Changes changes;

private:
    test::World &m_world;
    store::BlockIds m_ids;
    std::map<std::int64_t, QString> m_codes;
};

Dimensions ofItem(std::int64_t item)
{
    Dimensions dimensions;
    dimensions.item = Id<Item>(item);
    return dimensions;
}

} // namespace

void PosterTest::withoutPostingsThereIsNothingToDo()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    Posted posted(world);
    const auto before = world.connection().statementCount();
    QCOMPARE(posted.complete(), QString());
    QCOMPARE(world.connection().statementCount(), before);
    QVERIFY(posted.changes.isEmpty());
}

void PosterTest::rolesBecomeAccounts()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    Posted posted(world);
    posted.know("6010");
    posted.know("1450");
    posted.know("1500");
    auto &book = postings(posted.changes);
    book.kind = u"test"_s;
    book.debit(Role::Expense, {1000, EUR}).debit(Role::InputTax, {190, EUR});
    Posting bank{Role::Bank, {-1190, EUR}, {-1300, "USD"_currency}, {}, {}, {}};
    book.add(bank);
    const auto before = world.connection().statementCount();
    QCOMPARE(posted.complete(), QString());
    QCOMPARE(world.connection().statementCount(), before + 2); // The period, and the rules of all roles at once.
    QCOMPARE(posted.lines(), u"6010 1000, 1450 190, 1500 -1190"_s);
    for (const auto &[table, batch] : posted.changes.batches()) {
        if (table == &store::tableOf<JournalLineRow>()) {
            QCOMPARE(batch.inserts[0][size_t(table->place("currency"))].text(), u"EUR"_s);
            QCOMPARE(batch.inserts[0][size_t(table->place("foreign_amount"))].integer(), 1000);
            QCOMPARE(batch.inserts[0][size_t(table->place("role"))].text(), u"expense"_s);
            QCOMPARE(batch.inserts[2][size_t(table->place("currency"))].text(), u"USD"_s);
            QCOMPARE(batch.inserts[2][size_t(table->place("foreign_amount"))].integer(), -1300);
        }
    }
}

void PosterTest::linesThatAgreeBecomeOne()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    Posted posted(world);
    posted.know("5300");
    posted.know("5390");
    auto &book = postings(posted.changes);
    book.debit(Role::Scrap, {10, EUR}, ofItem(1)).debit(Role::Scrap, {5, EUR}, ofItem(2)).debit(Role::Scrap, {20, EUR}, ofItem(1));
    book.credit(Role::Scrap, {7, EUR}, ofItem(1)).credit(Role::Rounding, {28, EUR}).debit(Role::Rounding, {0, EUR});
    QCOMPARE(posted.complete(), QString());
    // Debits and credits of an account stay apart, so that its turnover can be told.
    QCOMPARE(posted.lines(), u"5300 30, 5300 5, 5300 -7, 5390 -28"_s);
}

void PosterTest::subLedgerRowsGetTheirAccount()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    Posted posted(world);
    posted.know("1400");
    posted.know("4000");
    openItem(posted.changes, posted.work(), {OpenItemKind::Receivable, world.id<Entity>("ALD"), {100, EUR}, {}, {}, {}, {}, {}, {}});
    openItem(posted.changes, posted.work(), {OpenItemKind::Payable, world.id<Entity>("ALD"), {0, EUR}, {}, {}, {}, {}, {}, {}});
    postings(posted.changes).credit(Role::Revenue, {100, EUR});
    QCOMPARE(posted.complete(), QString());
    QCOMPARE(posted.lines(), u"1400 100, 4000 -100"_s);
    const auto receivable = world.id<Account>("1400").value;
    const auto payable = world.id<Account>("2000").value;
    for (const auto &[table, batch] : posted.changes.batches()) {
        if (table == &store::tableOf<OpenItemRow>() || table == &store::tableOf<OpenItemEntryRow>()) {
            QCOMPARE(batch.inserts[0][size_t(table->place("account"))].integer(), receivable);
            QCOMPARE(batch.inserts[1][size_t(table->place("account"))].integer(), payable);
        }
    }
}

void PosterTest::thePeriodMustTakeThePosting()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "closed"})");
    world.must("ledger.SetPeriodState", R"({"period": "ALD/2025-02", "state": "soft_closed"})");
    const auto on = [&](const char *text) {
        Posted posted(world);
        posted.changes.event().day = Day::parse(QString::fromLatin1(text)).value();
        postings(posted.changes).debit(Role::Scrap, {1, EUR}).credit(Role::Rounding, {1, EUR});
        return posted.complete();
    };
    QCOMPARE(on("2024-12-31"), u"PeriodUnknown day"_s);
    QCOMPARE(on("2025-01-31"), u"PeriodClosed day"_s);
    QCOMPARE(on("2025-02-01"), QString());
    QCOMPARE(on("2025-03-01"), QString());
    world.session().rights = {{u"ledger.PostJournal"_s, {}, {}}};
    QCOMPARE(on("2025-02-01"), u"PeriodClosed day"_s);
    QCOMPARE(on("2025-03-01"), QString());
    world.session().rights = {{u"ledger.PostToSoftClosed"_s, world.id<Entity>("ALD"), {}}};
    QCOMPARE(on("2025-02-28"), QString());
    QCOMPARE(on("2025-01-31"), u"PeriodClosed day"_s);
}

void PosterTest::aRoleWithoutRuleIsRefused()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("ledger.CreateChart", R"({"template": "us_style"})");
    world.must("ledger.ChangeAccount", R"({"account": "53900", "active": false})"); // Where roundings would go.
    world.must("ledger.CreateEntity", R"({"code": "AUS", "name": "Alder US", "currency": "USD", "chart": "us_style"})");
    world.must("ledger.OpenFiscalYear", R"({"entity": "AUS", "code": "2026", "firstDay": "2026-01-01"})");
    const auto USD = "USD"_currency;
    Posted posted(world, "AUS");
    postings(posted.changes).debit(Role::Scrap, {1, USD}).credit(Role::Rounding, {1, USD});
    QCOMPARE(posted.complete(), u"NoPostingRule "_s);
}

void PosterTest::whatIsWrongInsideIsABug()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    Posted unbalanced(world);
    postings(unbalanced.changes).debit(Role::Scrap, {2, EUR}).credit(Role::Rounding, {1, EUR});
    QVERIFY_THROWS_EXCEPTION(Bug, unbalanced.complete());
    door::Changes other;
    other.event() = unbalanced.changes.event();
    postings(other).debit(Role::Scrap, {1, "USD"_currency});
    unbalanced.changes = std::move(other);
    QVERIFY_THROWS_EXCEPTION(Bug, unbalanced.complete());
    door::Changes nowhere;
    nowhere.event() = unbalanced.changes.event();
    postings(nowhere).add({{}, {1, EUR}, {}, {}, {}, {}});
    unbalanced.changes = std::move(nowhere);
    QVERIFY_THROWS_EXCEPTION(Bug, unbalanced.complete());
}

MILLRACE_TEST(PosterTest)
#include "tst_poster.moc"
