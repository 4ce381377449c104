// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/rail.h"

#include "foundation/theme/theme.h"
#include "shell/actions.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

RailEntry::RailEntry(const QString &icon, const QString &title, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(), &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void RailEntry::setLabelled(bool labelled)
{
    m_labelled = labelled;
    setToolTip(labelled ? QString() : text());
    updateGeometry();
}

QSize RailEntry::sizeHint() const
{
    const auto &theme = Theme::of();
    if (!m_labelled)
        return {theme.px(72), theme.px(36)};
    const QFontMetrics metrics(theme.font(Type::Small));
    const int lines = metrics.horizontalAdvance(text()) > theme.px(66) && text().contains(u' ') ? 2 : 1;
    return {theme.px(72), theme.px(38) + lines * metrics.height()};
}

bool RailEntry::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RailEntry::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(theme.px(4), theme.px(1), -theme.px(4), -theme.px(1));
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Ink::AccentSoft : Ink::Line));
        painter.drawRoundedRect(body, theme.px(space::corner), theme.px(space::corner));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Ink::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body, theme.px(space::corner), theme.px(space::corner));
    }
    const int size = theme.px(space::icon);
    const int top = m_labelled ? theme.px(7) : (height() - size) / 2;
    painter.drawPixmap((width() - size) / 2, top, theme.pixmap(m_icon, isChecked() ? Ink::Accent : Ink::Muted, space::icon));
    if (!m_labelled)
        return;
    painter.setPen(theme.color(isChecked() ? Ink::Text : Ink::Muted));
    painter.setFont(theme.font(Type::Small, isChecked()));
    painter.drawText(QRect(theme.px(2), top + size + theme.px(3), width() - theme.px(4), height() - top - size - theme.px(3)),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
}

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Workspaces"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 6, 1, 6);
    all->setSpacing(0);
    m_find = new RailEntry(u"search"_s, tr("Find"), this);
    m_find->setObjectName(u"railFind"_s);
    m_find->setToolTip(actionSpec(u"find"_s).keys.front().toString(QKeySequence::NativeText));
    connect(m_find, &QAbstractButton::clicked, this, &Rail::findAsked);
    all->addWidget(m_find);
    m_top = new QVBoxLayout;
    m_top->setSpacing(0);
    all->addLayout(m_top);
    all->addStretch();
    m_menu = new RailEntry(u"menu"_s, tr("Menu"), this);
    m_menu->setObjectName(u"railMenu"_s);
    connect(m_menu, &QAbstractButton::clicked, this, &Rail::menuAsked);
    all->addWidget(m_menu);
}

void Rail::fill(const std::vector<Workspace> &workspaces)
{
    for (const auto &[id, entry] : m_entries)
        delete entry;
    m_entries.clear();
    for (const auto &workspace : workspaces) {
        auto *entry = new RailEntry(workspace.icon, workspace.title, this);
        entry->setCheckable(true);
        entry->setAutoExclusive(true);
        entry->setObjectName(u"rail_"_s + workspace.id);
        connect(entry, &QAbstractButton::clicked, this, [this, id = workspace.id] { Q_EMIT chosen(id); });
        m_top->addWidget(entry);
        m_entries.emplace_back(workspace.id, entry);
    }
    fit();
}

void Rail::setCurrent(const QString &workspace)
{
    for (const auto &[id, entry] : m_entries) {
        if (id == workspace)
            entry->setChecked(true);
    }
}

QString Rail::current() const
{
    for (const auto &[id, entry] : m_entries) {
        if (entry->isChecked())
            return id;
    }
    return {};
}

QStringList Rail::entries() const
{
    QStringList out;
    for (const auto &[id, entry] : m_entries)
        out.append(id);
    return out;
}

/// Where the window is too low for labels, the icons speak alone and their tips say the name.
void Rail::fit()
{
    std::vector<RailEntry *> all{m_find, m_menu};
    for (const auto &[id, entry] : m_entries)
        all.push_back(entry);
    const auto &theme = Theme::of();
    const QFontMetrics strong(theme.font(Type::Small, true));
    int labelled = 16;
    int widest = theme.px(68);
    for (auto *entry : all) {
        entry->setLabelled(true);
        labelled += entry->sizeHint().height();
        for (const auto &word : entry->text().split(u' '))
            widest = std::max(widest, strong.horizontalAdvance(word));
    }
    for (auto *entry : all)
        entry->setLabelled(labelled <= height());
    setFixedWidth(labelled <= height() ? std::min(widest, theme.px(92)) + theme.px(8) : theme.px(48));
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of().color(Ink::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace millrace::ui
