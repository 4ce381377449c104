// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "house/house.h"
#include "security/rules/hashing.h"
#include "support/test.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *by;
    const char *command; ///< Of room security.
    const char *json;
    const char *outcome;
    const char *onServer = nullptr; ///< Where PostgreSQL answers otherwise.
};

/// A deputy may care for people, and do nothing else.
const std::vector<Case> people{
    {"boss", "AddPerson", R"({"code": "-ben", "name": "Ben"})", "CodeInvalid @code"},
    {"boss", "AddPerson", R"({"code": "b/en", "name": "Ben"})", "CodeInvalid @code"},
    {"boss", "AddPerson", R"({"code": "ben", "name": "  "})", "NameMissing @name"},
    {"boss", "AddPerson", R"({"code": "ben", "name": "Ben", "language": "xx"})", "LanguageUnknown @language"},
    {"boss", "AddPerson", R"({"code": "ben", "name": "Ben", "password": "short"})", "PasswordTooShort @password"},
    {"boss", "AddPerson", R"x({"code": "ben", "name": "Ben", "password": "(withheld)"})x", "SecretWithheld @password"},
    {"boss", "AddPerson", R"({"code": "ben", "name": "Ben", "roles": ["planner", "pilot"]})", "RoleUnknown @roles"},
    {"boss", "AddPerson", R"({"code": "ben", "name": "Ben Carter", "language": "de", "password": "correct horse", "roles": ["planner", "warehouse"]})", "ok"},
    {"boss", "AddPerson", R"({"code": "ben", "name": "Ben again"})", "PersonExists @code"},
    {"boss", "AddPerson", R"({"code": "a-code-of-forty-characters-is-the-longest", "name": "Long"})", "TextTooLong @code"},
    {"boss", "AddPerson", R"({"code": "a-code-of-forty-characters-is-the-longes", "name": "Long"})", "ok", "CodeTooLongForServer @code"},
    {"boss", "CreateRole", R"({"code": "deputy", "name": "Deputy"})", "ok"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "security.*"})", "ok"},
    {"boss", "AddPerson", R"({"code": "dora", "name": "Dora", "roles": ["deputy"]})", "ok"},
    {"dora", "AddPerson", R"({"code": "eve", "name": "Eve", "roles": ["administrator"]})", "RightsBeyondOwn @roles"},
    {"dora", "AddPerson", R"({"code": "eve", "name": "Eve", "roles": ["deputy"]})", "ok"},
    {"ben", "AddPerson", R"({"code": "fay", "name": "Fay"})", "NotAllowed"},
    {"boss", "ChangePerson", R"({"person": "ben", "name": " "})", "NameMissing @name"},
    {"boss", "ChangePerson", R"({"person": "ben", "language": "xx"})", "LanguageUnknown @language"},
    {"boss", "ChangePerson", R"({"person": "nobody", "name": "Nobody"})", "PersonUnknown @person"},
    {"boss", "ChangePerson", R"({"person": "millrace", "state": "left"})", "PersonUnknown @person"},
    {"boss", "ChangePerson", R"({"person": "ben", "name": "Ben Carter"})", "NothingChanged"},
    {"boss", "ChangePerson", R"({"person": "boss", "state": "locked"})", "OwnStateKept @state"},
    {"dora", "ChangePerson", R"({"person": "boss", "state": "left"})", "LastAdministrator @state"},
    {"boss", "ChangePerson", R"({"person": "eve", "name": "Eve Ash", "language": "en", "state": "locked"})", "ok"},
    {"boss", "ChangePerson", R"({"person": "eve", "state": "active"})", "ok"},
    {"boss", "ChangePerson", R"({"person": "eve", "state": "left"})", "ok"},
    {"boss", "ChangePerson", R"({"person": "eve", "state": "active"})", "PersonHasLeft @person"},
    {"boss", "SetPassword", R"({"person": "ben", "password": "seven77"})", "PasswordTooShort @password"},
    {"boss", "SetPassword", R"({"person": "nobody", "password": "battery staple"})", "PersonUnknown @person"},
    {"boss", "SetPassword", R"({"person": "eve", "password": "battery staple"})", "PersonHasLeft @person"},
    {"boss", "SetPassword", R"({"person": "ben", "password": "battery staple"})", "ok"},
    {"ben", "SetPassword", R"({"person": "boss", "password": "battery staple"})", "NotAllowed"},
    {"ben", "ChangeOwnPassword", R"({"current": "battery staple", "password": "seven77"})", "PasswordTooShort @password"},
    {"ben", "ChangeOwnPassword", R"({"current": "battery staple", "password": "battery staple"})", "PasswordSame @password"},
    {"ben", "ChangeOwnPassword", R"({"current": "correct horse", "password": "clip battery"})", "CurrentPasswordWrong @current"},
    {"ben", "ChangeOwnPassword", R"({"current": "battery staple", "password": "clip battery"})", "ok", "CurrentPasswordWrong @current"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": " 4711", "pin": "2580"})", "BadgeInvalid @badge"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": "4711"})", "PinInvalid @pin"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": "4711", "pin": "123"})", "PinInvalid @pin"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": "4711", "pin": "12a4"})", "PinInvalid @pin"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": "", "pin": "1234"})", "PinInvalid @pin"},
    {"boss", "SetBadge", R"({"person": "nobody", "badge": "4711", "pin": "2580"})", "PersonUnknown @person", "ServerSignsIn"},
    {"boss", "SetBadge", R"({"person": "eve", "badge": "4711", "pin": "2580"})", "PersonHasLeft @person", "ServerSignsIn"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": ""})", "NothingChanged @badge", "ServerSignsIn"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": "4711", "pin": "2580"})", "ok", "ServerSignsIn"},
    {"boss", "SetBadge", R"({"person": "dora", "badge": "4711", "pin": "2580"})", "BadgeTaken @badge", "ServerSignsIn"},
    {"boss", "SetBadge", R"({"person": "ben", "badge": ""})", "ok", "ServerSignsIn"},
};

