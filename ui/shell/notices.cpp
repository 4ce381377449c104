// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/notices.h"

#include "foundation/theme/theme.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int mostAtOnce = 4;

struct Dress
{
    QString name;
    QString icon;
    Ink ink;
    int seconds; ///< 0: until it is read.
};

Dress dressOf(Navigator::Tone tone)
{
    switch (tone) {
    case Navigator::Tone::Good: return {u"good"_s, u"check"_s, Ink::Good, 6};
    case Navigator::Tone::Warn: return {u"warn"_s, u"warn"_s, Ink::Warn, 12};
    case Navigator::Tone::Bad: break;
    }
    return {u"bad"_s, u"bad"_s, Ink::Bad, 0};
}

} // namespace

Notices::Notices(QWidget *window) : QWidget(window)
{
    setObjectName(u"notices"_s);
    m_stack = new QVBoxLayout(this);
    m_stack->setContentsMargins(16, 16, 16, 16);
    m_stack->setSpacing(8);
    window->installEventFilter(this);
    hide();
}

void Notices::setFoot(int pixels)
{
    m_foot = pixels;
    place();
}

void Notices::say(Navigator::Tone tone, const QString &text, const NoticeAction &action)
{
    const auto &theme = Theme::of();
    const auto dress = dressOf(tone);
    auto *notice = new QFrame(this);
    notice->setProperty("notice", dress.name);
    notice->setAccessibleName(text);
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    auto *icon = new QLabel(notice);
    icon->setPixmap(theme.pixmap(dress.icon, dress.ink, space::iconSmall));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QLabel(text, notice);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    if (action.run) {
        auto *button = new QPushButton(action.text, notice);
        button->setProperty("quiet", true);
        connect(button, &QPushButton::clicked, this, [this, notice, run = action.run] {
            drop(notice);
            run();
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *close = new QToolButton(notice);
    close->setIcon(theme.icon(u"close"_s));
    close->setIconSize({theme.px(12), theme.px(12)});
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, [this, notice] { drop(notice); });
    row->addWidget(close, 0, Qt::AlignTop);

    auto *shadow = new QGraphicsDropShadowEffect(notice);
    shadow->setBlurRadius(theme.px(16));
    shadow->setOffset(0, theme.px(2));
    shadow->setColor(QColor(0, 0, 0, 60));
    notice->setGraphicsEffect(shadow);
    notice->setFixedWidth(theme.px(360));
    m_stack->addWidget(notice);
    notice->show(); // Now, so that it has its place among the others.
    if (dress.seconds > 0) // What can be done about it takes a moment to decide.
        QTimer::singleShot((action.run ? 2 : 1) * dress.seconds * 1000, notice, [this, notice] { drop(notice); });
    // The oldest that would go by itself makes room.
    for (int i = 0; m_stack->count() > mostAtOnce && i < m_stack->count(); ++i) {
        if (m_stack->itemAt(i)->widget()->property("notice") != u"bad"_s) {
            drop(m_stack->itemAt(i)->widget());
            break;
        }
    }
    place();
}

QStringList Notices::texts() const
{
    QStringList out;
    for (int i = 0; i < m_stack->count(); ++i)
        out.append(m_stack->itemAt(i)->widget()->accessibleName());
    return out;
}

void Notices::drop(QWidget *notice)
{
    m_stack->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    place();
}

void Notices::place()
{
    if (m_stack->count() == 0) {
        hide();
        return;
    }
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *notice = m_stack->itemAt(i)->widget();
        notice->setFixedWidth(std::min(Theme::of().px(360), std::max(200, parentWidget()->width() - 32)));
        notice->setFixedHeight(notice->layout()->totalHeightForWidth(notice->width()));
    }
    m_stack->activate();
    resize(m_stack->totalMinimumSize());
    move(parentWidget()->width() - width(), parentWidget()->height() - height() - m_foot);
    show();
    raise();
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

} // namespace millrace::ui
