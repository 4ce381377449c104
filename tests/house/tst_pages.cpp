// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/grouping.h"
#include "house/house.h"
#include "support/test.h"
#include "world/world.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    std::vector<QJsonArray> rows;
    QJsonArray lastKey;
    door::Outline outline;
    QString wrong;
};

/// A query with the parameters of its example: codes that nothing bears find nothing, and the statement runs all the same.
Read read(test::World &world, const door::QueryType &query, const QJsonObject &parameters, const door::Page &page)
{
    auto names = door::namesIn(world.connection(), [&](door::JsonReader &reader) {
        query.run(world.connection(), parameters, reader, {{}, 0}, [](const auto &, const auto &) { return false; });
    });
    Read out;
    const auto say = [&](const door::Problems &problems) {
        for (const auto &problem : problems)
            out.wrong += problem.code + u" @"_s + problem.field + u' ';
    };
    door::JsonReader reader(names);
    say(query.run(world.connection(), parameters, reader, page, [&](const QJsonArray &cells, const auto &key) {
        out.rows.push_back(cells);
        out.lastKey = key();
        return true;
    }));
    door::JsonReader again(names);
    say(query.outline(world.connection(), parameters, again, page, out.outline));
    out.wrong = out.wrong.trimmed();
    return out;
}

QJsonObject exampleOf(const door::QueryType &query)
{
    return QJsonDocument::fromJson(query.info().spec.example.toUtf8()).object();
}

