// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/banner.h"

#include "foundation/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Banner::Banner(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_reason(new QLabel(this)), m_remedy(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    const auto &theme = Theme::of();
    setObjectName(u"banner"_s);
    m_reason->setWordWrap(true);
    m_remedy->setWordWrap(true);
    m_remedy->setProperty("ink", "muted");
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_reason);
    texts->addWidget(m_remedy);
    m_row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_row->setSpacing(theme.px(space::inside));
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(texts, 1);
    hide();
}

void Banner::say(Tone tone, const QString &reason, const QString &remedy)
{
    clear();
    setProperty("banner", tone == Tone::Info ? "info" : tone == Tone::Warn ? "warn" : "bad");
    style()->unpolish(this);
    style()->polish(this);
    const auto ink = tone == Tone::Info ? Ink::Accent : tone == Tone::Warn ? Ink::Warn : Ink::Bad;
    m_icon->setPixmap(Theme::of().pixmap(tone == Tone::Info ? u"info"_s : tone == Tone::Warn ? u"warn"_s : u"bad"_s, ink, space::icon));
    m_reason->setText(reason);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(reason);
    show();
}

void Banner::offer(const QString &title, std::function<void()> act)
{
    delete m_button;
    auto *button = new QPushButton(title, this);
    connect(button, &QPushButton::clicked, this, std::move(act), Qt::QueuedConnection);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    button->show(); // Now, so that it can have the focus.
    m_button = button;
}

void Banner::focusOffer()
{
    if (m_button)
        m_button->setFocus();
}

void Banner::clear()
{
    delete m_button;
    m_button = nullptr;
    m_reason->clear();
    m_remedy->clear();
    hide();
}

QString Banner::text() const
{
    return m_reason->text();
}

} // namespace millrace::ui
