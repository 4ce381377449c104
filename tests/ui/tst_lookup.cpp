// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/code_picker.h"
#include "house/house.h"
#include "support/test.h"
#include "ui_world.h"

#include <QListView>
#include <QSignalSpy>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

class LookupTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreFoundByCodeAndName_data() { test::engineColumn(); }
    void codesAreFoundByCodeAndName();
    void everyNamingOfAFieldCanBeLookedUp();
    void aPickerOffersWhileOneTypes();
    void aScanIsTakenAtOnce();
};

static door::FieldInfo itemField()
{
    door::FieldInfo field;
    field.name = u"item"_s;
    field.naming = u"masterdata/item"_s;
    return field;
}

static void furnish(test::World &world)
{
    world.must("masterdata.CreateItem", R"({"code": "BAR-20", "name": "Steel bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "BAR-2", "name": "Thin bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "NUT", "name": "Nut for BAR", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
}

void LookupTest::codesAreFoundByCodeAndName()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    furnish(world.world);
    const auto codes = [&](const QString &text) {
        QStringList out;
        for (const auto &match : test::await(findMatches(*world.office, *lookupFor(itemField(), {}), text)))
            out.append(match.code);
        return out.join(u' ');
    };
    QCOMPARE(codes(u"bar"_s), u"BAR-2 BAR-20 NUT"_s); // By code, then by name.
    QCOMPARE(codes(u"BAR-20"_s), u"BAR-20"_s);
    QCOMPARE(codes(u"BAR-2"_s), u"BAR-2 BAR-20"_s);   // Exactly this one first.
    QCOMPARE(codes(u"nothing"_s), QString());
    QCOMPARE(codes(u"50%_"_s), QString());
    door::FieldInfo bin;
    bin.name = u"bin"_s;
    bin.naming = u"masterdata/bin"_s;
    const auto bins = test::await(findMatches(*world.office, *lookupFor(bin, {}), u"NORTH/ma"_s));
    QCOMPARE(bins.size(), 1u);
    QCOMPARE(bins.front().code, u"NORTH/MAIN"_s);
    QCOMPARE(test::await(findExactly(*world.office, *lookupFor(itemField(), {}), u"NUT"_s))->unit, u"pcs"_s);
}

/// Whatever is picked must be found by a query that the catalogue has, with parameters that it has.
void LookupTest::everyNamingOfAFieldCanBeLookedUp()
{
    test::UiWorld world(store::Engine::Sqlite);
    const QStringList typedOnly{u"door/event"_s, u"masterdata/document_line"_s, u"production/component"_s};
    const std::function<void(const door::FieldInfo &, const QString &)> look = [&](const door::FieldInfo &field, const QString &command) {
        for (const auto &inner : field.fields)
            look(inner, command);
        const auto lookup = lookupFor(field, command);
        if (!lookup) {
            QVERIFY2(field.naming.isEmpty() || typedOnly.contains(field.naming), qPrintable(command + u' ' + field.naming));
            return;
        }
        if (lookup->query == u"currency")
            return;
        const auto *query = house::catalogue().query(lookup->query);
        QVERIFY2(query, qPrintable(lookup->query));
        const auto knows = [](const std::vector<door::FieldInfo> &fields, const QString &name) { return std::ranges::find(fields, name, &door::FieldInfo::name) != fields.end(); };
        for (const auto &column : lookup->codeColumns + QStringList{lookup->nameColumn})
            QVERIFY2(column.isEmpty() || knows(query->info().columns, column), qPrintable(lookup->query + u' ' + column));
        for (const auto &parameter : lookup->parameters.keys())
            QVERIFY2(knows(query->info().parameters, parameter), qPrintable(lookup->query + u' ' + parameter));
        for (const auto &follow : lookup->follows)
            QVERIFY2(knows(query->info().parameters, follow.section(u'=', 0, 0)), qPrintable(lookup->query + u' ' + follow));
        Question question{lookup->query, lookup->parameters, {}};
        question.page.limit = 1;
        question.page.order = lookup->order;
        if (!lookup->nameColumn.isEmpty())
            question.page.filters = {{lookup->codeColumns.last(), door::Filter::Is::Containing, u"1"_s}};
        const auto rows = test::await(world.office->ask(question));
        QVERIFY2(rows.problems.empty(), qPrintable(lookup->query + u' ' + (rows.problems.empty() ? QString() : rows.problems.front().code)));
    };
    for (const auto &[name, type] : house::catalogue().commands()) {
        for (const auto &field : type->info().fields)
            look(field, name);
    }
}

void LookupTest::aPickerOffersWhileOneTypes()
{
    test::UiWorld world(store::Engine::Sqlite);
    furnish(world.world);
    CodePicker picker(world.office, itemField(), {}, {}, nullptr);
    picker.show();
    picker.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    QTest::keyClicks(&picker, u"bar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(picker.isOpen(), 20'000);
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(picker.text(), u"BAR-20"_s);
    QCOMPARE(picker.suffix(), u"Steel bar"_s);
    QCOMPARE(picker.match()->unit, u"kg"_s);
    QTest::keyClick(&picker, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&picker, u"nu"_s);
    QVERIFY(picker.suffix().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(picker.isOpen(), 20'000);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!picker.isOpen());
    QCOMPARE(picker.value(), QJsonValue(u"nu"_s));
}

void LookupTest::aScanIsTakenAtOnce()
{
    test::UiWorld world(store::Engine::Sqlite);
    furnish(world.world);
    CodePicker picker(world.office, itemField(), {}, {}, nullptr);
    QSignalSpy entered(&picker, &CodePicker::entered);
    QTest::keyClicks(&picker, u"NUT"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(picker.value(), QJsonValue(u"NUT"_s));
    QTRY_COMPARE_WITH_TIMEOUT(picker.suffix(), u"Nut for BAR"_s, 20'000);
}

MILLRACE_TEST(LookupTest)
#include "tst_lookup.moc"
