// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/cell_delegate.h"

#include "foundation/grid/grid_model.h"
#include "foundation/theme/theme.h"
#include "words/titles.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

struct ChipInks
{
    Ink back;
    Ink text;
};

ChipInks inksOf(const QString &chip)
{
    if (chip == "good"_L1)
        return {Ink::GoodSoft, Ink::Good};
    if (chip == "warn"_L1)
        return {Ink::WarnSoft, Ink::Warn};
    if (chip == "bad"_L1)
        return {Ink::BadSoft, Ink::Bad};
    if (chip == "accent"_L1)
        return {Ink::AccentSoft, Ink::Accent};
    return {Ink::Line, Ink::Text};
}

/// A figure that calls for something to be done where it is more than nothing.
bool isWarning(const QString &column)
{
    return column == "daysLate"_L1 || column == "overdue"_L1 || column == "missing"_L1;
}

void paintChip(QPainter &painter, const QRect &cell, const QString &state)
{
    const auto &theme = Theme::of();
    const auto inks = inksOf(chipOf(state));
    const auto text = choiceTitle(state);
    painter.setFont(theme.font(Type::Small, true));
    const auto metrics = painter.fontMetrics();
    const int height = metrics.height() + theme.px(4);
    const QRect chip(cell.left(), cell.center().y() - height / 2, std::min(cell.width(), metrics.horizontalAdvance(text) + theme.px(2 * space::inside)), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(inks.back));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(chip, theme.px(space::corner), theme.px(space::corner));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(inks.text));
    painter.drawText(chip.adjusted(theme.px(4), 0, -theme.px(4), 0), Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, chip.width() - theme.px(8)));
}

} // namespace

void paintFigure(QPainter &painter, const QRect &cell, const Shown &value, Ink ink, bool isStrong)
{
    const auto &theme = Theme::of();
    const auto font = theme.font(Type::Body, isStrong);
    painter.setFont(font);
    if (value.isZero) {
        painter.setPen(theme.color(Ink::Faint));
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, u"\u2013"_s);
        return;
    }
    auto room = cell;
    if (!value.unit.isEmpty()) {
        painter.setPen(theme.color(Ink::Muted));
        painter.setFont(theme.font(Type::Small));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, value.unit);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(value.unit) - theme.px(4));
        painter.setFont(font);
    }
    painter.setPen(theme.color(ink));
    const auto width = painter.fontMetrics().horizontalAdvance(value.text);
    // A figure that is cut would be another figure: it is shown as not fitting instead.
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, width > room.width() ? u"\u2026"_s : value.text);
}

QString chipOf(const QString &state)
{
    static const std::map<QString, QString> chips{
        {u"released"_s, u"accent"_s}, {u"open"_s, u"accent"_s},    {u"pending"_s, u"warn"_s},     {u"parked"_s, u"bad"_s},    {u"held"_s, u"warn"_s},
        {u"inspection"_s, u"warn"_s}, {u"available"_s, u"good"_s}, {u"posted"_s, u"good"_s},      {u"done"_s, u"good"_s},     {u"active"_s, u"good"_s},
        {u"locked"_s, u"bad"_s},      {u"refused"_s, u"bad"_s},    {u"soft_closed"_s, u"warn"_s}, {u"cancelled"_s, u"plain"_s},
    };
    const auto found = chips.find(state);
    return found == chips.end() ? u"plain"_s : found->second;
}

