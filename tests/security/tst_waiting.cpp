// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "house/house.h"
#include "support/test.h"
#include "workflow/waiting.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto rent = R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [
    {"account": "6310", "amount": "5000.00 EUR"}, {"account": "1470", "amount": "-5000.00 EUR"}]})";

/// A company in which journals above 1,000 wait: Ann posts them, Bob and Carl may approve, Carl only elsewhere.
struct Office
{
    test::World world;

    explicit Office(store::Engine engine) : world(engine)
    {
        for (const auto *json : {R"({"code": "ann", "name": "Ann", "roles": ["accountant"]})", R"({"code": "bob", "name": "Bob", "roles": ["controller"]})",
                                 R"({"code": "carl", "name": "Carl"})", R"({"code": "dora", "name": "Dora", "roles": ["accountant"]})"})
            world.must("security.AddPerson", json);
        world.must("ledger.CreateEntity", R"({"code": "OTHER", "name": "Other", "currency": "EUR", "chart": "international"})");
        world.must("security.GrantRole", R"({"person": "carl", "role": "controller", "entity": "OTHER"})");
        world.must("security.SetApprovalRule", R"({"command": "ledger.PostJournal", "entity": "ALD", "above": "1000.00 EUR"})");
    }
    door::Session session(const char *person) { return test::sessionOf(world, person); }
    QString approve(std::int64_t waiting, const char *person) { return test::World::word(workflow::approve(world.door(), waiting, session(person))); }
    QString state(std::int64_t waiting)
    {
        for (const auto *name : {"pending", "parked", "done", "refused", "withdrawn"}) {
            for (const auto row : world.ask("security.waiting_commands", (R"({"state": ")"_ba + name + "\"}").constData())) {
                if (row.toObject().value(u"id").toInteger() == waiting)
                    return QString::fromLatin1(name);
            }
        }
        return u"unknown"_s;
    }
};

QString codeOf(const door::Problems &problems)
{
    return problems.empty() ? u"ok"_s : problems.front().code;
}

} // namespace

class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondPersonLetsItThrough_data() { test::engineColumn(); }
    void aSecondPersonLetsItThrough();
    void notEverybodyMayApprove_data() { test::engineColumn(); }
    void notEverybodyMayApprove();
    void aRefusalIsFinal_data() { test::engineColumn(); }
    void aRefusalIsFinal();
    void whoAskedMayTakeItBack_data() { test::engineColumn(); }
    void whoAskedMayTakeItBack();
    void aParkedCommandIsMendedAndSentAgain_data() { test::engineColumn(); }
    void aParkedCommandIsMendedAndSentAgain();
    void aMendedCommandMayNeedApproval_data() { test::engineColumn(); }
    void aMendedCommandMayNeedApproval();
    void whatWaitsIsNotChangedUnderTheApprover_data() { test::engineColumn(); }
    void whatWaitsIsNotChangedUnderTheApprover();
    void onePersonDoesNotDoBoth_data() { test::engineColumn(); }
    void onePersonDoesNotDoBoth();
    void onAServerEachUnderTheOwnName();
};

void WaitingTest::aSecondPersonLetsItThrough()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    const auto asked = test::submitAs(office.world, "ann", "ledger.PostJournal", rent);
    QCOMPARE(test::World::word(asked), u"pending"_s);
    QCOMPARE(office.state(asked.waiting), u"pending"_s);
    QCOMPARE(office.world.ask("security.events", R"({"command": "ledger.PostJournal"})").size(), 0);

    const auto done = workflow::approve(office.world.door(), asked.waiting, office.session("bob"));
    QCOMPARE(test::World::word(done), u"ok"_s);
    QCOMPARE(done.commandId, asked.commandId);
    QCOMPARE(office.state(asked.waiting), u"done"_s);
    const auto events = office.world.ask("security.events", R"({"command": "ledger.PostJournal"})");
    QCOMPARE(test::column(events, "person"), QStringList{u"ann"_s});
    QCOMPARE(test::column(events, "approver"), QStringList{u"bob"_s});
    const auto waiting = office.world.ask("security.waiting_commands", R"({"state": "done"})");
    QCOMPARE(test::column(waiting, "settledBy"), QStringList{u"bob"_s});
    QCOMPARE(test::column(waiting, "atStake"), QStringList{u"5000.00 EUR"_s});
    QCOMPARE(office.approve(asked.waiting, "bob"), u"WaitingSettled"_s);
    QCOMPARE(office.world.breaks(), QString());
}

