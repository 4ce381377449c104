// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::security {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

enum class PersonState {
    Active,
    Locked, ///< May come back.
    Left,   ///< For good; what the person did stays under the name.
};

struct PersonRow
{
    Id<Person> id;
    QString code;
    QString name;
    PersonState state{};
    QString language;     ///< "de"; empty for the station's own.
    QString databaseRole; ///< On PostgreSQL the role that the person connects as.
    Id<Event> event;

    static constexpr TableName table{"person", TableClass::Document, 1};
    static constexpr auto fields()
    {
        using R = PersonRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name), field("state", &R::state),
                          field("language", &R::language), field("database_role", &R::databaseRole), field("event", &R::event, Mark::Event));
    }
};

/// What a person proves who they are with. On PostgreSQL the server keeps the password, and the texts here are empty.
struct CredentialRow
{
    Id<Person> person;
    QString passwordHash;
    QString badge;
    QString pinHash;
    Id<Event> event;

    static constexpr TableName table{"credential", TableClass::Document, 2};
    static constexpr auto fields()
    {
        using R = CredentialRow;
        return std::tuple(field("person", &R::person, Mark::Key), field("password_hash", &R::passwordHash), field("badge", &R::badge),
                          field("pin_hash", &R::pinHash), field("event", &R::event, Mark::Event));
    }
};

struct RoleRow
{
    Id<SecurityRole> id;
    QString code;
    QString name;
    Id<Event> event;

    static constexpr TableName table{"role", TableClass::Document, 2};
    static constexpr auto fields()
    {
        using R = RoleRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name),
                          field("event", &R::event, Mark::Event));
    }
};

/// A right of a role; see door::Right for its name.
struct RoleRightRow
{
    std::int64_t id = 0;
    Id<SecurityRole> role;
    QString name;
    bool granted = true;
    Id<Event> event;

    static constexpr TableName table{"role_right", TableClass::Document, 3};
    static constexpr auto fields()
    {
        using R = RoleRightRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("role", &R::role), field("name", &R::name), field("granted", &R::granted),
                          field("event", &R::event, Mark::Event));
    }
};

/// A role that a person holds, in one entity or plant or, where they are none, in all.
struct RoleHeldRow
{
    std::int64_t id = 0;
    Id<Person> person;
    Id<SecurityRole> role;
    Id<Entity> entity;
    Id<Plant> plant;
    bool held = true;
    Id<Event> event;

    static constexpr TableName table{"role_held", TableClass::Document, 4};
    static constexpr auto fields()
    {
        using R = RoleHeldRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("person", &R::person), field("role", &R::role), field("entity", &R::entity),
                          field("plant", &R::plant), field("held", &R::held), field("event", &R::event, Mark::Event));
    }
};

/// Two commands that one person may not both do on one chain.
struct DutyRuleRow
{
    std::int64_t id = 0;
    QString firstCommand;
    QString secondCommand;
    bool active = true;
    Id<Event> event;

    static constexpr TableName table{"duty_rule", TableClass::Document, 5};
    static constexpr auto fields()
    {
        using R = DutyRuleRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("first_command", &R::firstCommand), field("second_command", &R::secondCommand),
                          field("active", &R::active), field("event", &R::event, Mark::Event));
    }
};

/// A command at stake for more than so much waits for a second person with the right "approve:<command>".
struct ApprovalRuleRow
{
    std::int64_t id = 0;
    QString command;
    Id<Entity> entity;
    std::int64_t above = 0; ///< In minor units of the entity's currency.
    bool active = true;
    Id<Event> event;

    static constexpr TableName table{"approval_rule", TableClass::Document, 5};
    static constexpr auto fields()
    {
        using R = ApprovalRuleRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("command", &R::command), field("entity", &R::entity), field("above", &R::above),
                          field("active", &R::active), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::security
