// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::tidy {

/// What people run. Tests may attack the database with plain SQL.
static bool isProduct(const SourceFile &file)
{
    return file.isCpp() && (file.isIn(u"core") || file.isIn(u"ui") || file.isIn(u"app"));
}

Complaints sqlInCode(const SourceFile &file)
{
    if (!isProduct(file) || file.isIn(u"core/store"))
        return {};
    // In capitals anywhere, in small letters where a literal begins: "Select a customer" is a sentence.
    static const QRegularExpression statement(
        u"\\b(SELECT|INSERT\\s+INTO|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM|(CREATE|ALTER|DROP)\\s+(TABLE|VIEW|INDEX|TRIGGER|ROLE|DATABASE))"
        u"\\s"
        "|^\\s*(BEGIN|COMMIT|ROLLBACK|PRAGMA|GRANT|REVOKE|TRUNCATE|VACUUM|LISTEN|NOTIFY|LOCK TABLE)\\b"
        "|^\\s*(select|insert\\s+into|update\\s+\\w+\\s+set|delete\\s+from)\\s"_s);
    Complaints complaints;
    for (const CppText::Literal &literal : takeApart(file.text).literals) {
        if (statement.match(literal.text).hasMatch())
            complaints +=
                u"%1:%2: SQL belongs in a .sql file: %3"_s.arg(file.path).arg(literal.line).arg(literal.text.simplified().left(60));
    }
    return complaints;
}

Complaints transactionInCode(const SourceFile &file)
{
    if (!isProduct(file) || file.isIn(u"core/store") || file.isIn(u"core/door"))
        return {};
    // begin() of a container gives an iterator that is used; a statement that is begin() alone opens something.
    static const QRegularExpression call(u"(\\.|->)\\s*((commit|rollback|transaction)\\s*\\(|begin\\s*\\(\\s*[^)\\s])"
                                         "|(^|[;{}])\\s*(?![^;]*\\breturn\\b)[\\w:.>\\-()\\[\\]\\s]*(\\.|->)begin\\s*\\(\\s*\\)\\s*;"_s);
    static const QRegularExpression ofQt(u"\\b(QSaveFile|QPainter)\\s+(\\w+)\\b"_s);
    const QString code = takeApart(file.text).code;
    QStringList others; // Names of what is committed and begun otherwise.
    for (const QRegularExpressionMatch &match : ofQt.globalMatch(code))
        others += match.captured(2);
    Complaints complaints;
    for (const QRegularExpressionMatch &match : call.globalMatch(code)) {
        static const QRegularExpression lastName(u"(\\w+)$"_s);
        if (others.contains(lastName.match(code.left(match.capturedStart())).captured(1)))
            continue;
        const int line = lineAt(code, match.capturedEnd());
        complaints += u"%1:%2: only the store and the door open and close transactions: %3"_s.arg(file.path).arg(line).arg(
            match.captured().simplified());
    }
    return complaints;
}

Complaints floatingPoint(const SourceFile &file)
{
    static const std::map<QString, QString> excused{
        {u"core/door/json.cpp"_s, u"Qt holds a JSON number with a point as a double; it is written out and read as text at once"_s},
    };
    const bool mayEstimate = file.isIn(u"core/insight") || file.isIn(u"core/planning");
    if (!file.isIn(u"core") || mayEstimate || excused.contains(file.path))
        return {};
    static const QRegularExpression inCpp(u"\\b(float|double|qreal|toDouble|toFloat)\\b"_s);
    static const QRegularExpression inSql(u"\\b(real|double\\s+precision|float[48]?)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sqlComment(u"--[^\\n]*"_s);
    Complaints complaints;
    const QString code = file.isCpp() ? takeApart(file.text).code : file.isSql() ? QString(file.text).remove(sqlComment) : QString();
    for (const QRegularExpressionMatch &match : (file.isCpp() ? inCpp : inSql).globalMatch(code)) {
        const int line = lineAt(code, match.capturedStart());
        complaints += u"%1:%2: business data knows no floating point: %3"_s.arg(file.path).arg(line).arg(match.captured());
    }
    return complaints;
}

} // namespace millrace::tidy
