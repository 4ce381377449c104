// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/screen_panel.h"

#include "foundation/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int idRole = Qt::UserRole, iconRole = Qt::UserRole + 1;

} // namespace

ScreenPanel::ScreenPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"screenPanel"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 12, 9, 8);
    all->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"lead"_s);
    m_title->setProperty("strong", true);
    m_title->setContentsMargins(8, 0, 0, 0);
    all->addWidget(m_title);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"screenList"_s);
    m_list->setAccessibleName(tr("Screens"));
    m_list->setProperty("onWindow", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    all->addWidget(m_list);
    const auto choose = [this](QListWidgetItem *item) { Q_EMIT chosen(item->data(idRole).toString()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(&Theme::of(), &Theme::changed, this, &ScreenPanel::dress);
    dress();
}

void ScreenPanel::fill(const QString &title, const std::vector<const ScreenSpec *> &screens)
{
    m_title->setText(title);
    m_list->clear();
    for (const auto *spec : screens) {
        auto *item = new QListWidgetItem(spec->title, m_list);
        item->setData(idRole, spec->id);
        item->setData(iconRole, spec->icon);
        item->setToolTip(spec->title);
    }
    dress();
}

void ScreenPanel::dress()
{
    const auto &theme = Theme::of();
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    setFixedWidth(std::clamp(widest + theme.px(62), theme.px(184), theme.px(232)));
    m_list->setIconSize({theme.px(space::iconSmall), theme.px(space::iconSmall)});
    for (int i = 0; i < m_list->count(); ++i) {
        auto *item = m_list->item(i);
        item->setSizeHint({0, theme.px(space::row)});
        item->setIcon(theme.icon(item->data(iconRole).toString()));
    }
}

void ScreenPanel::setCurrent(const QString &screen)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(idRole).toString() == screen) {
            m_list->setCurrentRow(i);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

void ScreenPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of().color(Ink::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace millrace::ui
