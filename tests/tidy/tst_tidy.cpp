// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"
#include "rules.h"
#include "support/test.h"

using namespace millrace::tidy;
using namespace Qt::StringLiterals;

static const QString licence = u"// SPDX-FileCopyrightText: Millrace contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

static const QString someRooms =
    u"millrace_room(base LEVEL 0)\nmillrace_room(store LEVEL 1 USES base)\n"
    "millrace_room(ledger LEVEL 3\n    USES store LINKS Other::Lib)\nmillrace_room(sales LEVEL 6 USES ledger)\n"_s;

class TidyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTreeIsRead();
    void theTreeKeepsTheRule_data();
    void theTreeKeepsTheRule();
    void statementNamesAreUniqueInARoom();
    void aRuleTellsGoodFromBad_data();
    void aRuleTellsGoodFromBad();
    void everyRuleCanFail();
    void twoStatementsUnderOneNameAreFound();
    void sourceIsTakenApart();

private:
    std::vector<SourceFile> m_tree;
};

void TidyTest::initTestCase()
{
    m_tree = readTree(QStringLiteral(MILLRACE_SOURCE));
}

/// A check over nothing would pass for ever.
void TidyTest::theTreeIsRead()
{
    const auto holds = [this](QStringView path) {
        return std::ranges::any_of(m_tree, [&](const SourceFile &file) { return file.path == path; });
    };
    QVERIFY(holds(u"core/CMakeLists.txt"));
    QVERIFY(holds(u"core/base/money.h"));
    QVERIFY(holds(u".ci/run"));
    QVERIFY(holds(u"tests/tidy/tst_tidy.cpp"));
    QVERIFY(std::ranges::none_of(m_tree, [](const SourceFile &file) { return file.isIn(u"build") || file.isIn(u".git"); }));
}

void TidyTest::theTreeKeepsTheRule_data()
{
    QTest::addColumn<int>("rule");
    const auto rules = rulesForOneFile({});
    for (std::size_t i = 0; i < rules.size(); ++i)
        QTest::newRow(rules[i].name) << static_cast<int>(i);
}

void TidyTest::theTreeKeepsTheRule()
{
    QFETCH(int, rule);
    const auto lists = std::ranges::find(m_tree, u"core/CMakeLists.txt"_s, &SourceFile::path);
    const Rooms rooms = readRooms(lists->text);
    QVERIFY(rooms.size() >= 12);
    const Rule chosen = rulesForOneFile(rooms).at(rule);
    Complaints complaints;
    for (const SourceFile &file : m_tree)
        complaints += chosen.check(file);
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(u'\n' + complaints.join(u'\n')));
}

void TidyTest::statementNamesAreUniqueInARoom()
{
    const Complaints complaints = sameStatementTwice(m_tree);
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(u'\n' + complaints.join(u'\n')));
}

struct Sample
{
    const char *rule;
    const char *path;
    QString text;
    int complaints;
};

