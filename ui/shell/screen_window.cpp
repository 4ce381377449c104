// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/screen_window.h"

#include "foundation/theme/theme.h"
#include "shell/actions.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

ScreenWindow::ScreenWindow(Screen *screen, QWidget *parent) : QWidget(parent, Qt::Window), m_screen(screen)
{
    setObjectName(u"screenWindow"_s);
    setProperty("window", true);
    setWindowTitle(screen->title());
    setAttribute(Qt::WA_DeleteOnClose, false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 8, 4);
    auto *title = new QLabel(screen->title(), this);
    title->setProperty("ink", u"muted"_s);
    head->addWidget(title, 1);
    auto *back = new QPushButton(Theme::of().icon(u"attach_back"_s, Ink::Accent), tr("Back to the main window"), this);
    back->setObjectName(u"moveBack"_s);
    back->setProperty("quiet", true);
    back->setToolTip(actionSpec(u"move_out"_s).keys.front().toString(QKeySequence::NativeText));
    connect(back, &QPushButton::clicked, this, &ScreenWindow::moveBackAsked);
    head->addWidget(back);
    all->addLayout(head);
    screen->setParent(this);
    all->addWidget(screen, 1);
    screen->show();
    connect(screen, &Screen::titleChanged, this, [this, title] {
        setWindowTitle(m_screen->title());
        title->setText(m_screen->title());
    });
    const auto on = [this](const QString &action, auto slot) {
        for (const auto &keys : actionSpec(action).keys)
            connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(u"move_out"_s, &ScreenWindow::moveBackAsked);
    on(u"close_tab"_s, &ScreenWindow::closeAsked);
    on(u"find"_s, &ScreenWindow::findAsked);
}

Screen *ScreenWindow::release()
{
    auto *screen = m_screen.data();
    if (screen) {
        disconnect(screen, nullptr, this, nullptr);
        screen->setParent(nullptr);
    }
    m_screen.clear();
    hide();
    deleteLater();
    return screen;
}

void ScreenWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeAsked();
}

} // namespace millrace::ui
