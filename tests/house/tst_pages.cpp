// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
