// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "translation_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace millrace::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileWith(const QString &message)
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"de_DE\" sourcelanguage=\"en\">\n"
           "<context><name>there</name>\n<message%1</message>\n</context>\n</TS>\n"_s.arg(message);
}

} // namespace

/// Whatever is said to people is said in every language that Millrace speaks.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : QDir(QStringLiteral(MILLRACE_SOURCE "/translations")).entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }

    /// The texts are looked for in the tree as it is, so that one that was added since is found.
    void everyTextIsTranslated()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto copy = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(MILLRACE_SOURCE "/translations/") + name, copy));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(QStringLiteral(MILLRACE_SOURCE "/translations/update"), {QStringLiteral(MILLRACE_CATALOGUE_TEXTS), QStringLiteral(MILLRACE_LUPDATE), copy});
        QVERIFY(update.waitForFinished(60'000));
        QVERIFY2(update.exitCode() == 0, update.readAll().constData());

        const auto found = readTranslations(contentOf(copy));
        QVERIFY2(found.texts > 2000, "lupdate has not found the texts");
        QVERIFY2(found.wrong.isEmpty(),
                 qPrintable(u"\n%1\n%2 texts are wrong. `cmake --build --preset dev --target update_translations`, then translate what is unfinished."_s
                                .arg(found.wrong.mid(0, 60).join(u'\n')).arg(found.wrong.size())));
    }

    void everyPageOfTheManualIsTranslated_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : QDir(QStringLiteral(MILLRACE_SOURCE "/docs/manual")).entryList({u"*.md"_s}))
            QTest::newRow(qPrintable(page)) << page;
    }
    /// Each page has the same headings, points and links in German.
    void everyPageOfTheManualIsTranslated()
    {
        QFETCH(QString, page);
        static const QRegularExpression part(u"^#+ |^(-|[0-9]\\.) |\\]\\([^)]*\\)"_s, QRegularExpression::MultilineOption);
        const auto partsOf = [](const QString &path) {
            QStringList parts;
            for (const auto &found : part.globalMatch(QString::fromUtf8(contentOf(path))))
                parts.append(found.captured());
            return parts;
        };
        const auto english = partsOf(QStringLiteral(MILLRACE_SOURCE "/docs/manual/") + page);
        QVERIFY(!english.isEmpty());
        QCOMPARE(partsOf(QStringLiteral(MILLRACE_SOURCE "/docs/manual/de/") + page), english);
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *name, const QString &message, const QString &wrong) { QTest::newRow(name) << message << wrong; };
        row("whole", u"><source>Open %1.</source><translation>%1 öffnen.</translation>"_s, {});
        row("unfinished", u"><source>Open</source><translation type=\"unfinished\">Offen</translation>"_s, u"there: “Open” is not translated"_s);
        row("empty", u"><source>Open</source><translation></translation>"_s, u"there: “Open” is not translated"_s);
        row("a place is lost", u"><source>%1 of %2</source><translation>%1 von</translation>"_s, u"there: “%1 of %2” has %1 %2, and its translation %1"_s);
        row("an argument has another name", u"><source>Bin[ {bin}]</source><translation>Platz[ {platz}]</translation>"_s,
            u"there: “Bin[ {bin}]” has [ {bin} ], and its translation [ {platz} ]"_s);
        row("a bracket is lost", u"><source>Bin[ {bin}]</source><translation>Platz {bin}</translation>"_s, u"there: “Bin[ {bin}]” has [ {bin} ], and its translation {bin}"_s);
        row("a sentence ends otherwise", u"><source>Take it?</source><translation>Nehmen.</translation>"_s, u"there: “Take it?” ends otherwise than its translation"_s);
        row("blanks", u"><source>a</source><translation> a</translation>"_s, u"there: the translation of “a” has blanks at its ends"_s);
        row("numbers", u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>"_s, {});
        row("one number", u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>%n Zeile</numerusform></translation>"_s,
            u"there: “%n rows” needs two forms"_s);
        row("a number is lost", u" numerus=\"yes\"><source>%n rows</source><translation><numerusform>%n Zeile</numerusform><numerusform>Zeilen</numerusform></translation>"_s,
            u"there: “%n rows” has %n, and its translation nothing"_s);
    }
    void whatIsWrongIsFound()
    {
        QFETCH(QString, message);
        QFETCH(QString, wrong);
        const auto found = readTranslations(fileWith(message).toUtf8());
        QCOMPARE(found.texts, 1);
        QCOMPARE(found.wrong, wrong.isEmpty() ? QStringList() : QStringList{wrong});
    }
};

MILLRACE_TEST(TranslationsTest)
#include "tst_translations.moc"