const std::vector<Case> roles{
    {"boss", "AddPerson", R"({"code": "ben", "name": "Ben"})", "ok"},
    {"boss", "AddPerson", R"({"code": "gone", "name": "Gone"})", "ok"},
    {"boss", "ChangePerson", R"({"person": "gone", "state": "left"})", "ok"},
    {"boss", "CreateRole", R"({"code": "", "name": "Deputy"})", "CodeInvalid @code"},
    {"boss", "CreateRole", R"({"code": "deputy", "name": ""})", "NameMissing @name"},
    {"boss", "CreateRole", R"({"code": "planner", "name": "Planner"})", "RoleExists @code"},
    {"boss", "CreateRole", R"({"code": "deputy", "name": "Deputy", "like": "pilot"})", "RoleUnknown @like"},
    {"boss", "CreateRole", R"({"code": "deputy", "name": "Deputy"})", "ok"},
    {"boss", "CreateRole", R"({"code": "night", "name": "Night shift", "like": "operator"})", "ok"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "do anything"})", "RightInvalid @right"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "sales.?"})", "RightInvalid @right"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "sales.Steal"})", "RightUnknown @right"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "security.?secrets"})", "RightUnknown @right"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "approve:sales.Steal"})", "RightUnknown @right"},
    {"boss", "SetRoleRight", R"({"role": "pilot", "right": "sales.*"})", "RoleUnknown @role"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "security.*"})", "ok"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "approve:ledger.PostJournal"})", "ok"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "approve:ledger.PostJournal", "granted": false})", "ok"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "approve:ledger.PostJournal", "granted": false})", "NothingChanged @granted"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "approve:ledger.PostJournal"})", "ok"},
    {"boss", "SetRoleRight", R"({"role": "deputy", "right": "security.*"})", "NothingChanged @granted"},
    {"boss", "SetRoleRight", R"({"role": "administrator", "right": "*", "granted": false})", "LastAdministrator @right"},
    {"boss", "AddPerson", R"({"code": "dora", "name": "Dora", "roles": ["deputy"]})", "ok"},
    {"dora", "SetRoleRight", R"({"role": "deputy", "right": "sales.*"})", "RightsBeyondOwn @right"},
    {"dora", "CreateRole", R"({"code": "second", "name": "Second", "like": "administrator"})", "RightsBeyondOwn @like"},
    {"boss", "GrantRole", R"({"person": "nobody", "role": "planner"})", "PersonUnknown @person"},
    {"boss", "GrantRole", R"({"person": "gone", "role": "planner"})", "PersonHasLeft @person"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "pilot"})", "RoleUnknown @role"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner", "entity": "XYZ"})", "EntityUnknown @entity"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner", "plant": "XYZ"})", "PlantUnknown @plant"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner", "entity": "OTHER", "plant": "NORTH"})", "PlantOfOtherEntity @plant"},
    {"boss", "GrantRole", R"({"person": "boss", "role": "planner"})", "OwnRightsKept @person"},
    {"dora", "GrantRole", R"({"person": "ben", "role": "planner"})", "RightsBeyondOwn @role"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner", "plant": "NORTH"})", "ok"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner", "entity": "ALD", "plant": "NORTH"})", "RoleAlreadyHeld @role"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner"})", "ok"},
    {"boss", "RevokeRole", R"({"person": "nobody", "role": "planner"})", "PersonUnknown @person"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "pilot"})", "RoleUnknown @role"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "planner", "entity": "XYZ"})", "EntityUnknown @entity"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "planner", "plant": "XYZ"})", "PlantUnknown @plant"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "planner", "entity": "OTHER", "plant": "NORTH"})", "PlantOfOtherEntity @plant"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "planner", "entity": "ALD"})", "RoleNotHeld @role"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "planner"})", "ok"},
    {"boss", "RevokeRole", R"({"person": "ben", "role": "planner"})", "RoleNotHeld @role"},
    {"boss", "GrantRole", R"({"person": "ben", "role": "planner"})", "ok"},
    {"boss", "RevokeRole", R"({"person": "boss", "role": "administrator"})", "LastAdministrator @role"},
    {"boss", "GrantRole", R"({"person": "dora", "role": "administrator"})", "ok"},
    {"dora", "RevokeRole", R"({"person": "boss", "role": "administrator"})", "ok"},
    {"dora", "RevokeRole", R"({"person": "dora", "role": "administrator"})", "LastAdministrator @role"},
};

