// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fault.h"
#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultSaysWhatWasAttemptedAndWhyItFailed();
    void aBrokenPromiseIsABugInEveryBuild();
};

void FaultTest::aFaultSaysWhatWasAttemptedAndWhyItFailed()
{
    const Fault fault(Fault::Kind::DiskFull, u"writing the event"_s, u"kein Platz übrig"_s);
    QCOMPARE(fault.kind(), Fault::Kind::DiskFull);
    QCOMPARE(fault.attempted(), u"writing the event"_s);
    QCOMPARE(fault.reason(), u"kein Platz übrig"_s);
    QCOMPARE(QString::fromUtf8(fault.what()), u"writing the event: kein Platz übrig"_s);
}

void FaultTest::aBrokenPromiseIsABugInEveryBuild()
{
    const auto promise = [](bool kept) { MILLRACE_ASSERT(kept, "a promise"); };
    promise(true);
    QVERIFY_THROWS_EXCEPTION(Bug, promise(false));
}

MILLRACE_TEST(FaultTest)
#include "tst_fault.moc"