void WaitingTest::notEverybodyMayApprove()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    const auto waiting = test::submitAs(office.world, "ann", "ledger.PostJournal", rent).waiting;
    QCOMPARE(office.approve(waiting, "ann"), u"ApproverAsked"_s);
    QCOMPARE(office.approve(waiting, "dora"), u"NotAllowedHere"_s);
    QCOMPARE(office.approve(waiting, "carl"), u"NotAllowedHere"_s);
    QCOMPARE(codeOf(workflow::refuse(office.world.door(), waiting, office.session("ann"), {})), u"ApproverAsked"_s);
    QCOMPARE(codeOf(workflow::refuse(office.world.door(), waiting, office.session("dora"), {})), u"NotAllowedHere"_s);
    QCOMPARE(codeOf(workflow::withdraw(office.world.door(), waiting, office.session("dora"), {})), u"NotAllowedHere"_s);
    QCOMPARE(test::World::word(workflow::resubmit(office.world.door(), waiting, office.session("bob"))), u"NotParked"_s);
    QCOMPARE(office.approve(waiting + 12345, "bob"), u"WaitingUnknown"_s);
    // Bob's own waits too, and Ann may not approve; who asked must still be there.
    const auto bobs = test::submitAs(office.world, "bob", "ledger.PostJournal", rent).waiting;
    QCOMPARE(office.approve(bobs, "bob"), u"ApproverAsked"_s);
    office.world.must("security.ChangePerson", R"({"person": "ann", "state": "locked"})");
    QCOMPARE(office.approve(waiting, "bob"), u"PersonNotActive"_s);
    QCOMPARE(office.state(waiting), u"pending"_s);
}

void WaitingTest::aRefusalIsFinal()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    const auto waiting = test::submitAs(office.world, "ann", "ledger.PostJournal", rent).waiting;
    QCOMPARE(codeOf(workflow::refuse(office.world.door(), waiting, office.session("bob"), u"Too much"_s)), u"ok"_s);
    QCOMPARE(office.state(waiting), u"refused"_s);
    QCOMPARE(test::column(office.world.ask("security.waiting_commands", R"({"state": "refused"})"), "detail"), QStringList{u"Too much"_s});
    QCOMPARE(office.approve(waiting, "bob"), u"WaitingSettled"_s);
    QCOMPARE(codeOf(workflow::refuse(office.world.door(), waiting, office.session("bob"), {})), u"WaitingSettled"_s);
}

void WaitingTest::whoAskedMayTakeItBack()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    const auto waiting = test::submitAs(office.world, "ann", "ledger.PostJournal", rent).waiting;
    QCOMPARE(codeOf(workflow::withdraw(office.world.door(), waiting, office.session("ann"), u"Wrong amount"_s)), u"ok"_s);
    QCOMPARE(office.state(waiting), u"withdrawn"_s);
    QCOMPARE(office.approve(waiting, "bob"), u"WaitingSettled"_s);
}

