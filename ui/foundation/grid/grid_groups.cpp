// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rows of a grid stand in groups, and what they come to.

#include "foundation/grid/grid_model.h"

#include "words/titles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace millrace::ui {

QString titleOf(const Column &by, const door::Group &group)
{
    const auto value = by.kind == Kind::YesNo ? (group.value.toBool() ? yesWord() : noWord()) : shown(group.value, by.kind).whole();
    return GridModel::tr("%1: %2 (%3)").arg(by.title, value.isEmpty() ? GridModel::tr("none") : value, QLocale().toString(qlonglong(group.rows)));
}

/// Groups follow each other as their column is sorted, and their records as the rest is.
void GridModel::applyOrder()
{
    auto order = m_order;
    if (!m_group.isEmpty()) {
        const bool falls = order.contains(u'-' + m_group);
        order.removeAll(m_group);
        order.removeAll(u'-' + m_group);
        order.prepend(falls ? u'-' + m_group : m_group);
    }
    m_question.page.order = order;
}

void GridModel::setGroup(const QString &column)
{
    if (column == m_group)
        return;
    beginResetModel();
    m_group = column;
    m_groups.clear();
    m_opened.clear();
    m_pages.clear();
    m_index.set({}, {});
    m_records = 0;
    m_rows = 0;
    endResetModel();
    applyOrder();
    reload();
}

void GridModel::setTotals(bool wanted)
{
    m_wantsTotals = wanted;
    askTotals();
}

void GridModel::askGroups()
{
    ++m_pending;
    m_office->groups(m_question, m_question.page.order.value(0), wanted()).then(this, [this, generation = m_generation](const Groups &answer) {
        --m_pending;
        if (generation != m_generation)
            return;
        takeGroups(answer.groups);
        fail(answer.problems);
        Q_EMIT loaded();
        if (answer.problems.empty())
            askOutline();
    });
}

/// Where only sums have changed, nobody loses the place that they look at.
void GridModel::takeGroups(std::vector<door::Group> groups)
{
    const bool isAsBefore = std::ranges::equal(groups, m_groups, [](const door::Group &one, const door::Group &other) { return one.value == other.value && one.rows == other.rows; });
    if (isAsBefore) {
        m_groups = std::move(groups);
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_groups = std::move(groups);
    std::vector<int> sizes;
    std::vector<bool> open;
    for (const auto &group : m_groups) {
        sizes.push_back(int(group.rows));
        open.push_back(m_opened.contains(group.value.toVariant().toString()));
    }
    m_index.set(std::move(sizes), std::move(open));
    m_pages.clear();
    m_keys.clear();
    m_records = m_index.records();
    m_rows = m_index.rows();
    endResetModel();
}

void GridModel::setOpen(int row, bool open)
{
    const auto place = m_index.at(row);
    if (place.group < 0 || m_index.isOpen(place.group) == open)
        return;
    const auto value = m_groups[size_t(place.group)].value.toVariant().toString();
    open ? void(m_opened.insert(value)) : void(m_opened.erase(value));
    const int first = m_index.rowOf(place.group) + 1;
    const int last = first + m_index.sizeOf(place.group) - 1;
    open ? beginInsertRows({}, first, last) : beginRemoveRows({}, first, last);
    m_index.setOpen(place.group, open);
    m_rows = m_index.rows();
    open ? endInsertRows() : endRemoveRows();
    Q_EMIT dataChanged(index(first - 1, 0), index(first - 1, columnCount() - 1));
}

void GridModel::setAllOpen(bool open)
{
    beginResetModel();
    m_opened.clear();
    for (const auto &group : m_groups) {
        if (open)
            m_opened.insert(group.value.toVariant().toString());
    }
    std::vector<int> sizes;
    for (int i = 0; i < m_index.groups(); ++i)
        sizes.push_back(m_index.sizeOf(i));
    const std::vector<bool> all(sizes.size(), open);
    m_index.set(std::move(sizes), all);
    m_rows = m_index.rows();
    endResetModel();
}

void GridModel::askTotals()
{
    if (!m_wantsTotals)
        return;
    m_office->groups(m_question, {}, wanted()).then(this, [this, generation = m_generation](const Groups &answer) {
        if (generation != m_generation)
            return;
        m_totals = answer.groups.empty() ? std::map<QString, QJsonValue>() : answer.groups.front().sums;
        Q_EMIT totalsChanged();
    });
}

/// A group's own row: what its records have in common, and what they come to.
QVariant GridModel::groupData(int group, const Column &column, int role) const
{
    const auto &gathered = m_groups[size_t(group)];
    const auto sum = gathered.sums.find(column.name);
    const auto isSum = sum != gathered.sums.end() && sum->second.isString();
    switch (role) {
    case IsLoadedRole:
        return true;
    case OpenRole:
        return m_index.isOpen(group);
    case FlashRole:
        return -1;
    case ShownRole:
        return isSum ? QVariant::fromValue(shown(sum->second, column.kind)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole:
        return isSum ? shown(sum->second, column.kind).whole() : column.name == m_group ? groupData(group, column, GroupRole) : QVariant();
    case GroupRole:
        return titleOf(m_columns[size_t(columnNamed(m_group))], gathered);
    default:
        return {};
    }
}

} // namespace millrace::ui
