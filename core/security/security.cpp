// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/security.h"

#include "security/commands/add_person.h"
#include "security/commands/change_own_password.h"
#include "security/commands/change_person.h"
#include "security/commands/create_role.h"
#include "security/commands/grant_role.h"
#include "security/commands/revoke_role.h"
#include "security/commands/set_approval_rule.h"
#include "security/commands/set_badge.h"
#include "security/commands/set_duty_rule.h"
#include "security/commands/set_password.h"
#include "security/commands/set_role_right.h"
#include "security/queries/approval_rules.h"
#include "security/queries/duty_rules.h"
#include "security/queries/event.h"
#include "security/queries/event_content.h"
#include "security/queries/events.h"
#include "security/queries/persons.h"
#include "security/queries/role_rights.h"
#include "security/queries/roles.h"
#include "security/queries/roles_held.h"
#include "security/queries/sealing.h"
#include "security/queries/sign_ins.h"
#include "security/queries/waiting_commands.h"

namespace millrace::security {

void addTo(door::Catalogue &catalogue)
{
    for (const auto *command : {&AddPerson::type(), &ChangePerson::type(), &SetPassword::type(), &ChangeOwnPassword::type(), &SetBadge::type(),
                                &GrantRole::type(), &RevokeRole::type(), &CreateRole::type(), &SetRoleRight::type(), &SetDutyRule::type(),
                                &SetApprovalRule::type()})
        catalogue.add(*command);
    catalogue.addQuery<Persons>();
    catalogue.addQuery<Roles>();
    catalogue.addQuery<RoleRights>();
    catalogue.addQuery<RolesHeld>();
    catalogue.addQuery<DutyRules>();
    catalogue.addQuery<ApprovalRules>();
    catalogue.addQuery<SignIns>();
    catalogue.addQuery<Events>();
    catalogue.addQuery<EventContent>();
    catalogue.addQuery<EventEffects>();
    catalogue.addQuery<WaitingCommands>();
    catalogue.addQuery<SealState>();
    catalogue.addQuery<Blocks>();
}

} // namespace millrace::security
