// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"
#include "house/reversal_chain.h"
#include "house/seal.h"
#include "store/reader.h"
#include "support/test.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::Attempt;
using test::Auditor;
using test::World;

namespace {

/// A run of one seed on one engine.
class Simulation
{
public:
    Simulation(store::Engine engine, std::uint64_t seed) : m_world(engine), m_auditor(seed), m_random(seed + 1) { test::furnish(m_world); }

    /// What is wrong, with the last commands before it; nothing where all is well.
    QString run(int commands)
    {
        for (int i = 1; i <= commands; ++i) {
            QString wrong;
            try {
                wrong = i % 60 == 0 ? reverseChain() : one();
                if (wrong.isEmpty() && (i % 50 == 0 || i == commands))
                    wrong = test::differences(m_world.connection(), m_auditor);
                if (wrong.isEmpty() && (i % 1500 == 0 || i == commands))
                    wrong = m_world.breaks();
                if (i % 500 == 0)
                    nextDay();
            } catch (const std::exception &failure) {
                wrong = QString::fromUtf8(failure.what());
            }
            if (!wrong.isEmpty())
                return u"command %1: %2\n%3"_s.arg(i).arg(wrong, m_last.join(u'\n'));
        }
        return {};
    }
    const QMap<QString, int> &outcomes() const { return m_outcomes; }
    World &world() { return m_world; }

private:
    void nextDay()
    {
        m_today = m_today.plusDays(1);
        m_world.clock().set(m_today);
        house::seal(m_world.connection(), m_world.clock());
    }

    void remember(const QString &line)
    {
        m_last.append(line);
        while (m_last.size() > 12)
            m_last.removeFirst();
    }

    QString one()
    {
        static const QStringList questions{u"OverReceipt"_s, u"PriceDiffers"_s, u"TaxCodeDiffers"_s, u"StockBackdated"_s, u"CountFarOff"_s, u"ReservedTouched"_s, u"OverShipment"_s,
                                           u"ReservedForOthers"_s, u"NotEnoughToReserve"_s, u"ComponentsShort"_s, u"OverIssue"_s, u"NotPlanned"_s, u"MoreThanOrdered"_s,
                                           u"FarMoreThanOrdered"_s, u"MoreThanPlanned"_s, u"PiecesInBetween"_s};
        auto attempt = m_auditor.invent();
        while (!attempt)
            attempt = m_auditor.invent();
        door::Sending sending;
        for (const auto &question : questions) {
            if (!attempt->unaccepted.contains(question))
                sending.accepted.append(question);
        }
        remember(attempt->command + u' ' + QString::fromUtf8(QJsonDocument(attempt->json).toJson(QJsonDocument::Compact)));
        if (m_random() % 20 == 0) {
            auto preview = sending;
            preview.preview = true;
            m_world.submit(attempt->command, attempt->json, preview);
        }
        const auto outcome = m_world.submit(attempt->command, attempt->json, sending);
        m_last.last() += u" -> "_s + World::word(outcome);
        ++m_outcomes[attempt->command.section(u'.', 1) + u' ' + World::word(outcome).section(u" @"_s, 0, 0)];
        const auto posted = outcome.kind == door::Outcome::Kind::Accepted ? test::postedBy(m_world.connection(), outcome.event) : test::Posted();
        const auto wrong = m_auditor.learn(*attempt, outcome, posted);
        if (!wrong.isEmpty() || outcome.kind != door::Outcome::Kind::Accepted)
            return wrong;
        return comparePostings(posted.accounts);
    }

    QString reverseChain()
    {
        const auto event = m_auditor.eventForChain();
        if (!event)
            return {};
        remember(u"reverse the chain of %1"_s.arg(event.value));
        store::Reader read(m_world.connection());
        std::vector<Id<Event>> chain;
        for (const auto &link : house::reversalChain(read, event))
            chain.push_back(link.event);
        const auto outcomes = house::reverseChain(m_world.door(), m_world.session(), event, u"all of it"_s);
        const auto word = World::word(outcomes.back());
        m_last.last() += u" -> "_s + word;
        ++m_outcomes[u"chain "_s + word];
        if (word != u"ok")
            return word == u"AlreadyReversed @event" || word == u"NotReversible @event" ? QString() : u"the chain was answered with %1"_s.arg(word);
        std::map<std::string, std::int64_t> posted;
        for (const auto &outcome : outcomes) {
            for (const auto &[account, amount] : test::postedBy(m_world.connection(), outcome.event).accounts)
                posted[account] += amount;
        }
        const auto wrong = m_auditor.learnChain(chain);
        return wrong.isEmpty() ? test::differences(m_world.connection(), m_auditor) : wrong;
    }

    QString comparePostings(const std::map<std::string, std::int64_t> &posted) const
    {
        const auto words = [](const auto &figures) {
            QStringList out;
            for (const auto &[account, amount] : figures)
                out.append(u"%1 %2"_s.arg(QString::fromStdString(account)).arg(amount));
            return out.join(u", "_s);
        };
        auto due = m_auditor.posted();
        std::erase_if(due, [](const auto &posting) { return posting.second == 0; });
        return posted == due ? QString() : u"posted %1 and not %2"_s.arg(words(posted), words(due));
    }

    World m_world;
    Auditor m_auditor;
    std::mt19937_64 m_random;
    Day m_today = Day::of(2026, 3, 2).value();
    QStringList m_last;
    QMap<QString, int> m_outcomes;
};

} // namespace

/// Thousands of commands by chance, good and bad, against an auditor who keeps books of his own.
/// MILLRACE_SIMULATION_COMMANDS and MILLRACE_SIMULATION_SEED run any number of them from any seed.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBooksAreTheAuditors_data()
    {
        QTest::addColumn<store::Engine>("engine");
        QTest::addColumn<quint64>("seed");
        const auto given = qEnvironmentVariable("MILLRACE_SIMULATION_SEED");
        for (const auto engine : test::engines()) {
            for (const quint64 seed : given.isEmpty() ? std::vector<quint64>{1, 20260302} : std::vector<quint64>{given.toULongLong()})
                QTest::newRow(qPrintable(u"%1 seed %2"_s.arg(test::nameOf(engine)).arg(seed))) << engine << seed;
        }
    }
    void theBooksAreTheAuditors()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(quint64, seed);
        const auto given = qEnvironmentVariableIntValue("MILLRACE_SIMULATION_COMMANDS");
        Simulation simulation(engine, seed);
        const auto wrong = simulation.run(given > 0 ? given : 2500);
        if (!wrong.isEmpty()) // QtTest cuts long messages short.
            qWarning("seed %llu, %s", static_cast<unsigned long long>(seed), qPrintable(wrong));
        QVERIFY(wrong.isEmpty());
        if (given > 0) {
            for (auto outcome = simulation.outcomes().begin(); outcome != simulation.outcomes().end(); ++outcome)
                qInfo("%6d %s", outcome.value(), qPrintable(outcome.key()));
        }
    }
};

MILLRACE_TEST(SimulationTest)
#include "tst_simulation.moc"