/// The title runs over the columns that have nothing to say, each painting its part of it.
void CellDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &title) const
{
    const auto &theme = Theme::of();
    const auto cell = option.rect.adjusted(theme.px(space::inside), 0, -theme.px(space::inside), -1);
    if (const auto sum = index.data(GridModel::ShownRole); sum.isValid()) {
        paintFigure(painter, cell, sum.value<Shown>(), Ink::Text, true);
        return;
    }
    const auto *view = qobject_cast<const QTableView *>(parent());
    const auto *header = view ? view->horizontalHeader() : nullptr;
    const int first = header ? header->logicalIndexAt(-header->offset()) : index.column();
    const int left = header && first >= 0 ? header->sectionViewportPosition(first) : option.rect.left();
    int right = left; // To where the next sum begins.
    for (int visual = header ? header->visualIndex(first) : 0; header && visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (header->isSectionHidden(logical))
            continue;
        if (index.sibling(index.row(), logical).data(GridModel::ShownRole).isValid())
            break;
        right = header->sectionViewportPosition(logical) + header->sectionSize(logical);
    }
    painter.setClipRect(option.rect);
    const int mark = theme.px(space::iconSmall);
    const QRect whole(left + theme.px(space::inside), option.rect.top(), right - left - theme.px(2 * space::inside), option.rect.height() - 1);
    painter.drawPixmap(whole.left(), whole.center().y() - mark / 2, theme.pixmap(index.data(GridModel::OpenRole).toBool() ? u"chevron_down"_s : u"chevron_right"_s, Ink::Muted, space::iconSmall));
    painter.setFont(theme.font(Type::Body, true));
    painter.setPen(theme.color(Ink::Text));
    const auto words = whole.adjusted(mark + theme.px(space::grid), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(title, Qt::ElideRight, std::max(0, words.width())));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = index.row() == m_hovered;
    painter->save();
    const auto flash = index.data(GridModel::FlashRole).toInt();
    painter->fillRect(option.rect, theme.color(selected ? Ink::AccentSoft : hovered ? Ink::Window : Ink::Surface));
    if (flash >= 0 && !selected)
        painter->fillRect(option.rect, theme.color(Ink::WarnSoft));
    painter->setPen(theme.color(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    if (const auto group = index.data(GridModel::GroupRole); group.isValid()) {
        paintGroup(*painter, option, index, group.toString());
        painter->restore();
        return;
    }
    const auto cell = option.rect.adjusted(theme.px(space::inside), 0, -theme.px(space::inside), -1);
    const auto *model = qobject_cast<const GridModel *>(index.model());
    if (!model || !index.data(GridModel::IsLoadedRole).toBool()) {
        index.data(); // Asks for the page.
        painter->setPen(theme.color(Ink::Faint));
        if (index.column() == 0)
            painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, u"\u00b7\u00b7\u00b7"_s);
        painter->restore();
        return;
    }
    const auto &column = model->columns()[size_t(index.column())];
    const auto value = index.data(GridModel::ShownRole).value<Shown>();
    if (column.kind == Kind::State && !value.text.isEmpty()) {
        paintChip(*painter, cell, index.data(GridModel::ValueRole).toJsonValue().toString());
    } else if (isFigure(column.kind)) {
        const bool warns = isWarning(column.name) && !value.isZero && !value.isNegative;
        if (warns && cell.width() > theme.px(40)) {
            const int side = theme.px(space::iconSmall);
            painter->drawPixmap(cell.left(), cell.center().y() - side / 2, theme.pixmap(u"warn"_s, Ink::Bad, space::iconSmall));
        }
        paintFigure(*painter, cell, value, warns ? Ink::Bad : Ink::Text);
    } else {
        const bool link = m_links.value(index.column()) && !value.text.isEmpty();
        painter->setFont(theme.font());
        painter->setPen(theme.color(link ? Ink::Accent : Ink::Text));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(value.text, Qt::ElideRight, cell.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.color(Ink::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &theme = Theme::of();
    const auto value = index.data(GridModel::ShownRole).value<Shown>();
    const QFontMetrics body(theme.font());
    const QFontMetrics small(theme.font(Type::Small, true));
    const auto *model = qobject_cast<const GridModel *>(index.model());
    if (model && model->columns()[size_t(index.column())].kind == Kind::State)
        return {small.horizontalAdvance(value.text) + theme.px(4 * space::inside + space::grid), theme.px(space::row)};
    const int width = body.horizontalAdvance(value.text) + (value.unit.isEmpty() ? 0 : small.horizontalAdvance(value.unit) + theme.px(4));
    const bool warns = model && isWarning(model->columns()[size_t(index.column())].name);
    return {width + theme.px(2 * space::inside + space::grid) + (warns ? theme.px(space::iconSmall + space::inside) : 0), theme.px(space::row)};
}

} // namespace millrace::ui
