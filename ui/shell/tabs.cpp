// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/tabs.h"

#include "foundation/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int widest = 220;
constexpr int pull = 36; ///< How far below the row a tab has to be dragged to come off.

} // namespace

TabRow::TabRow(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Open screens"));
    setElideMode(Qt::ElideRight);
    setExpanding(false);
    setMovable(true);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TabRow::tabSizeHint(int index) const
{
    auto size = QTabBar::tabSizeHint(index);
    size.setWidth(std::min(size.width(), Theme::of().px(widest)));
    return size;
}

void TabRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? tabAt(event->position().toPoint()) : -1;
    m_torn = false;
    QTabBar::mousePressEvent(event);
}

void TabRow::mouseMoveEvent(QMouseEvent *event)
{
    if (m_torn)
        return;
    const int down = int(event->position().y());
    const bool isOut = down > height() + Theme::of().px(pull) || down < -Theme::of().px(pull);
    if (m_pressed < 0 || !(event->buttons() & Qt::LeftButton) || !isOut) {
        QTabBar::mouseMoveEvent(event);
        return;
    }
    // The row lets go of the tab before it leaves; it may have been moved sideways on the way.
    m_torn = true;
    const int moved = currentIndex();
    QMouseEvent release(QEvent::MouseButtonRelease, event->position(), event->globalPosition(), Qt::LeftButton, Qt::NoButton, event->modifiers());
    QTabBar::mouseReleaseEvent(&release);
    m_pressed = -1;
    const auto where = event->globalPosition().toPoint();
    QMetaObject::invokeMethod(this, [this, moved, where] { Q_EMIT draggedOut(moved, where); }, Qt::QueuedConnection);
}

void TabRow::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = -1;
    if (event->button() == Qt::MiddleButton) {
        if (const int index = tabAt(event->position().toPoint()); index >= 0)
            Q_EMIT tabCloseRequested(index);
        return;
    }
    if (!m_torn)
        QTabBar::mouseReleaseEvent(event);
}

Tabs::Tabs(QWidget *parent) : QTabWidget(parent)
{
    auto *row = new TabRow(this);
    row->setObjectName(u"tabRow"_s);
    setTabBar(row);
    setObjectName(u"screenTabs"_s);
    setDocumentMode(true);
    row->setDrawBase(false); // Which the mode has just turned on.
    connect(row, &QTabBar::tabCloseRequested, this, &Tabs::closeAsked);
    connect(row, &TabRow::draggedOut, this, &Tabs::moveOutAsked);
    connect(row, &QWidget::customContextMenuRequested, this, [this, row](const QPoint &at) {
        if (const int index = row->tabAt(at); index >= 0)
            Q_EMIT menuAsked(index, row->mapToGlobal(at));
    });
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&Tabs::dress));
}

int Tabs::addScreen(Screen *screen)
{
    const int index = addTab(screen, screen->title());
    connect(screen, &Screen::titleChanged, this, [this, screen] {
        const int at = indexOf(screen);
        if (at >= 0) {
            setTabText(at, screen->title());
            dress(at);
        }
    });
    return index;
}

void Tabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    auto *close = new QToolButton(tabBar());
    close->setProperty("tabClose", true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i) {
            if (tabBar()->tabButton(i, QTabBar::RightSide) == close) {
                Q_EMIT closeAsked(i);
                return;
            }
        }
    });
    tabBar()->setTabButton(index, QTabBar::RightSide, close);
    dress(index);
}

void Tabs::dress()
{
    for (int i = 0; i < count(); ++i)
        dress(i);
}

void Tabs::dress(int index)
{
    const auto &theme = Theme::of();
    setIconSize({theme.px(space::iconSmall), theme.px(space::iconSmall)});
    if (const auto *screen = screenAt(index)) {
        setTabIcon(index, theme.icon(screen->icon()));
        setTabToolTip(index, screen->title());
    }
    if (auto *close = qobject_cast<QToolButton *>(tabBar()->tabButton(index, QTabBar::RightSide))) {
        close->setIcon(theme.icon(u"close"_s, Ink::Muted));
        close->setIconSize({theme.px(12), theme.px(12)});
        close->setFixedSize(theme.px(20), theme.px(20));
    }
}

} // namespace millrace::ui
