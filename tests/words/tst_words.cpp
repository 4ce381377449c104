// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/words.h"

#include "door/problem.h"
#include "house/house.h"
#include "house/preview.h"
#include "support/test.h"
#include "words/rooms.h"
#include "words/titles.h"

#include <QJsonArray>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<door::FieldInfo>;

void collect(const Fields &fields, QSet<QString> &names, QSet<QString> &choices)
{
    for (const auto &field : fields) {
        names.insert(field.name);
        if (field.type.contains(u'|')) {
            for (const auto &choice : field.type.split(u'|'))
                choices.insert(choice.section(u' ', -1));
        }
        collect(field.fields, names, choices);
    }
}

/// Every field, and every value of a choice, that the catalogues and previews show.
std::pair<QSet<QString>, QSet<QString>> shown()
{
    QSet<QString> names;
    QSet<QString> choices;
    for (const auto &[name, command] : house::catalogue().commands()) {
        collect(command->info().fields, names, choices);
        collect(command->info().receipt, names, choices);
    }
    for (const auto &[name, query] : house::catalogue().queries()) {
        collect(query->info().parameters, names, choices);
        collect(query->info().columns, names, choices);
    }
    house::Preview preview;
    preview.documents.resize(1);
    preview.stock.resize(1);
    preview.workInProcess.resize(1);
    preview.lateCosts.resize(1);
    preview.books.resize(1);
    preview.openItems.resize(1);
    preview.variances.resize(1);
    preview.states.resize(1);
    preview.progress.resize(1);
    preview.reservations.resize(1);
    preview.records.resize(1);
    for (const auto &section : house::sectionsOf(preview)) {
        names.insert(section.code);
        collect(section.columns, names, choices);
    }
    return {names, choices};
}

QStringList without(const QSet<QString> &names, bool (*has)(const QString &))
{
    QStringList out;
    for (const auto &name : names) {
        if (!has(name))
            out.append(name);
    }
    out.sort();
    return out;
}

QString reason(const QString &code, const QJsonObject &arguments = {}) { return ui::wordsFor({code, {}, arguments}).reason; }

} // namespace

/// Nothing of the catalogues is shown to people without words.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRejectionAndQuestionHasWords()
    {
        QSet<QString> codes;
        for (const auto &[name, command] : house::catalogue().commands()) {
            for (const auto &code : command->info().rejections + command->info().questions)
                codes.insert(code);
        }
        QCOMPARE(without(codes, ui::hasWords), QStringList());
    }

    void everyFaultHasWords()
    {
        QSet<QString> codes;
        for (int i = 0; i < store::enumCount<Fault::Kind>(); ++i)
            codes.insert(QString(store::enumText(static_cast<Fault::Kind>(i))));
        QCOMPARE(without(codes, ui::hasWords), QStringList());
    }

    void everyCommandAndEventHasATitle()
    {
        QSet<QString> commands;
        QSet<QString> events;
        for (const auto &[name, command] : house::catalogue().commands()) {
            commands.insert(name);
            events.insert(command->info().spec.event);
        }
        QCOMPARE(without(commands, ui::hasCommandTitle), QStringList());
        QCOMPARE(without(events, ui::hasEventTitle), QStringList());
    }

    void everyQueryHasATitle()
    {
        QSet<QString> queries;
        for (const auto &[name, query] : house::catalogue().queries())
            queries.insert(name);
        QCOMPARE(without(queries, ui::hasQueryTitle), QStringList());
    }

    void everyFieldAndChoiceHasATitle()
    {
        const auto [names, choices] = shown();
        QCOMPARE(without(names, ui::hasFieldTitle), QStringList());
        QCOMPARE(without(choices, ui::hasChoiceTitle), QStringList());
    }

    void noCodeHasWordsTwice()
    {
        QSet<QString> seen;
        for (const auto *room : {&ui::rooms::everyRoom, &ui::rooms::engineering, &ui::rooms::house, &ui::rooms::inventory, &ui::rooms::ledger,
                                 &ui::rooms::masterdata, &ui::rooms::production, &ui::rooms::purchasing, &ui::rooms::sales, &ui::rooms::security}) {
            for (const auto &reading : room->readings) {
                QVERIFY2(!seen.contains(QString::fromLatin1(reading.code)), reading.code);
                seen.insert(QString::fromLatin1(reading.code));
                const QByteArray text(reading.reason);
                QVERIFY2(text.endsWith('.') || text.endsWith('?'), reading.code);
            }
        }
    }

    void argumentsArePutIn()
    {
        QCOMPARE(reason(u"ItemInactive"_s, {{u"item"_s, u"P-100"_s}}), u"Item P-100 is out of use."_s);
        QCOMPARE(reason(u"ItemInactive"_s), u"Item is out of use."_s);
        QCOMPARE(reason(u"LotMissing"_s), u"The lot or serial number is needed."_s);
        QCOMPARE(reason(u"NotAllowed"_s, {{u"right"_s, u"purchasing.ReceiveGoods"_s}}), u"You don't hold the right to \"Receive goods\"."_s);
        QCOMPARE(reason(u"WorkOrderNotReleased"_s, {{u"workOrder"_s, u"WO-7"_s}, {u"state"_s, u"planned"_s}}), u"Work order WO-7 is not released: it is planned."_s);
        const QJsonArray missing{QJsonObject{{u"item"_s, u"BAR"_s}, {u"short"_s, u"4 kg"_s}, {u"line"_s, 10}}};
        QCOMPARE(reason(u"ComponentsShort"_s, {{u"components"_s, missing}}), u"Not everything for the order is there: BAR 4 kg. Release it?"_s);
    }

    void aCodeWithoutWordsIsTakenApart()
    {
        QCOMPARE(reason(u"SomethingNew"_s, {{u"item"_s, u"A"_s}}), u"Something new (item A)."_s);
        QCOMPARE(ui::fieldTitle(u"someNewField"_s), u"Some new field"_s);
        QCOMPARE(ui::commandTitle(u"sales.DanceWaltz"_s), u"Dance waltz"_s);
    }
};

MILLRACE_TEST(WordsTest)
#include "tst_words.moc"
