// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/command_form.h"

#include "foundation/editors/lines_editor.h"
#include "foundation/form/banner.h"
#include "foundation/form/form_field.h"
#include "foundation/preview/preview_panel.h"
#include "foundation/theme/theme.h"
#include "words/words.h"

#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

// What the door is asked while somebody types and when it is sent, and how its answers are shown.

namespace millrace::ui {

namespace {

/// "lines[2].quantity" is below the field "lines".
std::pair<QString, QString> splitPath(const QString &path)
{
    qsizetype at = 0;
    while (at < path.size() && path[at] != u'.' && path[at] != u'[')
        ++at;
    return {path.left(at), path.mid(at)};
}

QString told(const door::Problem &problem)
{
    const auto words = wordsFor(problem);
    return words.remedy.isEmpty() ? words.reason : words.reason + u' ' + words.remedy;
}

} // namespace

Draft CommandForm::draft() const
{
    return {m_info.spec.name, fields(), m_id, m_accepted};
}

void CommandForm::check()
{
    const int checked = ++m_checked;
    m_surroundings.office->check(draft()).then(this, [this, checked](const door::Problems &problems) {
        const bool isOfTheWorld = std::ranges::any_of(problems, isFault);
        if (checked == m_checked && !isOfTheWorld && !m_isSending)
            showProblems(problems);
    });
}

void CommandForm::showProblems(const door::Problems &problems)
{
    for (auto *each : m_fields)
        each->clearProblems();
    door::Problems elsewhere;
    for (const auto &problem : problems) {
        const auto [name, rest] = splitPath(problem.field);
        auto *at = field(name);
        if (!m_isTried && (!at || !at->isTouched || (at->lines() && problem.code == u"FieldMissing")))
            continue;
        if (!at || !at->showProblem(rest, told(problem)))
            elsewhere.push_back(problem);
    }
    if (m_isTried && !elsewhere.empty())
        showWhole(elsewhere);
}

/// What is about no field that is shown stands above them all.
void CommandForm::showWhole(const door::Problems &problems)
{
    const auto &first = problems.front();
    const auto words = wordsFor(first);
    QStringList rest;
    for (size_t i = 1; i < problems.size(); ++i)
        rest.append(told(problems[i]));
    rest.prepend(words.remedy);
    rest.removeAll(QString());
    m_banner->say(Banner::Tone::Bad, words.reason, rest.join(u'\n'));
}

void CommandForm::goToFirstWrong()
{
    for (auto *each : m_fields) {
        if (each->isWrong()) {
            m_area->ensureWidgetVisible(each, 0, Theme::of().px(space::around));
            each->goToFirstWrong();
            return;
        }
    }
}

void CommandForm::send()
{
    m_likely->setFocus(); // What is being typed is taken.
    if (m_isSending || m_isDone)
        return;
    m_isTried = true;
    sendDraft();
}

void CommandForm::sendDraft()
{
    m_checkSoon.stop();
    ++m_checked;
    m_sent = draft();
    setSending(true);
    m_sender(m_sent)
        .then(this, [this](const door::Outcome &outcome) { receive(outcome); })
        .onFailed(this, [this](const Fault &fault) {
            door::Outcome outcome;
            outcome.problems = {problemOf(fault)};
            receive(outcome);
        });
}

void CommandForm::setSending(bool sending)
{
    m_isSending = sending;
    m_likely->setEnabled(!sending);
    if (sending && !m_isFaulted)
        m_banner->clear();
}

void CommandForm::receive(const door::Outcome &outcome)
{
    using Kind = door::Outcome::Kind;
    setSending(false);
    m_isFaulted = std::ranges::any_of(outcome.problems, isFault);
    if (m_isFaulted) {
        const auto words = wordsFor(outcome.problems.front());
        m_banner->say(Banner::Tone::Bad, words.reason, tr("What you typed is kept. It is sent once, however often it is tried."));
        m_banner->offer(tr("Try again"), [this] { send(); });
        m_banner->focusOffer();
    } else if (outcome.kind == Kind::Accepted) {
        m_isDone = true;
        m_banner->clear();
        Q_EMIT accepted(outcome);
    } else if (outcome.kind == Kind::Asked) {
        showProblems({});
        ask(outcome.problems);
    } else if (outcome.kind == Kind::Pending || outcome.kind == Kind::Parked) {
        m_isDone = true;
        m_likely->setEnabled(false);
        m_banner->say(Banner::Tone::Info, tr("Waits as number %1 until a second person approves it.").arg(outcome.waiting), tr("Nothing is posted until then."));
        Q_EMIT waiting(outcome);
    } else {
        m_banner->clear();
        showProblems(outcome.problems);
        m_likely->setFocus(); // Which it lost while it waited; unless a field is wrong.
        goToFirstWrong();
    }
    Q_EMIT answered();
}

void CommandForm::ask(const door::Problems &questions)
{
    QStringList reasons;
    QStringList codes;
    for (const auto &question : questions) {
        reasons.append(told(question));
        codes.append(question.code);
    }
    m_banner->say(Banner::Tone::Warn, reasons.join(u'\n'));
    m_banner->offer(tr("Yes, %1").arg(m_title.left(1).toLower() + m_title.mid(1)), [this, codes] {
        m_accepted += codes;
        m_accepted.removeDuplicates();
        sendDraft();
    });
    m_banner->focusOffer();
}

bool CommandForm::isPreviewing() const
{
    return m_preview && !m_preview->isHidden();
}

void CommandForm::togglePreview()
{
    m_preview->setVisible(!isPreviewing());
    m_previewButton->setChecked(isPreviewing());
    if (isPreviewing())
        refreshPreview();
    Q_EMIT previewToggled(isPreviewing());
}

void CommandForm::refreshPreview()
{
    if (isPreviewing())
        m_preview->showDraft(draft());
}

} // namespace millrace::ui
