// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/command_dialog.h"

#include "foundation/form/command_form.h"
#include "foundation/form/reversal.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "words/titles.h"

#include <QCloseEvent>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {
constexpr QSize smallest(720, 480);
const QString sizeKey = u"form/size/"_s;
} // namespace

CommandDialog *CommandDialog::open(const Surroundings &surroundings, const QString &command, const QJsonObject &prefill, QWidget *parent)
{
    auto *dialog = new CommandDialog(surroundings, command, prefill, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

CommandDialog::CommandDialog(const Surroundings &surroundings, const QString &command, const QJsonObject &prefill, QWidget *parent)
    : QWidget(parent, Qt::Window), m_surroundings(surroundings), m_command(command), m_form(new CommandForm(surroundings, command, prefill, this))
{
    const auto &theme = Theme::of();
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", true);
    setObjectName(u"commandDialog"_s);
    setWindowTitle(commandTitle(command));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(space::around), theme.px(space::between), theme.px(space::around), theme.px(space::grid));
    head->setSpacing(2);
    auto *title = new QLabel(commandTitle(command), this);
    title->setProperty("type", "title");
    head->addWidget(title);
    auto *summary = new QLabel(catalogueText(house::catalogue().command(command)->info().spec.summary), this);
    summary->setProperty("ink", "muted");
    summary->setWordWrap(true);
    head->addWidget(summary);
    layout->addLayout(head);
    layout->addWidget(m_form, 1);
    if (command == u"house.ReverseEvent") {
        showWhatStandsInTheWay(*m_form, surroundings, prefill[u"event"_s].toInteger());
        connect(m_form, &CommandForm::ready, m_form, &CommandForm::togglePreview);
    }

    connect(m_form, &CommandForm::accepted, this, &CommandDialog::accepted);
    connect(m_form, &CommandForm::cancelled, this, [this] {
        m_mayClose = true;
        close();
    });
    connect(m_form, &CommandForm::waiting, this, [this] { m_mayClose = true; });
    connect(m_form, &CommandForm::previewToggled, this, &CommandDialog::widen);
    setMinimumSize(theme.px(smallest.width()), theme.px(smallest.height()));
    const auto &fields = house::catalogue().command(command)->info().fields;
    const bool hasLines = std::ranges::any_of(fields, [](const door::FieldInfo &field) { return !field.fields.empty(); });
    resize(QSettings().value(sizeKey + command, QSize(theme.px(hasLines ? 960 : 720), theme.px(hasLines ? 680 : 520))).toSize());
}

/// Undo is offered where the mistake is seen. Whether the event can be taken back, its reversal knows: it is tried, and
/// nothing is written.
void CommandDialog::accepted(const door::Outcome &outcome)
{
    hide();
    const auto text = saidOf(house::catalogue().command(m_command)->info(), outcome);
    const auto reversal = u"house.ReverseEvent"_s;
    if (m_command == reversal || !m_surroundings.office->mayCommand(reversal))
        return sayAndClose(text, {});
    const QJsonObject event{{u"event"_s, qint64(outcome.event.value)}};
    auto trial = event;
    trial[u"reason"_s] = text;
    m_surroundings.office->preview({reversal, trial, CommandId::make(SystemClock().now()), {}}).then(this, [this, text, reversal, event](const door::Outcome &reversed) {
        NoticeAction action;
        if (reversed.kind == door::Outcome::Kind::Preview)
            action = {tr("Reverse \u2026"), [navigator = m_surroundings.navigator, reversal, event] { navigator->openCommand(reversal, event); }};
        sayAndClose(text, action);
    });
}

void CommandDialog::sayAndClose(const QString &text, const NoticeAction &action)
{
    if (m_surroundings.navigator)
        m_surroundings.navigator->say(Navigator::Tone::Good, text, action);
    m_mayClose = true;
    close();
}

/// The preview takes room of the screen, not of what is typed into.
void CommandDialog::widen(bool isPreviewing)
{
    const int more = Theme::of().px(440);
    const auto *on = screen();
    const int most = on ? on->availableGeometry().width() : width();
    resize(isPreviewing ? std::min(most, width() + more) : std::max(minimumWidth(), width() - more), height());
}

/// Closed by the frame of the window, it asks as Esc does.
void CommandDialog::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_form->isDirty()) {
        m_form->cancel();
        event->ignore();
        return;
    }
    if (!m_form->isPreviewing())
        QSettings().setValue(sizeKey + m_command, size());
    event->accept();
}

QString saidOf(const door::CommandInfo &info, const door::Outcome &outcome)
{
    const auto event = eventTitle(info.spec.event);
    for (const auto &field : info.receipt) {
        const auto value = outcome.receipt[field.name];
        if (kindOf(field) == Kind::Text && value.isString() && !value.toString().isEmpty())
            return CommandDialog::tr("%1: %2.").arg(event, value.toString());
    }
    return event + u'.';
}

} // namespace millrace::ui
