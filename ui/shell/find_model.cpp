// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/find_model.h"

#include "foundation/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

QString sortOf(const Find &find)
{
    switch (find.what) {
    case Find::What::Screen: return FindModel::tr("Screen");
    case Find::What::Command: return FindModel::tr("Command");
    case Find::What::Action: return FindModel::tr("Window");
    case Find::What::Record: break;
    }
    return kindTitle(find.kind);
}

} // namespace

void FindModel::show(const std::vector<Find> &finds)
{
    beginResetModel();
    m_finds = finds;
    endResetModel();
}

const Find *FindModel::at(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_finds.size() ? &m_finds[size_t(index.row())] : nullptr;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_finds.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const auto *find = at(index);
    if (!find)
        return {};
    switch (role) {
    case Qt::DisplayRole: return find->title;
    case Qt::AccessibleTextRole: return QStringList{find->title, find->detail, sortOf(*find), find->keys}.join(u", "_s);
    default: return {};
    }
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::of().px(34)};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *find = static_cast<const FindModel *>(index.model())->at(index);
    if (!find)
        return;
    const auto &theme = Theme::of();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Ink::AccentSoft));
        painter->drawRoundedRect(option.rect.adjusted(theme.px(4), 0, -theme.px(4), 0), theme.px(space::corner), theme.px(space::corner));
    }
    auto body = option.rect.adjusted(theme.px(16), 0, -theme.px(16), 0);
    const int size = theme.px(space::iconSmall);
    painter->drawPixmap(body.left(), body.center().y() - size / 2, theme.pixmap(find->icon, selected ? Ink::Accent : Ink::Muted, space::iconSmall));
    body.setLeft(body.left() + size + theme.px(12));

    const auto right = find->keys.isEmpty() ? sortOf(*find) : find->keys;
    const auto small = theme.font(Type::Small);
    const int rightWidth = QFontMetrics(small).horizontalAdvance(right) + theme.px(12);
    const QRect atRight(body.right() - rightWidth, body.top(), rightWidth, body.height());
    painter->setFont(small);
    if (!find->keys.isEmpty()) {
        painter->setPen(theme.color(Ink::Line));
        painter->setBrush(theme.color(Ink::Surface));
        painter->drawRoundedRect(QRectF(atRight).adjusted(0.5, theme.px(8) + 0.5, -0.5, -theme.px(8) - 0.5), theme.px(space::corner), theme.px(space::corner));
    }
    painter->setPen(theme.color(Ink::Muted));
    painter->drawText(atRight, find->keys.isEmpty() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignCenter, right);
    body.setRight(atRight.left() - theme.px(12));

    const auto titleFont = theme.font(Type::Body, find->isExact);
    const QFontMetrics metrics(titleFont);
    const auto title = metrics.elidedText(find->title, Qt::ElideRight, body.width());
    painter->setFont(titleFont);
    painter->setPen(theme.color(Ink::Text));
    painter->drawText(body, Qt::AlignLeft | Qt::AlignVCenter, title);
    body.setLeft(body.left() + metrics.horizontalAdvance(title) + theme.px(12));
    if (!find->detail.isEmpty() && body.width() > theme.px(40)) {
        const auto font = theme.font();
        painter->setFont(font);
        painter->setPen(theme.color(Ink::Muted));
        painter->drawText(body, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(find->detail, Qt::ElideRight, body.width()));
    }
    painter->restore();
}

} // namespace millrace::ui