const std::vector<Case> rules{
    {"boss", "SetDutyRule", R"({"first": "sales.Steal", "second": "purchasing.ReceiveGoods"})", "CommandUnknown @first"},
    {"boss", "SetDutyRule", R"({"first": "purchasing.ReceiveGoods", "second": "sales.Steal"})", "CommandUnknown @second"},
    {"boss", "SetApprovalRule", R"({"command": "sales.Steal", "above": "1 EUR"})", "CommandUnknown @command"},
    {"boss", "SetDutyRule", R"({"first": "buy", "second": "purchasing.ReceiveGoods"})", "CommandInvalid @first"},
    {"boss", "SetDutyRule", R"({"first": "purchasing.CreatePurchaseOrder", "second": "pay"})", "CommandInvalid @second"},
    {"boss", "SetDutyRule", R"({"first": "purchasing.CreatePurchaseOrder", "second": "purchasing.CreatePurchaseOrder"})", "SameCommand @second"},
    {"boss", "SetDutyRule", R"({"first": "purchasing.CreatePurchaseOrder", "second": "purchasing.ReceiveGoods"})", "ok"},
    {"boss", "SetDutyRule", R"({"first": "purchasing.ReceiveGoods", "second": "purchasing.CreatePurchaseOrder"})", "NothingChanged @active"},
    {"boss", "SetDutyRule", R"({"first": "purchasing.ReceiveGoods", "second": "purchasing.CreatePurchaseOrder", "active": false})", "ok"},
    {"boss", "SetApprovalRule", R"({"command": "buy", "above": "1 EUR"})", "CommandInvalid @command"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "above": "-1 EUR"})", "AmountNegative @above"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "XYZ", "above": "1 EUR"})", "EntityUnknown @entity"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "ALD", "above": "1 USD"})", "CurrencyOther @above"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "above": "1 EUR"})", "EntityNeeded @entity"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "ALD", "above": "1 EUR"})", "ok"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "ALD", "above": "1.00 EUR"})", "NothingChanged"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "ALD", "above": "2 EUR"})", "ok"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "ALD", "above": "2 EUR", "active": false})", "ok"},
    {"boss", "SetApprovalRule", R"({"command": "purchasing.CreatePurchaseOrder", "entity": "ALD", "above": "2 EUR", "active": false})", "NothingChanged"},
};

