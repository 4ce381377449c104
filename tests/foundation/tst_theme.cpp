// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/theme/theme.h"
#include "support/test.h"

#include <QApplication>
#include <QDirIterator>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::of().apply(*qobject_cast<QApplication *>(qApp), Theme::Mode::Light); }

    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textCanBeRead()
    {
        QFETCH(bool, dark);
        auto &theme = Theme::of();
        theme.apply(*qobject_cast<QApplication *>(qApp), dark ? Theme::Mode::Dark : Theme::Mode::Light);
        using Pair = std::pair<Ink, Ink>;
        for (const auto &[text, back] : {Pair{Ink::Text, Ink::Window}, Pair{Ink::Text, Ink::Surface}, Pair{Ink::Text, Ink::Raised}, Pair{Ink::Text, Ink::AccentSoft}, Pair{Ink::Text, Ink::Line},
                                         Pair{Ink::Text, Ink::WarnSoft}, Pair{Ink::Text, Ink::BadSoft}, Pair{Ink::Text, Ink::GoodSoft},
                                         Pair{Ink::Muted, Ink::Window}, Pair{Ink::Muted, Ink::Surface}, Pair{Ink::Muted, Ink::AccentSoft},
                                         Pair{Ink::Accent, Ink::Window}, Pair{Ink::Accent, Ink::Surface}, Pair{Ink::Accent, Ink::AccentSoft}, Pair{Ink::OnAccent, Ink::Accent},
                                         Pair{Ink::Good, Ink::GoodSoft}, Pair{Ink::Warn, Ink::WarnSoft}, Pair{Ink::Bad, Ink::BadSoft},
                                         Pair{Ink::Good, Ink::Surface}, Pair{Ink::Warn, Ink::Surface}, Pair{Ink::Bad, Ink::Surface}}) {
            const auto got = contrast(theme.color(text), theme.color(back));
            QVERIFY2(got >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(store::enumText(text), store::enumText(back)).arg(got)));
        }
        for (int i = 0; i < 8; ++i)
            QVERIFY2(contrast(theme.series(i), theme.color(Ink::Surface)) >= 3, qPrintable(u"series %1: %2"_s.arg(i).arg(contrast(theme.series(i), theme.color(Ink::Surface)))));
    }

    void everyIconIsDrawn()
    {
        int drawn = 0;
        for (QDirIterator icons(u":/icons"_s); icons.hasNext(); ++drawn) {
            icons.next();
            const auto image = Theme::of().pixmap(icons.fileInfo().baseName(), Ink::Text, space::icon).toImage();
            bool ink = false;
            for (int y = 0; y < image.height() && !ink; ++y) {
                for (int x = 0; x < image.width() && !ink; ++x)
                    ink = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(ink, qPrintable(icons.fileName() + u" is empty"_s));
        }
        QVERIFY(drawn > 30);
    }

    void itScales()
    {
        auto &theme = Theme::of();
        for (const int percent : {100, 125, 200}) {
            theme.apply(*qobject_cast<QApplication *>(qApp), Theme::Mode::Light, percent);
            QCOMPARE(theme.font().pixelSize(), 13 * percent / 100);
            QCOMPARE(theme.px(space::row), 30 * percent / 100);
        }
    }
};

MILLRACE_TEST(ThemeTest)
#include "tst_theme.moc"
