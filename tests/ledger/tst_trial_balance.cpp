// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/world.h"

#include "house/house.h"
#include "support/test.h"

#include <QRandomGenerator>

using namespace millrace;
using namespace Qt::StringLiterals;

/// Balances from the kept sums against a plain sum over lines, after random journals.
class TrialBalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSumOfTheLines_data() { test::engineColumn(); }
    void itIsTheSumOfTheLines();
    void theRunningBalanceIsTheSumSoFar_data() { test::engineColumn(); }
    void theRunningBalanceIsTheSumSoFar();
    void pagesFollowEachOther_data() { test::engineColumn(); }
    void pagesFollowEachOther();
};

namespace {

const char *const accounts[] = {"1500", "1510", "4000", "6220", "6310", "3000"};

QString euros(std::int64_t cents)
{
    return Money(cents, Currency::parse(u"EUR").value()).toString();
}

/// Journals of two entities on days that lie close around ends of periods and years.
void postJournals(test::World &world, QRandomGenerator &random, int count)
{
    world.must("ledger.CreateEntity", R"({"code": "ALX", "name": "Alder X", "currency": "EUR", "chart": "international"})");
    world.must("ledger.OpenFiscalYear", R"({"entity": "ALX", "code": "2026", "firstDay": "2025-11-01"})");
    for (int i = 0; i < count; ++i) {
        const auto from = random.bounded(6);
        const auto to = (from + 1 + random.bounded(5)) % 6;
        const auto amount = 1 + random.bounded(100'000);
        const QJsonObject journal{
            {u"entity"_s, random.bounded(5) == 0 ? u"ALX"_s : u"ALD"_s},
            {u"day"_s, Day::of(2025, 12, 1)->plusDays(random.bounded(95)).toString()},
            {u"text"_s, u"Random"_s},
            {u"lines"_s, QJsonArray{QJsonObject{{u"account"_s, QString::fromLatin1(accounts[from])}, {u"amount"_s, euros(amount)}},
                                    QJsonObject{{u"account"_s, QString::fromLatin1(accounts[to])}, {u"amount"_s, euros(-amount)}}}}};
        const auto outcome = world.submit(u"ledger.PostJournal"_s, journal, {.accepted = {u"FarBack"_s}});
        MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, test::World::word(outcome).toStdString());
    }
}

std::int64_t sumOf(test::World &world, const QString &account, const QString &condition)
{
    QSqlQuery query(world.connection().database());
    const auto sql = u"SELECT CAST(COALESCE(SUM(l.amount), 0) AS BIGINT) FROM journal_line l JOIN account a ON a.id = l.account "
                      "JOIN legal_entity e ON e.id = l.entity WHERE e.code = 'ALD' AND a.code = '%1' AND %2"_s.arg(account, condition);
    MILLRACE_ASSERT(query.exec(sql) && query.next(), "a sum over lines");
    return query.value(0).toLongLong();
}

QString plainBalance(test::World &world, const QString &account, const QString &first, const QString &last)
{
    const auto within = u"l.day >= '%1' AND l.day <= '%2'"_s.arg(first, last);
    const auto opening = sumOf(world, account, u"l.day < '%1'"_s.arg(first));
    const auto debit = sumOf(world, account, within + u" AND l.amount > 0"_s);
    const auto credit = -sumOf(world, account, within + u" AND l.amount < 0"_s);
    return QStringList{euros(opening), euros(debit), euros(credit), euros(opening + debit - credit)}.join(u' ');
}

} // namespace

