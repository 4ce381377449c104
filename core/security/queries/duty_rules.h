// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// Commands that one person may not both do on one chain.
struct DutyRules
{
    static constexpr auto fields() { return std::tuple(); }

    struct Row
    {
        QString first;
        QString second;
        bool active = false;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("first", &Row::first, "One command"),
                                  field("second", &Row::second, "The other command"),
                                  field("active", &Row::active, "Whether the rule stands"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.duty_rules"_s, u"security/duty_rules"_s, u"Commands that one person may not both do on one chain."_s, uR"({})"_s,
                {u"first"_s, u"second"_s}};
    }
};

} // namespace millrace::security
