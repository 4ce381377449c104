// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/reversal_chain.h"
#include "store/reader.h"
#include "support/test.h"
#include "whole_chain.h"
#include "world/failing_store.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::WholeChain;
using test::World;

namespace {

/// The chain played in a world of its own.
class Play
{
public:
    Play(store::Engine engine, const QString &method) : m_world(engine), m_story(m_world), m_chain(method.toUtf8()) {}

    /// What is wrong, or nothing. Thoroughly: each line is previewed first, and then every one of its writes fails once.
    QString run(bool thoroughly)
    {
        for (const auto &line : m_chain.lines()) {
            const test::Step step{line.command.constData(), line.json.constData(), "ok", "", line.as.constData()};
            auto wrong = thoroughly ? preview(line) : QString();
            if (wrong.isEmpty())
                wrong = thoroughly ? m_story.tellFailing({step}) : m_story.tell({step});
            if (wrong.isEmpty() && thoroughly)
                wrong = m_world.breaks();
            for (const auto &[account, balance] : line.balances) {
                const auto there = m_story.balance(account.constData());
                if (wrong.isEmpty() && there != QString::fromUtf8(balance))
                    wrong = u"%1 is %2 and not %3"_s.arg(QString::fromUtf8(account), there, QString::fromUtf8(balance));
            }
            if (!wrong.isEmpty())
                return u"%1 %2: %3"_s.arg(QString::fromUtf8(line.command), QString::fromUtf8(line.json), wrong);
        }
        return trialBalance() == QString::fromUtf8(m_chain.trialBalance()) ? QString() : trialBalance();
    }

    QString trialBalance()
    {
        return column(u"SELECT code || ' ' || CAST(amount AS TEXT) FROM (SELECT a.code, CAST(SUM(l.amount) AS BIGINT) AS amount FROM journal_line l "
                      "JOIN account a ON a.id = l.account GROUP BY a.code HAVING SUM(l.amount) <> 0) AS balance ORDER BY code"_s,
                      [](const QString &cell) {
                          return cell.section(u' ', 0, 0) + u' ' + Money(cell.section(u' ', 1).toLongLong(), Currency::parse(u"EUR").value()).toString().section(u' ', 0, 0);
                      });
    }

    /// What the kept sums have left, apart from the books.
    QString remains()
    {
        QStringList out;
        for (const auto &[what, sql] : {std::pair("stock", "SELECT pool FROM pool_sum WHERE quantity <> 0 OR value <> 0"),
                                       std::pair("places", "SELECT pool FROM stock_place WHERE quantity <> 0"),
                                       std::pair("layers", "SELECT pool FROM stock_layer WHERE quantity <> 0 OR value <> 0"),
                                       std::pair("work in process", "SELECT work_order FROM wip_sum WHERE debit <> credit"),
                                       std::pair("open items", "SELECT open_item FROM open_item_sum WHERE amount <> 0 OR foreign_amount <> 0 OR quantity <> 0"),
                                       std::pair("progress", "SELECT line FROM progress WHERE quantity <> 0 OR amount <> 0"),
                                       std::pair("reservations", "SELECT line FROM reservation WHERE quantity <> 0"),
                                       std::pair("states", "SELECT document FROM document_state WHERE state <> ''")}) {
            if (const auto rows = column(QString::fromUtf8(sql)); !rows.isEmpty())
                out.append(QString::fromUtf8(what));
        }
        return out.join(u", "_s);
    }

    /// Events that posted something and were not taken back, newest first.
    std::vector<Id<Event>> standing()
    {
        std::vector<Id<Event>> out;
        QSqlQuery query(m_world.connection().database());
        query.exec(u"SELECT e.id FROM event e WHERE e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id) "
                   "AND (EXISTS (SELECT 1 FROM state_entry s WHERE s.event = e.id) OR EXISTS (SELECT 1 FROM journal j WHERE j.event = e.id) "
                   "OR EXISTS (SELECT 1 FROM stock_move m WHERE m.event = e.id)) ORDER BY e.entered DESC"_s);
        while (query.next())
            out.push_back(Id<Event>(query.value(0).toLongLong()));
        return out;
    }
    QString reverse(Id<Event> event, bool thoroughly)
    {
        const auto json = u"{\"event\": %1, \"reason\": \"a mistake\"}"_s.arg(event.value).toUtf8();
        auto wrong = thoroughly ? test::failAtEveryWrite(m_world, "house.ReverseEvent", json.constData())
                                : m_story.tell({{"house.ReverseEvent", json.constData()}});
        return wrong.isEmpty() && thoroughly ? m_world.breaks() : wrong;
    }

