// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "today/all_screens.h"
#include "working_day.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace millrace;
using namespace millrace::test;
using namespace Qt::StringLiterals;

/// From signing in to taking a mistake back, with nothing but keys, on both engines.
class WholeChainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/millrace"_s).removeRecursively();
        ui::addAllScreens(ui::Screens::all());
    }
    void aDayAtTheKeyboard_data() { engineColumn(); }
    void aDayAtTheKeyboard()
    {
        QFETCH(millrace::store::Engine, engine);
        try {
            WorkingDay day(engine);
            day.signIn();
            day.buy();
            day.make();
            day.sell();
            day.pay();
            day.lookBack();
            day.takeBack();
            QCOMPARE(day.breaks(), QString());
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
    }
};

MILLRACE_TEST(WholeChainTest)
#include "tst_whole_chain.moc"
