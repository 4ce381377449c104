// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/preview.h"

#include <QWidget>

namespace millrace::ui {

/// The books with one row for each account and side, where several lines fall on one: what most people want to know.
house::PreviewSection byAccount(const house::PreviewSection &books);

/// A section of a preview as a table that needs no scroll bars of its own: figures at the right, units muted, and the sums
/// of debit and credit below the books.
class PreviewTable final : public QWidget
{
    Q_OBJECT
public:
    PreviewTable(const house::PreviewSection &section, QWidget *parent);

    int columns() const { return int(m_columns.size()); }
    int rows() const { return int(m_rows.size()); }
    QString cell(int row, int column) const; ///< As it is read, with its unit.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QString text;
        QString muted; ///< Behind the text: a unit, a name.
        bool isNegative = false;
    };
    struct Column
    {
        QString title;
        bool atRight = false;
        int wanted = 0;
        int width = 0;
    };
    using Row = std::vector<Cell>;
    void addColumn(const house::PreviewSection &section, const QStringList &names);
    void addSums(const house::PreviewSection &section);
    void measure();
    void spread();
    void paintRow(QPainter &painter, const Row &row, int top, bool isSum) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    Row m_sums;
};

} // namespace millrace::ui
