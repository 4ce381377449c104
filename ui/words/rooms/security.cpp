// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"BadgeInvalid", QT_TRANSLATE_NOOP("security", "The badge has too few or too many characters."), QT_TRANSLATE_NOOP("security", "[Between {least} and {most}.]")},
    {"BadgeTaken", QT_TRANSLATE_NOOP("security", "Somebody else has this badge."), QT_TRANSLATE_NOOP("security", "Take another badge, or take it from that person first.")},
    {"CodeTooLongForServer", QT_TRANSLATE_NOOP("security", "The code is too long for a role of the database server."), QT_TRANSLATE_NOOP("security", "Choose a shorter code.")},
    {"CommandInvalid", QT_TRANSLATE_NOOP("security", "This is not the name of a command."), QT_TRANSLATE_NOOP("security", "Write it as room.Command, such as purchasing.ReceiveGoods.")},
    {"CommandUnknown", QT_TRANSLATE_NOOP("security", "There is no command {name}."), QT_TRANSLATE_NOOP("security", "[Did you mean {nearest}? ]`mill commands` lists them.")},
    {"CurrencyOther", QT_TRANSLATE_NOOP("security", "The amount is in another currency than the books[, which are in {wanted}]."), QT_TRANSLATE_NOOP("security", "Enter it in the currency of the books.")},
    {"CurrentPasswordWrong", QT_TRANSLATE_NOOP("security", "The password until now is another one."), QT_TRANSLATE_NOOP("security", "Type the one that you signed in with.")},
    {"EntityNeeded", QT_TRANSLATE_NOOP("security", "An amount needs an entity, because its books say the currency."), QT_TRANSLATE_NOOP("security", "Name the entity.")},
    {"LanguageUnknown", QT_TRANSLATE_NOOP("security", "There is no such language here."), QT_TRANSLATE_NOOP("security", "Choose en or de, or leave it out.")},
    {"LastAdministrator", QT_TRANSLATE_NOOP("security", "Nobody would be left who may give rights."), QT_TRANSLATE_NOOP("security", "Make somebody else an administrator first.")},
    {"NameMissing", QT_TRANSLATE_NOOP("security", "A name is needed."), QT_TRANSLATE_NOOP("security", "Fill it in.")},
    {"OwnRightsKept", QT_TRANSLATE_NOOP("security", "Nobody gives rights to themselves."), QT_TRANSLATE_NOOP("security", "Ask another administrator.")},
    {"OwnStateKept", QT_TRANSLATE_NOOP("security", "Nobody lets themselves in or out."), QT_TRANSLATE_NOOP("security", "Ask another administrator.")},
    {"PasswordSame", QT_TRANSLATE_NOOP("security", "The new password is the old one."), QT_TRANSLATE_NOOP("security", "Choose another.")},
    {"PasswordTooShort", QT_TRANSLATE_NOOP("security", "The password is too short."), QT_TRANSLATE_NOOP("security", "[At least {least} characters.]")},
    {"PersonExists", QT_TRANSLATE_NOOP("security", "Somebody with this code is here already."), QT_TRANSLATE_NOOP("security", "Choose another code.")},
    {"PersonHasLeft", QT_TRANSLATE_NOOP("security", "The person has left for good."), QT_TRANSLATE_NOOP("security", "Choose somebody else, or add the person under a new code.")},
    {"PinInvalid", QT_TRANSLATE_NOOP("security", "The PIN has too few or too many digits."), QT_TRANSLATE_NOOP("security", "[Between {least} and {most} digits.]")},
    {"PlantOfOtherEntity", QT_TRANSLATE_NOOP("security", "The plant belongs to another entity."), QT_TRANSLATE_NOOP("security", "Choose a plant of this entity.")},
    {"RightInvalid", QT_TRANSLATE_NOOP("security", "This is not the name of a right."), QT_TRANSLATE_NOOP("security", "Write it as room.Command, room.?query, approve:room.Command, or with * at the end.")},
    {"RightUnknown", QT_TRANSLATE_NOOP("security", "No command and no query has this name."), QT_TRANSLATE_NOOP("security", "Check it in the catalogue.")},
    {"RightsBeyondOwn", QT_TRANSLATE_NOOP("security", "The role has rights that you don't hold."), QT_TRANSLATE_NOOP("security", "Ask somebody who holds them.")},
    {"RoleAlreadyHeld", QT_TRANSLATE_NOOP("security", "The person holds the role there already."), ""},
    {"RoleExists", QT_TRANSLATE_NOOP("security", "There is a role of this code."), QT_TRANSLATE_NOOP("security", "Choose another code.")},
    {"RoleNotHeld", QT_TRANSLATE_NOOP("security", "The person doesn't hold the role there."), QT_TRANSLATE_NOOP("security", "Look up the roles held.")},
    {"RoleUnknown", QT_TRANSLATE_NOOP("security", "There is no such role."), QT_TRANSLATE_NOOP("security", "Choose one, or create it first.")},
    {"SameCommand", QT_TRANSLATE_NOOP("security", "Both commands are the same."), QT_TRANSLATE_NOOP("security", "Choose two.")},
    {"ServerForbidsRoles", QT_TRANSLATE_NOOP("security", "The database server doesn't let you add people."), QT_TRANSLATE_NOOP("security", "Ask its administrator for the right to create roles.")},
    {"ServerSignsIn", QT_TRANSLATE_NOOP("security", "On PostgreSQL the server signs people in, with their passwords."), QT_TRANSLATE_NOOP("security", "Badges work on a company in a file.")},
};