void WaitingTest::aParkedCommandIsMendedAndSentAgain()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    door::Sending parking;
    parking.park = true;
    parking.sourceKey = u"message 7"_s;
    const auto json = R"({"code": "", "name": "Software", "chart": "international", "type": "expense", "parent": "6"})";
    const auto parked = test::submitAs(office.world, "ann", "ledger.CreateAccount", json, parking);
    QCOMPARE(test::World::word(parked), u"parked"_s);
    const auto again = [&](std::optional<QJsonObject> mended) {
        return test::World::word(workflow::resubmit(office.world.door(), parked.waiting, office.session("dora"), mended));
    };
    const auto first = again({});
    QVERIFY2(first != u"ok"_s, qPrintable(first));
    QCOMPARE(office.state(parked.waiting), u"parked"_s);
    QCOMPARE(office.approve(parked.waiting, "bob"), u"NotPending"_s);
    auto mended = QJsonDocument::fromJson(json).object();
    mended.insert(u"code"_s, u"6350"_s);
    QCOMPARE(again(mended), u"ok"_s);
    QCOMPARE(office.state(parked.waiting), u"done"_s);
    const auto events = office.world.ask("security.events", R"({"command": "ledger.CreateAccount"})");
    QCOMPARE(test::column(events, "person"), QStringList{u"dora"_s});
    // The same message once more is known by its key, though it was mended in between.
    parking.park = false;
    const auto repeated = test::submitAs(office.world, "ann", "ledger.CreateAccount", json, parking);
    QVERIFY(repeated.kind != door::Outcome::Kind::Accepted || repeated.repeated);
    QCOMPARE(office.world.ask("security.events", R"({"command": "ledger.CreateAccount"})").size(), 1);
}

void WaitingTest::aMendedCommandMayNeedApproval()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    door::Sending parking;
    parking.park = true;
    auto wrong = QByteArray(rent).replace("-5000.00", "-4999.00");
    const auto parked = test::submitAs(office.world, "ann", "ledger.PostJournal", wrong.constData(), parking);
    QCOMPARE(test::World::word(parked), u"parked"_s);
    const auto mended = workflow::resubmit(office.world.door(), parked.waiting, office.session("dora"), QJsonDocument::fromJson(rent).object());
    QCOMPARE(test::World::word(mended), u"pending"_s);
    QCOMPARE(mended.waiting, parked.waiting);
    QCOMPARE(test::column(office.world.ask("security.waiting_commands"), "person"), QStringList{u"dora"_s});
    QCOMPARE(office.approve(parked.waiting, "bob"), u"ok"_s);
    QCOMPARE(office.state(parked.waiting), u"done"_s);
    QCOMPARE(office.world.breaks(), QString());
}

void WaitingTest::whatWaitsIsNotChangedUnderTheApprover()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    const auto waiting = test::submitAs(office.world, "ann", "ledger.PostJournal", rent).waiting;
    office.world.connection().execute(u"UPDATE waiting_command SET content = replace(content, '5000.00', '9000.00') WHERE id = %1"_s.arg(waiting));
    QCOMPARE(office.approve(waiting, "bob"), u"WaitingChanged"_s);
    office.world.connection().execute(u"UPDATE waiting_command SET version = 7 WHERE id = %1"_s.arg(waiting));
    QCOMPARE(office.approve(waiting, "bob"), u"CommandChanged"_s);
    office.world.connection().execute(u"UPDATE waiting_command SET command = 'ledger.Gone' WHERE id = %1"_s.arg(waiting));
    office.world.must("security.AddPerson", R"({"code": "eve", "name": "Eve", "roles": ["administrator"]})");
    QCOMPARE(office.approve(waiting, "eve"), u"CommandUnknown"_s);
}

void WaitingTest::onePersonDoesNotDoBoth()
{
    QFETCH(millrace::store::Engine, engine);
    Office office(engine);
    auto &world = office.world;
    world.must("masterdata.CreatePartner", R"({"code": "ACME", "name": "Acme", "supplier": true, "currency": "EUR"})");
    world.must("masterdata.CreateItem", R"({"code": "BAR", "name": "Bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    world.must("security.AddPerson", R"({"code": "kim", "name": "Kim", "roles": ["buyer"]})");
    world.must("security.AddPerson", R"({"code": "lee", "name": "Lee", "roles": ["buyer"]})");
    world.must("security.SetDutyRule", R"({"first": "purchasing.ReceiveGoods", "second": "purchasing.CreatePurchaseOrder"})");
    const auto order = test::submitAs(world, "kim", "purchasing.CreatePurchaseOrder",
                                      R"({"supplier": "ACME", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100 kg", "price": "2.40"}]})");
    QCOMPARE(test::World::word(order), u"ok"_s);
    const auto receive = R"({"order": "PO-1001", "lines": [{"line": 10, "quantity": "10 kg", "bin": "NORTH/MAIN"}]})";
    QCOMPARE(test::World::word(test::submitAs(world, "kim", "purchasing.ReceiveGoods", receive)), u"DutiesSegregated"_s);
    QCOMPARE(test::World::word(test::submitAs(world, "lee", "purchasing.ReceiveGoods", receive)), u"ok"_s);
    world.must("security.SetDutyRule", R"({"first": "purchasing.ReceiveGoods", "second": "purchasing.CreatePurchaseOrder", "active": false})");
    QCOMPARE(test::World::word(test::submitAs(world, "kim", "purchasing.ReceiveGoods", receive)), u"ok"_s);
}

