// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::tidy {

namespace {

const QStringList marks{u"tr"_s, u"translate"_s, u"QT_TR_NOOP"_s, u"QT_TR_N_NOOP"_s, u"QT_TRANSLATE_NOOP"_s, u"QT_TRANSLATE_N_NOOP"_s};

/// Whatever they are given is read by people.
const QStringList shows{u"setText"_s, u"setTitle"_s, u"setToolTip"_s, u"setStatusTip"_s, u"setWhatsThis"_s, u"setWindowTitle"_s, u"setPlaceholderText"_s,
                        u"setAccessibleName"_s, u"setAccessibleDescription"_s, u"setLabelText"_s, u"setInformativeText"_s, u"setPrefix"_s, u"setSuffix"_s,
                        u"QLabel"_s, u"QPushButton"_s, u"QCheckBox"_s, u"QRadioButton"_s, u"QGroupBox"_s, u"UsageError"_s};

/// These take names of things, too, which are one word in small letters.
const QStringList showsSome{u"addAction"_s, u"addTab"_s, u"addItem"_s, u"addRow"_s, u"addMenu"_s, u"addButton"_s, u"QAction"_s, u"say"_s, u"getText"_s,
                            u"getOpenFileName"_s, u"getSaveFileName"_s, u"print"_s, u"complain"_s, u"progress"_s, u"good"_s, u"bad"_s, u"muted"_s};

/// The calls around a place, the innermost first; an opening that is no call has an empty name.
QStringList callsAround(const QString &code, qsizetype place)
{
    static const QRegularExpression made(u"\\b(QLabel|QPushButton|QCheckBox|QRadioButton|QGroupBox|QAction)\\s+\\w+\\s*$"_s);
    static const QRegularExpression last(u"(\\w+)\\s*$"_s);
    QStringList calls;
    int closed = 0;
    for (auto at = place - 1; at >= 0 && code[at] != u';'; --at) {
        const QChar c = code[at];
        if (c == u')' || c == u'}' || c == u']')
            ++closed;
        else if (c == u'(' || c == u'{' || c == u'[') {
            if (closed > 0) {
                --closed;
                continue;
            }
            const auto before = code.mid(std::max<qsizetype>(0, at - 80), std::min<qsizetype>(at, 80));
            const auto object = made.match(before);
            calls.append(c != u'(' ? QString() : object.hasMatch() ? object.captured(1) : last.match(before).captured(1));
        }
    }
    return calls;
}

bool hasLetters(const QString &text)
{
    static const QRegularExpression notSaid(u"<[^>]*>|&\\w+;|\\\\[nt]|%L?\\d|^\\.\\w+$"_s);
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    return letters.match(QString(text).remove(notSaid)).hasMatch();
}

/// Begins as a sentence or a title does, or has words with a blank between.
bool looksSaid(const QString &text)
{
    static const QRegularExpression said(u"^\\W*\\p{Lu}\\p{Ll}|\\p{Ll}{2,},? \\p{L}{2,}"_s);
    return hasLetters(text) && said.match(text).hasMatch();
}

/// A whole sentence, or the beginning of one: it is for people wherever it stands.
bool isSentence(const QString &text)
{
    static const QRegularExpression sentence(u"^\\p{Lu}\\p{Ll}*('\\p{Ll}+)?,? (\\p{L}+|%\\d)[ .?,:].*\\p{Ll}"_s);
    return sentence.match(text).hasMatch();
}

} // namespace

Complaints unmarkedText(const SourceFile &file)
{
    static const std::map<QString, QString> excused{
        {u"app/cli/reference.cpp"_s, u"the reference is written once, in the language of the source"_s},
    };
    if (!file.isCpp() || !(file.isIn(u"ui") || file.isIn(u"app")) || excused.contains(file.path))
        return {};
    Complaints complaints;
    const CppText text = takeApart(file.text);
    for (const auto &literal : text.literals) {
        const bool isCompared = QStringView(text.code).sliced(literal.place).trimmed().startsWith("_L1"_L1);
        const bool isScript = literal.text.contains(u'\n');
        const auto calls = callsAround(text.code, literal.place);
        if (isCompared || isScript || std::ranges::any_of(calls, [](const QString &call) { return marks.contains(call); }))
            continue;
        const auto call = calls.value(0);
        if ((shows.contains(call) && hasLetters(literal.text)) || (showsSome.contains(call) && looksSaid(literal.text)) || isSentence(literal.text))
            complaints += u"%1:%2: no translator sees this text: %3"_s.arg(file.path).arg(literal.line).arg(literal.text.left(60));
    }
    return complaints;
}

/// lupdate files a text of a function under the namespace that the function is in.
Complaints strangeContext(const SourceFile &file)
{
    static const QRegularExpression own(u"\\btr\\b[^;{}]*\\{\\s*return QCoreApplication::translate\\(\"([^\"]*)\""_s);
    static const QRegularExpression opening(u"^namespace ([\\w:]+)"_s, QRegularExpression::MultilineOption);
    if (!file.isCpp() || !(file.isIn(u"ui") || file.isIn(u"app")))
        return {};
    Complaints complaints;
    for (const auto &match : own.globalMatch(file.text)) {
        QString around;
        for (const auto &space : opening.globalMatch(file.text.first(match.capturedStart())))
            around = space.captured(1);
        if (match.captured(1) != around)
            complaints += u"%1:%2: texts of this tr() are filed under \"%3\", not \"%4\""_s.arg(file.path).arg(lineAt(file.text, match.capturedStart())).arg(around, match.captured(1));
    }
    return complaints;
}

} // namespace millrace::tidy