const std::vector<std::pair<const char *, const std::vector<Case> *>> tables{{"people", &people}, {"roles", &roles}, {"rules", &rules}};

} // namespace

class SecurityCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { security::setHashCost(security::HashCost::minimal()); }

    void everyLineHasItsOutcome_data();
    void everyLineHasItsOutcome();
    void everyRejectionHasItsLine();

    void nothingIsLeftOfWhatFails_data() { test::engineColumn(); }
    void nothingIsLeftOfWhatFails();
};

void SecurityCommandsTest::everyLineHasItsOutcome_data()
{
    QTest::addColumn<millrace::store::Engine>("engine");
    QTest::addColumn<int>("table");
    for (const auto engine : test::engines()) {
        for (size_t i = 0; i < tables.size(); ++i)
            QTest::addRow("%s %s", qPrintable(test::nameOf(engine)), tables[i].first) << engine << int(i);
    }
}

void SecurityCommandsTest::everyLineHasItsOutcome()
{
    QFETCH(millrace::store::Engine, engine);
    QFETCH(int, table);
    test::World world(engine);
    world.must("ledger.CreateEntity", R"({"code": "OTHER", "name": "Other", "currency": "USD", "chart": "international"})");
    for (const auto &line : *tables[size_t(table)].second) {
        const auto outcome = test::submitAs(world, line.by, ("security."_ba + line.command).constData(), line.json);
        const auto *expected = engine == store::Engine::PostgreSql && line.onServer ? line.onServer : line.outcome;
        const auto where = QByteArray(line.by) + ' ' + line.command + ' ' + line.json + ": " + test::World::word(outcome).toUtf8();
        QVERIFY2(test::World::word(outcome) == QString::fromUtf8(expected), where.constData());
    }
    QCOMPARE(world.breaks(), QString());
}

void SecurityCommandsTest::everyRejectionHasItsLine()
{
    QStringList missing;
    for (const auto &[name, command] : house::catalogue().commands()) {
        if (!name.startsWith("security."_L1))
            continue;
        for (const auto &rejection : command->info().rejections) {
            const auto has = [&](const Case &line) {
                const auto is = [&](const char *word) { return word && QString::fromUtf8(word).section(u' ', 0, 0) == rejection; };
                return "security."_L1 + QLatin1StringView(line.command) == name && (is(line.outcome) || is(line.onServer));
            };
            const bool found = std::ranges::any_of(tables, [&](const auto &table) { return std::ranges::any_of(*table.second, has); });
            if (!found && rejection != "ServerForbidsRoles"_L1) // tst_server has it.
                missing.append(name + u' ' + rejection);
        }
    }
    QCOMPARE(missing, QStringList());
}

void SecurityCommandsTest::nothingIsLeftOfWhatFails()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    int writes = 0;
    for (int failing = 1;; ++failing) {
        int seen = 0;
        world.connection().onWrite([&](const QString &what) {
            if (++seen == failing)
                throw Fault(Fault::Kind::DiskFull, what, u"the disk is full"_s);
        });
        bool failed = false;
        try {
            world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct horse", "roles": ["planner"]})");
        } catch (const Fault &) {
            failed = true;
        }
        world.connection().onWrite({});
        QCOMPARE(test::column(world.ask("security.persons"), "code").contains(u"ben"_s), !failed);
        if (!failed)
            break;
        ++writes;
    }
    QVERIFY(writes > 3);
    QCOMPARE(world.breaks(), QString());
}

MILLRACE_TEST(SecurityCommandsTest)
#include "tst_commands.moc"