constexpr Title commands[] = {
    {"AddPerson", QT_TRANSLATE_NOOP("security", "Add a person")},
    {"ChangeOwnPassword", QT_TRANSLATE_NOOP("security", "Change your password")},
    {"ChangePerson", QT_TRANSLATE_NOOP("security", "Change a person")},
    {"CreateRole", QT_TRANSLATE_NOOP("security", "Create a role")},
    {"GrantRole", QT_TRANSLATE_NOOP("security", "Grant a role")},
    {"RevokeRole", QT_TRANSLATE_NOOP("security", "Revoke a role")},
    {"SetApprovalRule", QT_TRANSLATE_NOOP("security", "Set an approval rule")},
    {"SetBadge", QT_TRANSLATE_NOOP("security", "Set a badge")},
    {"SetDutyRule", QT_TRANSLATE_NOOP("security", "Set a duty rule")},
    {"SetPassword", QT_TRANSLATE_NOOP("security", "Set a password")},
    {"SetRoleRight", QT_TRANSLATE_NOOP("security", "Set a role's right")},
};

constexpr Title queries[] = {
    {"approval_rules", QT_TRANSLATE_NOOP("security", "Approval rules")},
    {"blocks", QT_TRANSLATE_NOOP("security", "Sealed blocks")},
    {"duty_rules", QT_TRANSLATE_NOOP("security", "Duty rules")},
    {"event", QT_TRANSLATE_NOOP("security", "What an event did")},
    {"event_content", QT_TRANSLATE_NOOP("security", "An event as it was sent")},
    {"events", QT_TRANSLATE_NOOP("security", "Events")},
    {"persons", QT_TRANSLATE_NOOP("security", "People")},
    {"role_rights", QT_TRANSLATE_NOOP("security", "Rights of roles")},
    {"roles", QT_TRANSLATE_NOOP("security", "Roles")},
    {"roles_held", QT_TRANSLATE_NOOP("security", "Roles held")},
    {"seal_state", QT_TRANSLATE_NOOP("security", "State of the seal")},
    {"sign_ins", QT_TRANSLATE_NOOP("security", "Sign ins")},
    {"waiting_commands", QT_TRANSLATE_NOOP("security", "Waiting commands")},
};

constexpr Title events[] = {
    {"person_added", QT_TRANSLATE_NOOP("security", "Person added")},
    {"own_password_changed", QT_TRANSLATE_NOOP("security", "Own password changed")},
    {"person_changed", QT_TRANSLATE_NOOP("security", "Person changed")},
    {"role_created", QT_TRANSLATE_NOOP("security", "Role created")},
    {"role_granted", QT_TRANSLATE_NOOP("security", "Role granted")},
    {"role_revoked", QT_TRANSLATE_NOOP("security", "Role revoked")},
    {"approval_rule_set", QT_TRANSLATE_NOOP("security", "Approval rule set")},
    {"badge_set", QT_TRANSLATE_NOOP("security", "Badge set")},
    {"duty_rule_set", QT_TRANSLATE_NOOP("security", "Duty rule set")},
    {"password_set", QT_TRANSLATE_NOOP("security", "Password set")},
    {"role_right_set", QT_TRANSLATE_NOOP("security", "Role right set")},
};

} // namespace

const Room security{"security", QT_TRANSLATE_NOOP("security", "People and rights"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