static std::vector<Sample> samples()
{
    const QString lines401 = QString(u"\n"_s).repeated(401);
    return {
        {"licence", "core/base/a.h", licence + u"\n#pragma once\n"_s, 0},
        {"licence", "core/base/a.h", u"#pragma once\n"_s + licence, 1},
        {"licence", "core/sales/a.sql", u"SELECT 1;\n"_s, 1},
        {"licence", "core/CMakeLists.txt", licence, 1},
        {"licence", "tests/run",
         u"#!/bin/sh\n# SPDX-FileCopyrightText: Millrace contributors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s, 0},
        {"licence", "tests/run", u"#!/bin/sh\n\n"_s, 1},
        {"licence", "docs/a.md", u"Prose\n"_s, 0},
        {"names", "core/base/money.h", {}, 0},
        {"names", "core/base/commonly_used.h", {}, 0},
        {"names", "core/base/text_utils.h", {}, 1},
        {"names", "ui/common/a.h", {}, 1},
        {"names", "ui/shell/window_manager.cpp", {}, 1},
        {"names", "tests/support/helpers.cpp", {}, 1},
        {"names", "core/misc.cpp", {}, 1},
        {"length", "core/base/a.cpp", lines401.chopped(1), 0},
        {"length", "core/base/a.cpp", lines401, 1},
        {"length", "tests/data/a.csv", lines401, 0},
        {"nothing left for later", "core/a.cpp", u"auto none = \"XXX\";\n"_s, 0},
        {"nothing left for later", "core/a.cpp", u"f(); // TODO: later\n"_s, 1},
        {"nothing left for later", "core/a.cpp", u"/* FIXME */ QSKIP(\"not today\"); QEXPECT_FAIL(\"\", \"\", Abort);\n"_s, 3},
        {"nothing left for later", "core/a.sql", u"-- XXX\n"_s, 1},
        {"sql in sql files", "core/sales/a.cpp", u"// SELECT 1 \nauto a = \"Select a customer from the list\";\n"_s, 0},
        {"sql in sql files", "core/sales/a.cpp", u"q.exec(u\"SELECT a FROM b\"_s);\n"_s, 1},
        {"sql in sql files", "app/cli/a.cpp", u"q.exec(\"update stock set a = 1\"); q.exec(\"BEGIN IMMEDIATE\");\n"_s, 2},
        {"sql in sql files", "ui/sales/a.cpp", u"q.exec(uR\"x(\n  DELETE FROM a)x\"_s);\n"_s, 1},
        {"sql in sql files", "core/store/a.cpp", u"q.exec(\"INSERT INTO a\");\n"_s, 0},
        {"sql in sql files", "tests/store/a.cpp", u"q.exec(\"INSERT INTO a \");\n"_s, 0},
        {"transactions in the door", "core/sales/a.cpp",
         u"sort(a.begin(), a.end());\nauto i = a.begin();\nrun(x,\n    a.begin());\nreturn a.begin();\n"_s, 0},
        {"transactions in the door", "core/sales/a.cpp", u"store.begin();\n"_s, 1},
        {"transactions in the door", "core/sales/a.cpp",
         u"c->begin(Mode::Write);\nc->commit();\nc.rollback();\nQSqlDatabase::database().transaction();\n"_s, 4},
        {"transactions in the door", "core/door/a.cpp", u"c->commit();\n"_s, 0},
        {"transactions in the door", "core/house/a.cpp", u"QSaveFile to(place);\nif (!to.commit())\n"_s, 0},
        {"texts are marked", "ui/sales/a.cpp", u"label->setText(tr(\"Orders\")); box->addItem(tr(\"%1 of %2\").arg(u\"Whole orders come\"_s));\n"_s, 1},
        {"texts are marked", "ui/sales/a.cpp", u"label->setText(u\"Orders\"_s);\nauto *b = new QPushButton(icon(u\"Close\"_s), u\"go\"_s);\n"_s, 2},
        {"texts are marked", "ui/sales/a.cpp", u"QLabel label(u\"late\"_s); label.setText(u\"<b>%1</b> \"_s); label.setObjectName(u\"Late orders\"_s);\n"_s, 1},
        {"texts are marked", "ui/sales/a.cpp", u"menu->addAction(u\"close\"_s); menu->addAction(u\"Close\"_s); menu->addAction(isLate ? u\"too late\"_s : tr(\"soon\"));\n"_s, 2},
        {"texts are marked", "ui/sales/a.cpp", u"return {{u\"a\"_s, u\"Nothing is left of it.\"_s}, {u\"b\"_s, QT_TRANSLATE_NOOP(\"there\", \"Nothing is left of it.\")}};\n"_s, 1},
        {"texts are marked", "app/cli/a.cpp", u"throw UsageError(u\"%1 needs a value\"_s.arg(name)); print(u\"  \"_s);\n"_s, 1},
        {"texts are marked", "app/desktop/a.cpp", u"if (says == \"No route to host\"_L1) print(u\"Nothing comes.\"_s);\n"_s, 1},
        {"texts are marked", "core/sales/a.cpp", u"info.summary = u\"Ships what was promised.\"_s;\n"_s, 0},
        {"texts are found", "ui/sales/a.cpp", u"namespace millrace::ui {\nnamespace {\nQString tr(const char *text) { return QCoreApplication::translate(\"millrace::ui\", text); }\n"_s, 0},
        {"texts are found", "ui/sales/a.cpp", u"namespace millrace::ui {\nconst auto tr = [](const char *t) { return QCoreApplication::translate(\"sales\", t); };\n"_s, 1},
        {"no floating point", "core/sales/a.cpp", u"// double\nconst char *a = \"float\"; int doubled;\n"_s, 0},
        {"no floating point", "core/sales/a.cpp", u"double price; float rate = v.toFloat();\n"_s, 3},
        {"no floating point", "core/sales/a.sql", u"CREATE TABLE a (b DOUBLE PRECISION, c real, d float8); -- real\n"_s, 3},
        {"no floating point", "core/insight/a.cpp", u"double trend;\n"_s, 0},
        {"no floating point", "ui/sales/a.cpp", u"double zoom;\n"_s, 0},
        {"no floating point", "core/door/json.cpp", u"double number;\n"_s, 0},
        {"sql files", "core/sales/a.sql", u"-- What it is.\n\n-- name: open_orders\n-- [sqlite]\nSELECT 1\n-- [all]\n"_s, 0},
        {"sql files", "core/sales/a.sql", u"-- name: Open-orders\n--name: b\n-- [postgres]\n"_s, 3},
        {"sql files", "core/sales/a.sql", u"SELECT 1;\nSELECT 2;\n-- name: a\nSELECT 3;\n"_s, 1},
        {"sql files", "core/store/migrations/0001_a.sql", u"CREATE TABLE a ( -- kept\n    id BIGINT\n);\nCREATE INDEX b ON a (id);\n"_s, 0},
        {"sql files", "core/store/guards/sqlite/1_a.sql", u"CREATE TRIGGER a BEFORE UPDATE ON b\nBEGIN\n    SELECT 1;\nEND;\n"_s, 0},
        {"sql files", "core/store/migrations/0001_a.sql", u"CREATE TABLE a (\n    id BIGINT\n);\nCREATE TABLE b ( -- ledger\n"_s, 2},
        {"layers", "core/ledger/rules/a.cpp",
         u"#include \"ledger/a.h\"\n#include \"store/a.h\"\n#include \"base/a.h\"\n#include <QString>\n"_s, 0},
        {"layers", "core/ledger/a.cpp", u"#include \"sales/a.h\"\n"_s, 1},
        {"layers", "core/ledger/a.cpp", u"#include \"ui/shell/a.h\"\n#include \"a.h\"\n#include \"../base/a.h\"\n"_s, 3},
        {"layers", "core/unknown/a.cpp", u"#include \"base/a.h\"\n"_s, 1},
        {"layers", "ui/sales/a.cpp", u"#include \"sales/a.h\"\n#include \"foundation/a.h\"\n"_s, 0},
        {"layers", "ui/sales/a.cpp", u"#include \"app/a.h\"\n"_s, 1},
        {"layers", "app/cli/a.cpp", u"#include \"sales/a.h\"\n"_s, 0},
    };
}

void TidyTest::aRuleTellsGoodFromBad_data()
{
    QTest::addColumn<Sample>("sample");
    int number = 0;
    for (const Sample &sample : samples())
        QTest::addRow("%d %s %s", ++number, sample.rule, sample.path) << sample;
}

static Complaints judge(const Sample &sample)
{
    const auto rules = rulesForOneFile(readRooms(someRooms));
    const auto rule = std::ranges::find(rules, QLatin1StringView(sample.rule), [](const Rule &r) { return QLatin1StringView(r.name); });
    Q_ASSERT(rule != rules.end());
    return rule->check({QString::fromLatin1(sample.path), sample.text});
}

void TidyTest::aRuleTellsGoodFromBad()
{
    QFETCH(Sample, sample);
    const Complaints complaints = judge(sample);
    QVERIFY2(complaints.size() == sample.complaints,
             qUtf8Printable(u"expected %1, got:\n"_s.arg(sample.complaints) + complaints.join(u'\n')));
}

void TidyTest::everyRuleCanFail()
{
    for (const Rule &rule : rulesForOneFile({})) {
        const auto fails = [&](const Sample &sample) { return qstrcmp(sample.rule, rule.name) == 0 && sample.complaints > 0; };
        QVERIFY2(std::ranges::any_of(samples(), fails), rule.name);
    }
}

void TidyTest::twoStatementsUnderOneNameAreFound()
{
    const SourceFile first{u"core/sales/queries/a.sql"_s, u"-- name: open_orders\nSELECT 1;\n-- name: late_orders\nSELECT 2;\n"_s};
    const SourceFile otherRoom{u"core/ledger/queries/a.sql"_s, u"-- name: open_orders\nSELECT 1;\n"_s};
    const SourceFile again{u"core/sales/commands/b.sql"_s, u"\n-- name: open_orders\nSELECT 3;\n"_s};
    QCOMPARE(sameStatementTwice({first, otherRoom}), Complaints());
    QCOMPARE(sameStatementTwice({first, otherRoom, again}),
             Complaints{u"core/sales/commands/b.sql:2: the statement \"open_orders\" is already at core/sales/queries/a.sql:1"_s});
}

void TidyTest::sourceIsTakenApart()
{
    const CppText text = takeApart(u"int a = 1'000; // it's\nauto b = u8R\"(x\")y)\" + '\"' + \"p\\\"q\"; /* r */ c"_s);
    QCOMPARE(text.code, u"int a = 1'000;        \nauto b = u8R         +     +       ;         c"_s);
    QCOMPARE(text.comments.simplified(), u"// it's /* r */"_s);
    QCOMPARE(text.literals.size(), std::size_t(2));
    QCOMPARE(text.literals.at(0).text, u"x\")y"_s);
    QCOMPARE(text.literals.at(1).text, u"p\\\"q"_s);
    QCOMPARE(text.literals.at(1).line, 2);
}

MILLRACE_TEST(TidyTest)
#include "tst_tidy.moc"