/// The same on a server, where each has a connection of their own and the database looks at both names.
void WaitingTest::onAServerEachUnderTheOwnName()
{
    Office office(store::Engine::PostgreSql);
    auto &world = office.world;
    for (const auto *person : {"ann", "bob", "dora"})
        world.must("security.SetPassword", (R"({"password": "correct horse", "person": ")"_ba + person + "\"}").constData());
    const auto at = [&](const char *person, auto &&work) {
        auto connection = test::connectAs(world, person, "correct horse");
        store::BlockIds ids(*connection);
        const SystemClock clock;
        door::Door door(*connection, house::catalogue(), clock, ids);
        auto session = test::sessionOf(world, person);
        return work(door, session);
    };
    const auto send = [&](const char *json, bool park) {
        return [&world, json, park](door::Door &door, const door::Session &session) {
            auto read = door::readCommand(house::catalogue(), world.connection(), u"ledger.PostJournal"_s, QJsonDocument::fromJson(json).object());
            door::Sending sending;
            sending.park = park;
            sending.accepted = {u"FarBack"_s}; // Where the server's clock has gone on.
            return door.submit(read.command, session, sending);
        };
    };
    const auto asked = at("ann", send(rent, false));
    QCOMPARE(test::World::word(asked), u"pending"_s);
    const auto done = at("bob", [&](door::Door &door, const door::Session &bob) { return workflow::approve(door, asked.waiting, bob); });
    QCOMPARE(test::World::word(done), u"ok"_s);
    QCOMPARE(office.state(asked.waiting), u"done"_s);

    const auto wrong = QByteArray(rent).replace("-5000.00", "-4999.00");
    const auto parked = at("ann", send(wrong.constData(), true));
    QCOMPARE(test::World::word(parked), u"parked"_s);
    const auto mended = at("dora", [&](door::Door &door, const door::Session &dora) {
        return workflow::resubmit(door, parked.waiting, dora, QJsonDocument::fromJson(rent).object());
    });
    QCOMPARE(test::World::word(mended), u"pending"_s);
    const auto refused = at("bob", [&](door::Door &door, const door::Session &bob) { return workflow::refuse(door, parked.waiting, bob, u"No"_s); });
    QCOMPARE(codeOf(refused), u"ok"_s);
    QCOMPARE(office.state(parked.waiting), u"refused"_s);

    // Past the door: nobody settles, changes or takes over what is another's.
    const auto third = at("ann", send(rent, false));
    const auto attack = [&](const char *person, const QString &change) {
        try {
            test::connectAs(world, person, "correct horse")->execute(u"UPDATE waiting_command SET %1 WHERE id = %2"_s.arg(change).arg(third.waiting));
            return u"done"_s;
        } catch (const Fault &fault) {
            return fault.reason().section(u"millrace: "_s, 1).section(u' ', 0, 0);
        }
    };
    QCOMPARE(attack("dora", u"state = 'refused'"_s), u"WaitingOfAnother"_s);
    QCOMPARE(attack("dora", u"state = 'done', settled_by = millrace_person()"_s), u"WaitingOfAnother"_s);
    QCOMPARE(attack("dora", u"content = '{}'"_s), u"WaitingOfAnother"_s);
    QCOMPARE(attack("dora", u"person = millrace_person()"_s), u"WaitingOfAnother"_s);
    QCOMPARE(attack("bob", u"state = 'refused', settled_by = 1"_s), u"NotThisPerson"_s);
    QCOMPARE(office.world.breaks(), QString());
}

MILLRACE_TEST(WaitingTest)
#include "tst_waiting.moc"