    Id<Event> event(const char *name) { return Id<Event>(m_story.named((name + QByteArray(".event")).constData()).toLongLong()); }
    World &world() { return m_world; }

private:
    QString preview(const WholeChain::Line &line)
    {
        const auto before = test::fingerprint(m_world.connection());
        door::Sending sending;
        sending.preview = true;
        const auto outcome = m_world.submit(line.command.constData(), m_story.filled(line.json.constData()).constData(), sending);
        if (World::word(outcome) != u"preview")
            return u"the preview was answered with %1"_s.arg(World::word(outcome));
        return test::fingerprint(m_world.connection()) == before ? QString() : u"the preview wrote something"_s;
    }
    QString column(const QString &sql, const std::function<QString(const QString &)> &shown = {})
    {
        QSqlQuery query(m_world.connection().database());
        if (!query.exec(sql))
            throw Bug(sql.toStdString());
        QStringList out;
        while (query.next())
            out.append(shown ? shown(query.value(0).toString()) : query.value(0).toString());
        return out.join(u", "_s);
    }

    World m_world;
    test::Story m_story;
    WholeChain m_chain;
};

void everyWay()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("method");
    for (const auto engine : test::engines()) {
        for (const auto method : {"standard", "average", "fifo"})
            QTest::newRow(qPrintable(test::nameOf(engine) + u' ' + QString::fromUtf8(method))) << engine << QString::fromUtf8(method);
    }
}

} // namespace

/// The whole way from receipt to profit, and all of it back.
class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromReceiptToProfit_data() { everyWay(); }
    void fromReceiptToProfit()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QString, method);
        Play play(engine, method);
        QCOMPARE(play.run(true), QString());
    }

    void andBackOneByOne_data() { everyWay(); }
    void andBackOneByOne()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QString, method);
        Play play(engine, method);
        QCOMPARE(play.run(false), QString());
        for (const auto event : play.standing())
            QCOMPARE(play.reverse(event, method == u"average"), QString());
        QCOMPARE(play.trialBalance(), QString());
        QCOMPARE(play.remains(), QString());
    }

    void andBackByItsFirstReceipt_data() { everyWay(); }
    void andBackByItsFirstReceipt()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QString, method);
        Play play(engine, method);
        QCOMPARE(play.run(false), QString());
        const auto receipt = play.event("RC1");
        const auto refused = play.world().submit(u"house.ReverseEvent"_s, {{u"event"_s, qint64(receipt.value)}, {u"reason"_s, u"a mistake"_s}});
        QCOMPARE(World::word(refused), u"StandsInTheWay @event"_s);
        store::Reader read(play.world().connection());
        QStringList names;
        for (const auto &link : house::reversalChain(read, receipt))
            names.append(link.name.section(u'.', 1));
        QCOMPARE(names.join(u' '), u"work_order_closed payment_received shipment_invoiced goods_shipped completion_reported completion_reported "
                                   "material_issued payment_made supplier_invoice_entered goods_received"_s);
        const auto outcomes = house::reverseChain(play.world().door(), play.world().session(), receipt, u"a mistake"_s);
        QCOMPARE(outcomes.size(), size_t(names.size()));
        for (const auto &outcome : outcomes)
            QCOMPARE(World::word(outcome), u"ok"_s);
        QCOMPARE(play.world().breaks(), QString());
        // What did not rest on the receipt is still there, and goes the same way.
        for (auto left = play.standing(); !left.empty(); left = play.standing()) {
            for (const auto &outcome : house::reverseChain(play.world().door(), play.world().session(), left.back(), u"all of it"_s))
                QCOMPARE(World::word(outcome), u"ok"_s);
        }
        QCOMPARE(play.world().breaks(), QString());
        QCOMPARE(play.trialBalance(), QString());
        QCOMPARE(play.remains(), QString());
    }
};

MILLRACE_TEST(ScenariosTest)
#include "tst_scenarios.moc"
