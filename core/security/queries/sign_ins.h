// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// Who signed in, or tried to.
struct SignIns
{
    std::optional<Id<Person>> person;
    bool failedOnly = false;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("person", &SignIns::person, "Only of this person"),
                              field("failedOnly", &SignIns::failedOnly, "Only what failed").optional());
    }

    struct Row
    {
        Instant at;
        QString person;
        QString station;
        bool succeeded = false;
        std::int64_t id = 0;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("at", &Row::at, "When"),
                                  field("person", &Row::person, "Who"),
                                  field("station", &Row::station, "Where"),
                                  field("succeeded", &Row::succeeded, "Whether it was right"),
                                  field("id", &Row::id, "Tells two of the same moment apart"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.sign_ins"_s, u"security/sign_ins"_s, u"Who signed in, or tried to."_s, uR"({"failedOnly": true})"_s,
                {u"-at"_s, u"-id"_s}};
    }
};

} // namespace millrace::security
