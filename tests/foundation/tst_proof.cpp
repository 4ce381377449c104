// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/seal.h"
#include "house/verify.h"
#include "today/all_screens.h"
#include "world/desk_of.h"

#include <QLabel>
#include <QPushButton>
#include <QSqlQuery>
#include <QTreeWidget>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

struct Stand
{
    explicit Stand(store::Engine engine) : world(engine)
    {
        if (!Screens::all().find(u"security.proof"_s))
            addAllScreens(Screens::all());
        house::seal(world.connection(), world.clock());
        office = test::officeOf(world);
        screen.reset(Screens::all().find(u"security.proof"_s)->make({office, &navigator}, {}, nullptr));
        screen->resize(1000, 700);
        screen->show();
    }
    void run() { screen->findChild<QPushButton *>(u"runProof"_s)->click(); }
    QString said() const { return screen->findChild<QLabel *>(u"proofSaid"_s)->text(); }
    QTreeWidget *checks() const { return screen->findChild<QTreeWidget *>(); }
    int told(const QString &result) const
    {
        int count = 0;
        for (int i = 0; i < checks()->topLevelItemCount(); ++i)
            count += checks()->topLevelItem(i)->text(1).startsWith(result) ? 1 : 0;
        return count;
    }

    test::World world;
    test::FakeNavigator navigator;
    std::shared_ptr<Office> office;
    std::unique_ptr<Screen> screen;
};

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCheckIsShown_data() { test::engineColumn(); }
    void everyCheckIsShown()
    {
        QFETCH(millrace::store::Engine, engine);
        Stand stand(engine);
        QTRY_VERIFY(stand.screen->isReady());
        QCOMPARE(stand.told(u"not proven"_s), house::checkCount());
        stand.run();
        QTRY_VERIFY_WITH_TIMEOUT(stand.said().startsWith("Everything holds"_L1), 60'000);
        QTRY_VERIFY(stand.screen->isReady());
        QCOMPARE(stand.told(u"holds"_s), house::checkCount());
        QCOMPARE(stand.checks()->topLevelItemCount(), house::checkCount()); // None without words.
    }

    void whatIsBrokenIsNamed()
    {
        Stand stand(store::Engine::Sqlite);
        QSqlQuery query(stand.world.connection().database());
        QVERIFY(query.exec(u"DROP TRIGGER event_before_update"_s));
        QVERIFY(query.exec(u"UPDATE event SET content = content || ' ' WHERE id = (SELECT MIN(id) FROM event)"_s));
        stand.run();
        QTRY_VERIFY_WITH_TIMEOUT(stand.said().startsWith("Something does not hold"_L1), 60'000);
        QVERIFY(stand.told(u"broken"_s) >= 1);
    }

    void itCanBeLeftWhileItRuns()
    {
        Stand stand(store::Engine::Sqlite);
        stand.run();
        stand.screen->findChild<QPushButton *>(u"stopProof"_s)->click();
        stand.screen.reset(); // Its thread has ended by then.
        Stand other(store::Engine::Sqlite);
        other.run();
        QTRY_VERIFY_WITH_TIMEOUT(other.said().startsWith("Everything holds"_L1), 60'000);
    }
};

MILLRACE_TEST(ProofTest)
#include "tst_proof.moc"