void makeItems(test::World &world, int count)
{
    for (int i = 0; i < count; ++i) {
        world.must("masterdata.CreateItem", QJsonDocument(QJsonObject{{u"code"_s, u"PAGE-%1"_s.arg(i, 3, 10, QLatin1Char('0'))}, {u"name"_s, u"Part number %1"_s.arg(i % 7)},
                                                                      {u"supply"_s, u"bought"_s}, {u"unit"_s, u"pcs"_s}, {u"category"_s, u"GENERAL"_s}}).toJson().constData());
    }
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnSortsAndFilters_data() { test::engineColumn(); }
    void everyColumnSortsAndFilters()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        auto is = door::Filter::Is::Containing;
        for (const auto &[name, query] : house::catalogue().queries()) {
            for (const auto &column : query->info().columns) {
                const auto text = column.type.startsWith("day"_L1) || column.type.startsWith("moment"_L1) ? u"2026-03-01"_s : u"1"_s;
                is = door::Filter::Is((int(is) + 1) % 4);
                const auto got = read(world, *query, exampleOf(*query), {{}, 2, {u'-' + column.name}, {{column.name, is, text}}});
                QVERIFY2(got.wrong.isEmpty(), qPrintable(name + u'.' + column.name + u": "_s + got.wrong));
            }
        }
    }

    void pagesInAnyOrderAreTheWhole_data() { test::engineColumn(); }
    void pagesInAnyOrderAreTheWhole()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 40);
        const auto &query = *house::catalogue().query(u"masterdata.items"_s);
        for (const auto &order : {QStringList{}, QStringList{u"name"_s}, QStringList{u"-name"_s}, QStringList{u"-name"_s, u"-code"_s}}) {
            const std::vector<door::Filter> filters{{u"code"_s, door::Filter::Is::Containing, u"page-"_s}};
            const auto whole = read(world, query, {}, {{}, 1000, order, filters});
            QCOMPARE(whole.rows.size(), size_t(40));
            std::vector<QJsonArray> paged;
            door::Page page{{}, 7, order, filters};
            const auto outline = read(world, query, {}, page).outline;
            QCOMPARE(outline.rows, 40);
            QCOMPARE(outline.keys.size(), size_t(5));
            for (size_t n = 0;; ++n) {
                const auto got = read(world, query, {}, page);
                QCOMPARE(got.wrong, QString());
                if (got.rows.empty())
                    break;
                paged.insert(paged.end(), got.rows.begin(), got.rows.end());
                page.after = got.lastKey;
                if (n < outline.keys.size())
                    QCOMPARE(got.lastKey, outline.keys[n]);
            }
            QVERIFY(paged == whole.rows);
        }
    }

    void anAmountComparesInEachRowsCurrency_data()
    {
        QTest::addColumn<millrace::store::Engine>("engine");
        QTest::addColumn<millrace::door::Filter::Is>("is");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        using enum door::Filter::Is;
        const QStringList all{u"150 JPY"_s, u"150.50 EUR"_s, u"99.99 EUR"_s};
        for (const auto engine : {store::Engine::Sqlite, store::Engine::PostgreSql}) {
            const auto add = [&](const char *name, door::Filter::Is is, const QString &text, const QStringList &found) {
                QTest::addRow("%s %s", engine == store::Engine::Sqlite ? "sqlite" : "postgresql", name) << engine << is << text << found;
            };
            add("at least 100", AtLeast, u"100"_s, {all[0], all[1]});
            add("at least 150", AtLeast, u"150"_s, {all[0], all[1]});
            add("at least 150.01, more than 150 yen", AtLeast, u"150.01"_s, {all[1]});
            add("at most 150.5", AtMost, u"150.5"_s, all);
            add("at most 150.499", AtMost, u"150.499"_s, {all[0], all[2]});
            add("equal", Equal, u"150"_s, {all[0]});
            add("equal to nothing", Equal, u"99.991"_s, {});
            add("of one currency", AtLeast, u"100 EUR"_s, {all[1]});
            add("of the other", AtLeast, u"100 JPY"_s, {all[0]});
            add("negative", AtLeast, u"-1.5"_s, all);
        }
    }
    void anAmountComparesInEachRowsCurrency()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(millrace::door::Filter::Is, is);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        test::World world(engine);
        makeItems(world, 1);
        world.must("ledger.SetExchangeRate", R"({"currency": "JPY", "into": "EUR", "day": "2026-01-01", "rate": "0.006"})");
        for (const auto &[code, currency, prices] : {std::tuple("EURO", "EUR", QStringList{u"150.50"_s, u"99.99"_s}), std::tuple("YEN", "JPY", QStringList{u"150"_s})}) {
            world.must("masterdata.CreatePartner", QByteArray(R"({"supplier": true, "code": ")") + code + R"(", "name": "S", "currency": ")" + currency + "\"}");
            for (const auto &price : prices)
                world.must("purchasing.CreatePurchaseOrder", QByteArray(R"({"plant": "NORTH", "supplier": ")") + code + R"(", "lines": [{"item": "PAGE-000", "quantity": "1", "price": ")" + price.toLatin1() + "\"}]}");
        }
        const auto &query = *house::catalogue().query(u"purchasing.open_orders"_s);
        const auto got = read(world, query, {}, {{}, 10, {}, {{u"total"_s, is, text}}});
        QCOMPARE(got.wrong, QString());
        QStringList totals;
        const auto &columns = query.info().columns;
        const auto place = std::ranges::find(columns, u"total"_s, &door::FieldInfo::name) - columns.begin();
        for (const auto &row : got.rows)
            totals.append(row[place].toString());
        totals.sort();
        QCOMPARE(totals, found);
    }

    void everyColumnGroups_data() { test::engineColumn(); }
    void everyColumnGroups()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 9);
        world.must("inventory.TakeOverStock", R"({"day": "2026-03-02", "lines": [{"item": "PAGE-001", "bin": "NORTH/MAIN", "quantity": "5", "unitCost": "10"},
            {"item": "PAGE-002", "bin": "NORTH/MAIN", "quantity": "7", "unitCost": "2.50"}]})");
        const auto groups = [&](const door::QueryType &query, const QString &column, const std::vector<door::Filter> &filters = {}) {
            door::Names names = door::namesIn(world.connection(), [&](door::JsonReader &reader) {
                query.run(world.connection(), exampleOf(query), reader, {{}, 0}, [](const auto &, const auto &) { return false; });
            });
            door::JsonReader reader(names);
            std::vector<door::Group> out;
            const auto problems = door::groupsOf(query, world.connection(), exampleOf(query), reader, {{}, 10, {}, filters}, column, out);
            if (!problems.empty())
                out = {{problems.front().code, -1, {}}};
            return out;
        };
        for (const auto &[name, query] : house::catalogue().queries()) {
            const auto rows = read(world, *query, exampleOf(*query), {{}, 1000}).rows.size();
            for (const auto &column : query->info().columns) {
                if (!door::isGroupable(column))
                    continue;
                std::int64_t counted = 0;
                for (const auto &group : groups(*query, u'-' + column.name))
                    counted += group.rows;
                QVERIFY2(counted == std::int64_t(rows), qPrintable(name + u'.' + column.name + u": %1 of %2"_s.arg(counted).arg(rows)));
            }
        }
        const auto &stock = *house::catalogue().query(u"inventory.stock_on_hand"_s);
        const auto byItem = groups(stock, u"-item"_s);
        QCOMPARE(byItem.size(), size_t(2));
        QCOMPARE(byItem[0].value, QJsonValue(u"PAGE-002"_s));
        QCOMPARE(byItem[0].sums.at(u"value"_s), QJsonValue(u"17.50 EUR"_s));
        const auto all = groups(stock, {}, {{u"item"_s, door::Filter::Is::Containing, u"page"_s}});
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].rows, 2);
        QCOMPARE(all[0].sums.at(u"value"_s), QJsonValue(u"67.50 EUR"_s));
        QCOMPARE(all[0].sums.at(u"quantity"_s), QJsonValue(u"12 pcs"_s));
        QCOMPARE(groups(stock, u"value"_s)[0].value, QJsonValue(u"ColumnUnknown"_s)); // All different.
        QCOMPARE(groups(stock, u"item; DROP"_s)[0].value, QJsonValue(u"ColumnUnknown"_s));
    }

    void aWrongPageIsRefused_data() { test::engineColumn(); }
    void aWrongPageIsRefused()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        const auto &items = *house::catalogue().query(u"masterdata.items"_s);
        QCOMPARE(read(world, items, {}, {{}, 10, {u"code; DROP TABLE item"_s}, {}}).wrong.section(u' ', 0, 0), u"ColumnUnknown"_s);
        QCOMPARE(read(world, items, {}, {{}, 10, {}, {{u"nothing"_s, {}, u"x"_s}}}).wrong, u"ColumnUnknown @nothing ColumnUnknown @nothing"_s);
        const auto &stock = *house::catalogue().query(u"inventory.stock_on_hand"_s);
        QCOMPARE(read(world, stock, {}, {{}, 10, {}, {{u"quantity"_s, door::Filter::Is::AtLeast, u"many"_s}}}).wrong, u"FilterInvalid @quantity FilterInvalid @quantity"_s);
        makeItems(world, 1);
        QCOMPARE(read(world, items, {}, {{}, 10, {}, {{u"name"_s, {}, u"%"_s}}}).rows.size(), size_t(0));
        QCOMPARE(read(world, items, {}, {{}, 10, {}, {{u"code"_s, {}, u"page_"_s}}}).rows.size(), size_t(0));
    }
};

MILLRACE_TEST(PagesTest)
#include "tst_pages.moc"
