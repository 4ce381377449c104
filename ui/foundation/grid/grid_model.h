// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "values/column.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <unordered_map>

namespace millrace::ui {

/// The rows of a query, however many: only the pages that are looked at are held. Sorting and filtering are the
/// database's; changes of others come by themselves, and what they changed is told by flashedFor().
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole, ///< QJsonValue as the query gave it.
        ShownRole,                ///< Shown.
        IsLoadedRole,
        FlashRole, ///< Milliseconds since somebody else changed the row; -1 long after.
    };
    static constexpr int pageSize = 200;

    GridModel(std::shared_ptr<Office> office, QString query, QObject *parent = nullptr);

    const std::vector<Column> &columns() const { return m_columns; }
    int columnNamed(const QString &name) const; ///< -1 where there is none.
    const Question &question() const { return m_question; }
    void setParameters(const QJsonObject &parameters);
    void setOrder(const QStringList &order);
    void setFilters(const std::vector<door::Filter> &filters);
    void reload();  ///< As if for the first time.
    void refresh(); ///< What is held is read again; what changed flashes.
    void setWatched(bool watched); ///< While nobody looks, changes of others wait.

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

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
    int m_rows = 0;
    int m_generation = 0;
    int m_pending = 0;
    bool m_isCounted = false;
    bool m_isWatched = true;
    bool m_isStale = false;
};

} // namespace millrace::ui

Q_DECLARE_METATYPE(millrace::ui::Shown)
