// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/rules/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::security {

bool isCode(const QString &text)
{
    static const QRegularExpression form(uR"(\A[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,39}\z)"_s);
    return form.match(text).hasMatch();
}

bool isCommandName(const QString &text)
{
    static const QRegularExpression form(uR"(\A[a-z]+\.[A-Z][A-Za-z0-9]*\z)"_s);
    return form.match(text).hasMatch();
}

bool isRightName(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(\*|approve:\*|(approve:)?[a-z]+\.(\*|[A-Z][A-Za-z0-9]*)|[a-z]+\.\?(\*|[a-z][a-z0-9_]*))\z)"_s);
    return form.match(text).hasMatch();
}

bool holdsAll(const door::Session &session, const std::vector<QString> &rights, Id<Entity> entity, Id<Plant> plant)
{
    return std::ranges::all_of(rights, [&](const QString &right) { return session.may(right, entity, plant); });
}

QString databaseRole(const QString &database, const QString &code)
{
    constexpr qsizetype longestName = 63; // Bytes that PostgreSQL keeps of a name.
    const auto name = database + u'_' + code;
    return name.toUtf8().size() <= longestName ? name : QString();
}

} // namespace millrace::security
