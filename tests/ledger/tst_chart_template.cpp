// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/chart_template.h"
#include "support/test.h"

#include <set>

using namespace millrace;
using namespace millrace::ledger;
using namespace Qt::StringLiterals;

class ChartTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreAtLeastThree();
    void everyRoleHasAnAccount_data();
    void everyRoleHasAnAccount();
    void rolesThatASubledgerExplainsHaveItsControl_data();
    void rolesThatASubledgerExplainsHaveItsControl();
    void accountsBecomeRowsWithTheirParents();
    void rulesBecomeRowsOfAnEntity();
    void anUnknownNameIsNoTemplate();
    void aTemplateThatContradictsItselfIsABug_data();
    void aTemplateThatContradictsItselfIsABug();
};

static void everyTemplate()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : templates())
        QTest::newRow(qPrintable(name)) << name;
}

/// Which sub-ledger explains the accounts of a role.
static QString controlOf(Role role)
{
    const QString name(store::enumText(role));
    if (role == Role::Inventory)
        return u"stock"_s;
    if (name.startsWith("Wip"_L1))
        return u"wip"_s;
    static const std::set open{Role::GoodsReceived, Role::GoodsShipped, Role::GoodsInTransit, Role::Receivable, Role::Payable};
    return open.contains(role) ? u"open"_s : QString();
}

void ChartTemplateTest::thereAreAtLeastThree()
{
    for (const auto &name : {u"international"_s, u"german_skr04_style"_s, u"us_style"_s})
        QVERIFY(templates().contains(name));
}

void ChartTemplateTest::everyRoleHasAnAccount_data()
{
    everyTemplate();
}

void ChartTemplateTest::everyRoleHasAnAccount()
{
    QFETCH(QString, name);
    const auto chart = readTemplate(name);
    QVERIFY(chart);
    QCOMPARE(chart->name, name);
    QVERIFY(!chart->title.isEmpty());
    for (int i = 0; i < store::enumCount<Role>(); ++i)
        QVERIFY2(chart->rules.contains(Role(i)), qPrintable(QString(store::enumText(Role(i)))));
}

void ChartTemplateTest::rolesThatASubledgerExplainsHaveItsControl_data()
{
    everyTemplate();
}

void ChartTemplateTest::rolesThatASubledgerExplainsHaveItsControl()
{
    QFETCH(QString, name);
    const auto chart = readTemplate(name).value();
    std::map<QString, QString> controls;
    for (const auto &account : chart.accounts)
        controls.emplace(account.code, account.control);
    for (const auto &[role, code] : chart.rules)
        QCOMPARE(controls.at(code), controlOf(role));
}

void ChartTemplateTest::accountsBecomeRowsWithTheirParents()
{
    store::SequentialIds ids;
    const auto chart = readTemplate(u"international"_s).value();
    const auto rows = rowsOf(chart, ids);
    QCOMPARE(rows.chart.code, u"international"_s);
    QCOMPARE(rows.accounts.size(), chart.accounts.size());
    std::set<Id<Account>> before;
    for (const auto &row : rows.accounts) {
        QCOMPARE(row.chart, rows.chart.id);
        QVERIFY(row.active);
        QVERIFY(!row.parent || before.contains(row.parent));
        before.insert(row.id);
    }
    QCOMPARE(rows.accounts.at(1).parent, rows.accounts.at(0).id);
}

void ChartTemplateTest::rulesBecomeRowsOfAnEntity()
{
    store::SequentialIds ids;
    const auto chart = readTemplate(u"us_style"_s).value();
    const auto rows = rowsOf(chart, ids);
    const auto first = Day::of(2026, 1, 1).value();
    const auto rules = rulesOf(chart, rows.idByCode, Id<Entity>(7), first);
    QCOMPARE(int(rules.size()), store::enumCount<Role>());
    for (const auto &rule : rules) {
        QCOMPARE(rule.entity, Id<Entity>(7));
        QCOMPARE(rule.firstDay, first);
        QVERIFY(rule.lastDay.isNone());
        QCOMPARE(rule.account, rows.idByCode.at(chart.rules.at(rule.role)));
    }
}

void ChartTemplateTest::anUnknownNameIsNoTemplate()
{
    QVERIFY(!readTemplate(u"atlantis"_s));
}

void ChartTemplateTest::aTemplateThatContradictsItselfIsABug_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("unknown type") << QByteArray(R"({"accounts": [{"code": "1", "type": "goodwill"}]})");
    QTest::newRow("twice") << QByteArray(R"({"accounts": [{"code": "1", "type": "asset"}, {"code": "1", "type": "asset"}]})");
    QTest::newRow("parent unknown") << QByteArray(R"({"accounts": [{"code": "1", "type": "asset", "parent": "0"}]})");
    QTest::newRow("parent no heading") << QByteArray(
        R"({"accounts": [{"code": "1", "type": "asset"}, {"code": "2", "type": "asset", "parent": "1"}]})");
    QTest::newRow("parent of another type") << QByteArray(
        R"({"accounts": [{"code": "1", "type": "asset", "heading": true}, {"code": "2", "type": "equity", "parent": "1"}]})");
    QTest::newRow("rule to a heading") << QByteArray(
        R"({"accounts": [{"code": "1", "type": "asset", "heading": true}], "rules": {"bank": "1"}})");
    QTest::newRow("rule to nothing") << QByteArray(R"({"accounts": [], "rules": {"bank": "1"}})");
    QTest::newRow("unknown role") << QByteArray(R"({"accounts": [{"code": "1", "type": "asset"}], "rules": {"banc": "1"}})");
}

void ChartTemplateTest::aTemplateThatContradictsItselfIsABug()
{
    QFETCH(QByteArray, json);
    QVERIFY_THROWS_EXCEPTION(Bug, parseTemplate(json));
}

MILLRACE_TEST(ChartTemplateTest)
#include "tst_chart_template.moc"
