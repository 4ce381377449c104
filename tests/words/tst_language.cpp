// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/language.h"

#include "door/problem.h"
#include "support/test.h"
#include "words/rooms.h"
#include "words/titles.h"
#include "words/words.h"

#include <QJsonObject>
#include <QLocale>
#include <QTranslator>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace language = ui::language;

static QString reason(const QString &code, const QJsonObject &arguments = {}) { return ui::wordsFor({code, {}, arguments}).reason; }

/// What is said follows the person's language; what programs read does not.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("MILLRACE_LANGUAGE");
        language::speak(u"de"_s);
    }
    void cleanup()
    {
        qputenv("MILLRACE_LANGUAGE", "en");
        language::speak();
    }

    void titlesAndReasonsAreGerman()
    {
        QCOMPARE(ui::commandTitle(u"production.CreateWorkOrder"_s), u"Fertigungsauftrag anlegen"_s);
        QCOMPARE(ui::catalogueText(u"Puts goods on hold."_s), u"Sperrt Ware."_s);
        QCOMPARE(reason(u"ItemInactive"_s, {{u"item"_s, u"P-100"_s}}), u"Der Artikel P-100 ist stillgelegt."_s);
        QCOMPARE(reason(u"ItemInactive"_s), u"Der Artikel ist stillgelegt."_s);
        QCOMPARE(reason(u"NotAllowed"_s, {{u"right"_s, u"purchasing.ReceiveGoods"_s}}), u"Ihnen fehlt das Recht zu „Wareneingang buchen“."_s);
    }
    /// lupdate files them where they say; here they are looked for where the program does.
    void everyWordIsFoundUnderItsContext()
    {
        using namespace ui::rooms;
        QTranslator german;
        QVERIFY(german.load(u":/i18n/millrace_de.qm"_s));
        int looked = 0;
        const auto look = [&](const char *context, const char *text) {
            ++looked;
            QVERIFY2(!*text || !german.translate(context, text).isEmpty(), text);
        };
        for (const auto *room : {&everyRoom, &engineering, &house, &inventory, &ledger, &masterdata, &production, &purchasing, &sales, &security}) {
            look(room->context, room->title);
            for (const auto &reading : room->readings) {
                look(room->context, reading.reason);
                look(room->context, reading.remedy);
            }
            for (const auto part : {room->commands, room->queries, room->events}) {
                for (const auto &title : part)
                    look(room->context, title.title);
            }
        }
        for (const auto &title : fields)
            look("fields", title.title);
        for (const auto &title : choices)
            look("choices", title.title);
        QVERIFY(looked > 1000);
    }
    void argumentsAreWrittenAsGermansDo()
    {
        QCOMPARE(reason(u"NotEnoughStock"_s, {{u"there"_s, u"12.5 kg"_s}}), u"So viel ist nicht da: 12,5 kg."_s);
        QCOMPARE(reason(u"RateFarFromLast"_s, {{u"last"_s, u"1.25"_s}, {u"day"_s, u"2026-03-31"_s}}), u"Der Kurs ist weit vom letzten entfernt, 1,25 vom 31.03.26. Trotzdem festlegen?"_s);
        QCOMPARE(reason(u"WorkOrderNotReleased"_s, {{u"workOrder"_s, u"WO-7"_s}, {u"state"_s, u"planned"_s}}),
                 u"Der Fertigungsauftrag WO-7 ist nicht freigegeben: Er ist geplant."_s);
        QCOMPARE(reason(u"NoPostingRule"_s, {{u"role"_s, u"rounding"_s}}), u"Keine Buchungsregel gibt der Rolle Rundung ein Konto."_s);
    }
    void choicesAreTypedAsTheyAreShown()
    {
        QCOMPARE(ui::choiceMeant(u"abgeschl"_s), u"closed"_s);
        QCOMPARE(ui::choiceMeant(u"gesperrt"_s, {u"active"_s, u"locked"_s, u"left"_s}), u"locked"_s);
        QCOMPARE(ui::choiceMeant(u"gesperrt"_s, {u"available"_s, u"inspection"_s, u"held"_s}), u"held"_s);
        const language::AsWritten plain;
        QCOMPARE(ui::choiceMeant(u"On hold"_s), u"held"_s);
        QCOMPARE(ui::choiceMeant(u"clos"_s), u"clos"_s);
    }
    void numbersAndDaysGoWithTheLanguage()
    {
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    }
    void qtSpeaksIt()
    {
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }
    void programsAreAnsweredAsTheSourceIsWritten()
    {
        {
            const language::AsWritten plain;
            QCOMPARE(reason(u"NotEnoughStock"_s, {{u"there"_s, u"12.5 kg"_s}}), u"There is not so much there: 12.5 kg."_s);
        }
        QCOMPARE(reason(u"ReasonMissing"_s), u"Ein Grund fehlt."_s);
    }
    void theEnvironmentHasTheFirstWord()
    {
        qputenv("MILLRACE_LANGUAGE", "en");
        language::speak(u"de"_s);
        QCOMPARE(language::spoken(), u"en"_s);
        QCOMPARE(reason(u"ReasonMissing"_s), u"A reason is needed."_s);
        qputenv("MILLRACE_LANGUAGE", "tlh");
        language::speak(u"de"_s);
        QCOMPARE(language::spoken(), u"de"_s);
    }
};

MILLRACE_TEST(LanguageTest)
#include "tst_language.moc"
