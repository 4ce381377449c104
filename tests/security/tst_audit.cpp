// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "house/house.h"
#include "security/rules/hashing.h"
#include "security/types/built_in_roles.h"
#include "support/test.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { security::setHashCost(security::HashCost::minimal()); }

    void noSecretReachesTheRecord_data() { test::engineColumn(); }
    void noSecretReachesTheRecord()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct horse"})");
        world.must("security.SetPassword", R"({"person": "ben", "password": "battery staple"})");
        world.submit("security.SetBadge", R"({"person": "ben", "badge": "4711", "pin": "25802580"})");
        door::Sending parking;
        parking.park = true;
        const auto parked = world.submit("security.SetPassword", R"({"person": "nobody", "password": "parked secret"})", parking);
        QCOMPARE(test::World::word(parked), u"parked"_s);
        QStringList record;
        for (const auto *query : {"SELECT content || receipt FROM event", "SELECT content || detail FROM waiting_command"}) {
            QSqlQuery rows(world.connection().database());
            QVERIFY(rows.exec(QLatin1StringView(query)));
            while (rows.next())
                record.append(rows.value(0).toString());
        }
        const auto all = record.join(u'\n');
        for (const auto *secret : {"correct horse", "battery staple", "25802580", "parked secret", "argon2", "SCRAM"})
            QVERIFY2(!all.contains(QLatin1StringView(secret)), secret);
        QVERIFY(all.contains(u"(withheld)"_s));
    }

    void aSecretIsNotSentAgainFromTheRecord()
    {
        test::World world(store::Engine::Sqlite);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben"})");
        door::Sending same;
        same.id = CommandId::make(world.clock().now());
        const auto first = world.submit("security.SetPassword", R"({"person": "ben", "password": "battery staple"})", same);
        const auto again = world.submit("security.SetPassword", R"({"person": "ben", "password": "battery staple"})", same);
        QCOMPARE(test::World::word(first), u"ok"_s);
        QVERIFY(again.repeated);
        QCOMPARE(test::World::word(world.submit("security.SetPassword", R"x({"person": "ben", "password": "(withheld)"})x")), u"SecretWithheld @password"_s);
    }

    void eventsAreFoundByWhoWhatAndWhen_data() { test::engineColumn(); }
    void eventsAreFoundByWhoWhatAndWhen()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("security.AddPerson", R"({"code": "ann", "name": "Ann", "roles": ["administrator"]})");
        world.clock().set(Day::of(2026, 3, 5).value());
        QCOMPARE(test::World::word(test::submitAs(world, "ann", "security.AddPerson", R"({"code": "ben", "name": "Ben"})")), u"ok"_s);
        const auto commands = [&](const char *filter) { return test::column(world.ask("security.events", filter), "command"); };
        const QString add = u"security.AddPerson"_s;
        QCOMPARE(commands("{}"), (QStringList{add, add, u"house.FoundCompany"_s}));
        QCOMPARE(commands(R"({"person": "ann"})"), QStringList{add});
        QCOMPARE(commands(R"({"command": "house.FoundCompany"})"), QStringList{u"house.FoundCompany"_s});
        QCOMPARE(commands(R"({"firstDay": "2026-03-05"})"), QStringList{add});
        QCOMPARE(commands(R"({"lastDay": "2026-03-04"})").size(), 2);
        QCOMPARE(commands(R"({"firstDay": "2026-03-03", "lastDay": "2026-03-04"})").size(), 0);
        const auto chain = test::column(world.ask("security.events", R"({"person": "ann"})"), "correlation").front();
        const auto ofChain = test::object("correlation", chain);
        QCOMPARE(commands(ofChain.constData()), QStringList{add});
    }

    void anEventShowsAllThatItDid_data() { test::engineColumn(); }
    void anEventShowsAllThatItDid()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("masterdata.CreatePartner", R"({"code": "ACME", "name": "Acme", "supplier": true, "currency": "EUR"})");
        world.must("masterdata.CreateItem", R"({"code": "BAR", "name": "Bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
        world.must("purchasing.CreatePurchaseOrder", R"({"supplier": "ACME", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100 kg", "price": "2.40"}]})");
        const auto received = world.must("purchasing.ReceiveGoods", R"({"order": "PO-1001", "lines": [{"line": 10, "quantity": "10 kg", "bin": "NORTH/MAIN"}]})");
        const auto event = test::object("event", received.commandId.toString());
        const auto rows = world.ask("security.event", event.constData());
        const auto parts = test::column(rows, "part");
        for (const auto *part : {"journal", "stock", "open_item", "progress", "state"})
            QVERIFY2(parts.contains(QLatin1StringView(part)), part);
        for (const auto row : rows) {
            if (row.toObject().value(u"part") == "stock"_L1) {
                QCOMPARE(row.toObject().value(u"item").toString(), u"BAR"_s);
                QCOMPARE(row.toObject().value(u"place").toString(), u"NORTH/MAIN"_s);
                QCOMPARE(row.toObject().value(u"quantity").toString(), u"10 kg"_s);
                QCOMPARE(row.toObject().value(u"amount").toString(), u"24.00 EUR"_s);
            }
        }
        const auto found = world.ask("security.events", R"({"document": "PO-1001"})");
        QCOMPARE(test::column(found, "command"), (QStringList{u"purchasing.ReceiveGoods"_s, u"purchasing.CreatePurchaseOrder"_s}));
        const auto content = world.ask("security.event_content", event.constData());
        QCOMPARE(test::column(content, "command"), QStringList{u"purchasing.ReceiveGoods"_s});
    }

    void rolesShowTheirRightsAndHolders_data() { test::engineColumn(); }
    void rolesShowTheirRightsAndHolders()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "roles": ["planner"]})");
        world.must("security.GrantRole", R"({"person": "ben", "role": "buyer", "plant": "NORTH"})");
        QCOMPARE(test::column(world.ask("security.roles"), "code").size(), qsizetype(security::builtInRoles().size()));
        QVERIFY(test::column(world.ask("security.role_rights", R"({"role": "buyer"})"), "name").contains(u"purchasing.*"_s));
        QCOMPARE(test::column(world.ask("security.roles_held", R"({"person": "ben"})"), "role"), (QStringList{u"buyer"_s, u"planner"_s}));
        QCOMPARE(test::column(world.ask("security.persons"), "roles"), (QStringList{u"buyer@NORTH, planner"_s, u"administrator"_s}));
        world.must("security.SetApprovalRule", R"({"command": "ledger.PostJournal", "above": "1000 EUR"})");
        QCOMPARE(test::column(world.ask("security.approval_rules"), "above"), QStringList{u"1000.00 EUR"_s});
        world.must("security.SetDutyRule", R"({"first": "purchasing.ReceiveGoods", "second": "purchasing.CreatePurchaseOrder"})");
        QCOMPARE(test::column(world.ask("security.duty_rules"), "first"), QStringList{u"purchasing.ReceiveGoods"_s});
    }

    void builtInRolesNameWhatThereIs()
    {
        const auto &catalogue = house::catalogue();
        QStringList unknown;
        for (const auto &role : security::builtInRoles()) {
            for (const auto &right : role.rights) {
                if (right.endsWith(u'*'))
                    continue;
                const auto name = QString(right).remove(u"approve:"_s).remove(u'?');
                const auto room = name.section(u'.', 0, 0) + u'.';
                if (std::ranges::none_of(catalogue.commands(), [&](const auto &entry) { return entry.first.startsWith(room); }))
                    continue; // A room that is still to be furnished.
                if (!(right.contains(u'?') ? catalogue.query(name) != nullptr : catalogue.command(name) != nullptr))
                    unknown.append(role.code + u": "_s + right);
            }
        }
        QCOMPARE(unknown, QStringList());
    }
};

MILLRACE_TEST(AuditTest)
#include "tst_audit.moc"
