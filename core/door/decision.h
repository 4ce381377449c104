// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/json.h"
#include "door/problem.h"
#include "door/changes.h"

namespace millrace::door {

/// Collects what check finds, in order of precedence.
class Checks
{
public:
    template<typename E>
    Checks &rejectIf(bool wrong, E rejection, QString field = {}, QJsonObject arguments = {})
    {
        if (wrong)
            m_problems.push_back({QString(store::enumText(rejection)), std::move(field), std::move(arguments)});
        return *this;
    }
    template<typename E, store::Described S, typename T>
    Checks &rejectIf(bool wrong, E rejection, T S::*member, QJsonObject arguments = {})
    {
        return rejectIf(wrong, rejection, nameOf(member), std::move(arguments));
    }
    const Problems &problems() const { return m_problems; }

private:
    Problems m_problems;
};

/// What decide returns: rejections, or questions, or changes with a receipt.
struct Decision
{
    Problems rejections;
    Problems questions;
    Changes changes;
    QJsonObject receipt;
};

template<typename E>
    requires std::is_enum_v<E>
Decision reject(E rejection, QString field = {}, QJsonObject arguments = {})
{
    Decision out;
    out.rejections.push_back({QString(store::enumText(rejection)), std::move(field), std::move(arguments)});
    return out;
}

template<typename E, store::Described S, typename T>
    requires std::is_enum_v<E>
Decision reject(E rejection, T S::*member, QJsonObject arguments = {})
{
    return reject(rejection, nameOf(member), std::move(arguments));
}

template<typename E>
    requires std::is_enum_v<E>
Decision ask(E question, QString field = {}, QJsonObject arguments = {})
{
    Decision out;
    out.questions.push_back({QString(store::enumText(question)), std::move(field), std::move(arguments)});
    return out;
}

template<store::Described R>
Decision accept(Changes changes, const R &receipt)
{
    Decision out;
    out.changes = std::move(changes);
    out.receipt = toJson(receipt);
    return out;
}

} // namespace millrace::door
