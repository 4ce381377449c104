// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/grid/group_index.h"
#include "foundation/office/office.h"
#include "values/column.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <set>
#include <unordered_map>

namespace millrace::ui {

/// The rows of a query, however many: only the pages that are looked at are held. Sorting and filtering are the
/// database's; changes of others come by themselves, and what they changed is told by FlashRole. Where the rows stand in
/// groups, the database gathers and adds them up, and a row of the model is a group's own or one of its records.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole, ///< QJsonValue as the query gave it.
        ShownRole,                ///< Shown.
        IsLoadedRole,
        FlashRole, ///< Milliseconds since somebody else changed the row; -1 long after.
        GroupRole, ///< "State: Released (12)" where the row is a group's own.
        OpenRole,  ///< Whether a group shows its records.
    };
    static constexpr int pageSize = 200;

    GridModel(std::shared_ptr<Office> office, QString query, QObject *parent = nullptr);

    const std::vector<Column> &columns() const { return m_columns; }
    int columnNamed(const QString &name) const; ///< -1 where there is none.
    const Question &question() const { return m_question; }
    void setParameters(const QJsonObject &parameters);
    void setOrder(const QStringList &order);
    void setFilters(const std::vector<door::Filter> &filters);
    void setGroup(const QString &column); ///< Empty for none.
    void setTotals(bool wanted);
    void reload();  ///< As if for the first time.
    void refresh(); ///< What is held is read again; what changed flashes.
    void setWatched(bool watched); ///< While nobody looks, changes of others wait.

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QString &group() const { return m_group; }
    bool isGroup(int row) const { return !m_group.isEmpty() && m_index.at(row).record < 0; }
    int groupRowOf(int row) const { return m_index.rowOf(m_index.at(row).group); }
    void setOpen(int row, bool open); ///< Of a group, by its own row.
    void setAllOpen(bool open);
    bool isOpen(int row) const { return m_index.isOpen(m_index.at(row).group); }
    bool wantsTotals() const { return m_wantsTotals; }
    const std::map<QString, QJsonValue> &totals() const { return m_totals; }
    int records() const { return m_records; } ///< Without the rows of groups.

    bool isLoaded(int row) const;
    QJsonArray cells(int row) const; ///< Empty where the page is not there yet.
    QJsonObject rowObject(int row) const;
    QJsonValue value(int row, const QString &column) const;
    bool isCounted() const { return m_isCounted; } ///< Whether rowCount() is all of them.
    const door::Problems &problems() const { return m_problems; }
    bool isReading() const { return m_pending > 0; }

Q_SIGNALS:
    void loaded();          ///< The first page is there, or can't be.
    void counted(qint64 rows);
    void problemsChanged();
    void pageLoaded(int page);
    void totalsChanged();

private:
    struct Page
    {
        std::vector<QJsonArray> rows;
        std::unordered_map<int, qint64> flashes; ///< Row in the page: when.
        qint64 used = 0;
    };
    void want(int page) const;
    void askPage(int page);
    void askOutline();
    void askGroups();
    void takeGroups(std::vector<door::Group> groups);
    void askTotals();
    void applyOrder();
    Office::Wanted wanted() const;
    int recordAt(int row) const { return m_group.isEmpty() ? row : m_index.at(row).record; }
    QVariant groupData(int group, const Column &column, int role) const;
    void take(int page, std::vector<QJsonArray> rows);
    void setRows(int rows);
    void fail(const door::Problems &problems);
    Question pageQuestion(int page) const;

    std::shared_ptr<Office> m_office;
    Question m_question;
    std::vector<Column> m_columns;
    mutable std::unordered_map<int, Page> m_pages;
    mutable std::vector<int> m_wanted;
    mutable QTimer m_fetch;
    QTimer m_refresh;
    QElapsedTimer m_clock;
    std::vector<QJsonArray> m_keys; ///< The key before each page but the first.
    door::Problems m_problems;
    QStringList m_order; ///< As the person sorted, without the group's column.
    QString m_group;
    std::vector<door::Group> m_groups;
    GroupIndex m_index;
    std::set<QString> m_opened; ///< Groups, by what they have in common.
    std::map<QString, QJsonValue> m_totals;
    int m_records = 0;
    int m_rows = 0; ///< Those of the groups among them.
    int m_generation = 0;
    std::shared_ptr<std::atomic<int>> m_wantedGeneration = std::make_shared<std::atomic<int>>(0); ///< For whoever counts.
    int m_pending = 0;
    bool m_isCounted = false;
    bool m_isWatched = true;
    bool m_isStale = false;
    bool m_wantsTotals = false;
};

/// "State: Released (12)"
QString titleOf(const Column &by, const door::Group &group);

} // namespace millrace::ui

Q_DECLARE_METATYPE(millrace::ui::Shown)