void TrialBalanceTest::itIsTheSumOfTheLines()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    QRandomGenerator random(4711);
    postJournals(world, random, 60);
    const std::pair<const char *, const char *> spans[] = {
        {"2026-01-01", "2026-01-31"}, {"2025-12-01", "2026-03-31"}, {"2026-01-15", "2026-01-20"}, {"2025-12-31", "2026-02-01"}, {"2026-01-31", "2026-01-31"},
        {"2025-12-10", "2026-03-02"}, {"2026-02-01", "2026-02-10"}, {"2026-02-20", "2026-02-28"}, {"2020-01-01", "2026-01-10"}, {"2026-02-02", "2035-01-01"},
    };
    for (const auto &[first, last] : spans) {
        const auto json = u"{\"entity\": \"ALD\", \"firstDay\": \"%1\", \"lastDay\": \"%2\"}"_s.arg(QString::fromLatin1(first), QString::fromLatin1(last)).toUtf8();
        std::map<QString, QString> found;
        for (const auto row : world.ask("ledger.trial_balance", json.constData()))
            found[row[u"code"].toString()] = QStringList{row[u"opening"].toString(), row[u"debit"].toString(), row[u"credit"].toString(), row[u"closing"].toString()}.join(u' ');
        for (const auto *account : accounts) {
            const auto code = QString::fromLatin1(account);
            const auto plain = plainBalance(world, code, QString::fromLatin1(first), QString::fromLatin1(last));
            QCOMPARE(found.contains(code) ? found[code] : u"0.00 EUR 0.00 EUR 0.00 EUR 0.00 EUR"_s, plain);
        }
    }
    // Without a first day, the span begins with the fiscal year.
    QCOMPARE(world.ask("ledger.trial_balance", R"({"entity": "ALD", "lastDay": "2026-02-10"})"),
             world.ask("ledger.trial_balance", R"({"entity": "ALD", "firstDay": "2026-01-01", "lastDay": "2026-02-10"})"));
    QCOMPARE(world.breaks(), QString());
}

void TrialBalanceTest::theRunningBalanceIsTheSumSoFar()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    QRandomGenerator random(815);
    postJournals(world, random, 40);
    for (const auto *first : {"2025-12-01", "2026-01-01", "2026-01-17"}) {
        const auto day = QString::fromLatin1(first);
        auto balance = sumOf(world, u"1500"_s, u"l.day < '%1'"_s.arg(day));
        const auto json = u"{\"entity\": \"ALD\", \"account\": \"1500\", \"firstDay\": \"%1\", \"lastDay\": \"2026-02-20\"}"_s.arg(day).toUtf8();
        const auto rows = world.ask("ledger.account_lines", json.constData());
        QVERIFY(!rows.isEmpty());
        for (const auto row : rows) {
            balance += Money::parse(row[u"amount"].toString())->minor();
            QCOMPARE(row[u"balance"].toString(), euros(balance));
        }
        QCOMPARE(balance, sumOf(world, u"1500"_s, u"l.day <= '2026-02-20'"_s));
    }
}

void TrialBalanceTest::pagesFollowEachOther()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    QRandomGenerator random(99);
    postJournals(world, random, 25);
    const auto *type = house::catalogue().query(u"ledger.account_lines"_s);
    const QJsonObject parameters{{u"entity"_s, qint64(world.id<Entity>("ALD").value)}, {u"account"_s, qint64(world.id<Account>("1500").value)},
                                 {u"firstDay"_s, u"2025-12-01"_s}, {u"lastDay"_s, u"2026-03-31"_s}};
    const auto read = [&](const door::Page &page) {
        door::Names names;
        door::JsonReader reader(names);
        QJsonArray rows;
        type->run(world.connection(), parameters, reader, page, [&](const QJsonArray &row, const auto &) {
            rows.append(row);
            return true;
        });
        return rows;
    };
    const auto whole = read({{}, 1000});
    QJsonArray paged;
    for (door::Page page{{}, 3};;) {
        const auto rows = read(page);
        if (rows.isEmpty())
            break;
        for (const auto row : rows)
            paged.append(row);
        const auto last = rows.last().toArray();
        page.after = {last[0], last[1]}; // Day and line.
    }
    QVERIFY(whole.size() > 6);
    QCOMPARE(paged, whole);
}

MILLRACE_TEST(TrialBalanceTest)
#include "tst_trial_balance.moc"
