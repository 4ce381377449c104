// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "foundation/record/record_screen.h"
#include "today/all_screens.h"
#include "security/proof_screen.h"
#include "workflow/waiting_screen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

void addSecurityScreens(Screens &screens)
{
    const auto person = take(u"person"_s, u"code"_s);
    addWaitingScreen(screens);
    addProofScreen(screens);
    addList(screens, {u"security.events"_s, u"audit"_s, tr("Events"), u"audit"_s, u"security.events"_s, tr("Everything that was done: who, when, with which command"),
                      {u"firstDay"_s, u"lastDay"_s, u"person"_s, u"document"_s, u"item"_s, u"source"_s}, {}, {u"correlation"_s, u"accepted"_s, u"source"_s, u"isSealed"_s}, u"event"_s, u"id"_s, {}, tr("Nothing was done in these days."), {u"-entered"_s}});
    addList(screens, {u"security.sign_ins"_s, u"audit"_s, tr("Sign-ins"), u"lock"_s, u"security.sign_ins"_s, tr("Who signed in, or tried to"), {}, {}, {}, {}, u"person"_s, {}, tr("Nobody has signed in yet."), {u"-at"_s}});
    addList(screens, {u"security.persons"_s, u"setup"_s, tr("People"), u"person"_s, u"security.persons"_s, tr("Who may sign in, and which roles they hold"), {}, {}, {u"databaseRole"_s}, u"person"_s, u"code"_s,
                      {{u"security.AddPerson"_s, {}, {}, {}}, {u"security.GrantRole"_s, person, {}, {}}, {u"security.RevokeRole"_s, person, {}, {}}, {u"security.SetPassword"_s, person, {}, {}},
                       {u"security.SetBadge"_s, person, {}, {}}, {u"security.ChangePerson"_s, person, {}, {}}}, tr("People stand here.")});
    addList(screens, {u"security.roles"_s, u"setup"_s, tr("Roles"), u"role"_s, u"security.roles"_s, {}, {}, {}, {}, {}, u"code"_s,
                      {{u"security.CreateRole"_s, {}, {}, {}}, {u"security.SetRoleRight"_s, take(u"role"_s, u"code"_s), {}, {}}}, tr("Roles stand here.")});
    addList(screens, {u"security.role_rights"_s, u"setup"_s, tr("Rights"), u"lock"_s, u"security.role_rights"_s, tr("What each role may do and see"), {}, {}, {}, {}, u"role"_s, {}, tr("Rights stand here."), {}, false});
    addList(screens, {u"security.approval_rules"_s, u"setup"_s, tr("Approvals"), u"check"_s, u"security.approval_rules"_s, tr("What a second person has to see first"), {}, {}, {}, {}, u"command"_s,
                      {{u"security.SetApprovalRule"_s, {}, {}, {}}}, tr("No command needs a second person.")});
    addList(screens, {u"security.duty_rules"_s, u"setup"_s, tr("Duties"), u"role"_s, u"security.duty_rules"_s, tr("Commands that one person may not both do on one chain"), {}, {}, {}, {}, u"command"_s,
                      {{u"security.SetDutyRule"_s, {}, {}, {}}}, tr("No duties are kept apart.")});

    addRecord(screens, {u"person"_s, tr("Person"), u"person"_s, u"security.persons"_s, u"code"_s, u"name"_s, {u"databaseRole"_s},
                        {{tr("What was done"), u"security.events"_s, u"person"_s, {u"person"_s, u"correlation"_s, u"accepted"_s, u"source"_s, u"isSealed"_s}, tr("Nothing was done yet."), {}, {}}},
                        {}, {},
                        {{u"security.GrantRole"_s, person, {}, {}}, {u"security.RevokeRole"_s, person, {}, {}}, {u"security.SetPassword"_s, person, {}, {}}, {u"security.ChangePerson"_s, person, {}, {}}},
                        u"code"_s, true});
    addRecord(screens, {u"event"_s, tr("Event"), u"event"_s, u"security.events"_s, u"event"_s, u"name"_s, {u"isSealed"_s},
                        {{tr("Rows"), u"security.event"_s, u"event"_s, {u"id"_s}, tr("It moved neither goods nor value."), {}, {}}},
                        {}, {}, {{u"house.ReverseEvent"_s, take(u"event"_s, u"id"_s), {}, {}}}, u"id"_s, true, true});
}

} // namespace millrace::ui
