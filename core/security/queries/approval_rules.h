// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// What waits for a second person.
struct ApprovalRules
{
    static constexpr auto fields() { return std::tuple(); }

    struct Row
    {
        QString command;
        QString entity;
        Money above;
        bool active = false;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("command", &Row::command, "Which command"),
                                  field("entity", &Row::entity, "In this legal entity; empty in all"),
                                  field("above", &Row::above, "What goes through without a second person"),
                                  field("active", &Row::active, "Whether the rule stands"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.approval_rules"_s, u"security/approval_rules"_s, u"Commands that wait for a second person, and from what amount on."_s, uR"({})"_s,
                {u"command"_s, u"entity"_s}};
    }
};

} // namespace millrace::security
