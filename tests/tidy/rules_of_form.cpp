// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::tidy {

Complaints licenceMissing(const SourceFile &file)
{
    if (!file.isCode())
        return {};
    const QString mark = file.isCpp() ? u"// "_s : file.isSql() ? u"-- "_s : u"# "_s;
    const QString expected =
        mark + u"SPDX-FileCopyrightText: Millrace contributors\n"_s + mark + u"SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const qsizetype start = file.isScript() ? file.text.indexOf(u'\n') + 1 : 0;
    if (QStringView(file.text).sliced(start).startsWith(expected))
        return {};
    return {u"%1:1: the two SPDX lines are not on top"_s.arg(file.path)};
}

Complaints emptyName(const SourceFile &file)
{
    static const QRegularExpression saysNothing(u"(^|[/_.-])(utils?|helpers?|managers?|common|misc)($|[/_.-])"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto match = saysNothing.match(file.path);
    if (!match.hasMatch())
        return {};
    return {u"%1:1: \"%2\" says nothing of what is inside"_s.arg(file.path, match.captured(2))};
}

Complaints tooLong(const SourceFile &file)
{
    constexpr int most = 400;
    static const std::map<QString, QString> excused; // Path and reason: only what is generated, or data.
    const qsizetype lines = file.text.count(u'\n');
    if (!file.isCode() || lines <= most || excused.contains(file.path))
        return {};
    return {u"%1:%2: %3 lines, at most %2 are allowed: which two things is it?"_s.arg(file.path).arg(most).arg(lines)};
}

static void addMatches(Complaints &complaints, const SourceFile &file, const QString &text, const QRegularExpression &pattern)
{
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        complaints += u"%1:%2: %3 does not stay"_s.arg(file.path).arg(lineAt(text, match.capturedStart())).arg(match.captured());
}

Complaints leftForLater(const SourceFile &file)
{
    static const QRegularExpression unfinished(u"\\b(TODO|FIXME|XXX)\\b"_s);
    static const QRegularExpression notCounted(u"\\b(QSKIP|QEXPECT_FAIL)\\b"_s);
    Complaints complaints;
    if (file.isCpp()) { // Not in strings: one of these is the code of no currency.
        const CppText text = takeApart(file.text);
        addMatches(complaints, file, text.comments, unfinished);
        addMatches(complaints, file, text.code, unfinished);
        addMatches(complaints, file, text.code, notCounted);
    } else if (file.isCode()) {
        addMatches(complaints, file, file.text, unfinished);
    }
    return complaints;
}

} // namespace millrace::tidy
