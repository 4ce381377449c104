// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QJsonObject>

namespace millrace::ui {

/// A line as something else offers it: what can be sent of it, and what only helps to know which line it is.
struct OfferedLine
{
    QJsonObject fields;
    QJsonObject known; ///< By the names of the context columns, as a query answers them.
};

/// A column that is shown only.
struct ContextColumn
{
    QString name;
    Kind kind = Kind::Text;
};

/// The lines of a command as a table to type into, with an empty line at the end. A list of codes is a table of one column.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The unit or name of a value, shown muted behind it; what is wrong with it; whether it only informs.
    enum Role { NoteRole = Qt::UserRole + 1, WrongRole, KindRole, UnsentRole };

    explicit LinesModel(const door::FieldInfo &list, QObject *parent = nullptr);

    struct Column
    {
        door::FieldInfo field;
        Kind kind = Kind::Text;
        QString title;
        bool isContext = false;
    };
    const std::vector<Column> &columns() const { return m_columns; }
    void setContext(const std::vector<ContextColumn> &columns);

    /// The lines that say something, as they are sent.
    QJsonArray value() const;
    void setValue(const QJsonArray &lines);
    void setOffered(const std::vector<OfferedLine> &lines);
    bool isOffered() const { return m_isOffered; } ///< As something else offers them, and nobody has changed them.
    QJsonValue cell(int row, const QString &name) const;
    void setNote(const QModelIndex &index, const QString &note);
    /// The currency in which amounts are meant and sent where none is typed.
    void setCurrency(const QString &currency);
    /// The unit in which quantities of a line are meant: that of its item.
    void setUnit(int row, const QString &unit);

    /// "[2].quantity", as the door counts lines, to a cell; invalid where there is none.
    QModelIndex indexOf(const QString &path) const;
    void setProblem(const QModelIndex &index, const QString &words);
    void clearProblems();

    /// The cells of a spreadsheet, from here on to the right and down, by the columns that are visible. A first line of
    /// titles says which columns follow.
    void paste(const QString &text, const QModelIndex &from, const QList<int> &visible);
    QString copied(const QModelIndexList &cells) const;
    void removeLines(int first, int count);
    int addLine();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setCell(const QModelIndex &index, const QJsonValue &value);

Q_SIGNALS:
    void edited();

private:
    struct Cell
    {
        QJsonValue value{QJsonValue::Undefined};
        QString note;
        QString wrong;
    };
    struct Line
    {
        std::vector<Cell> cells;
        QJsonObject rest; ///< What is sent, and has no column.
        bool isOffered = false;
    };
    Line emptyLine() const;
    Line lineOf(const QJsonValue &value) const;
    bool isSent(const Line &line) const;
    QJsonValue valueOf(const Line &line) const;
    int columnOf(const QString &name) const;

    std::vector<Column> m_columns;
    QString m_currency;
    bool m_isFlat = false;
    bool m_isOffered = false;
    std::vector<Line> m_lines;
};

} // namespace millrace::ui
