// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <QJsonObject>
#include <QWidget>

class QHeaderView;

namespace millrace::ui {

/// What the columns of a list come to, below it and in line with it.
class TotalsRow final : public QWidget
{
    Q_OBJECT
public:
    TotalsRow(QHeaderView *header, std::vector<Column> columns, QWidget *parent);
    void setSums(const std::map<QString, QJsonValue> &sums); ///< By column; null where units are mixed.
    QString text() const; ///< As it is read aloud.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHeaderView *m_header;
    std::vector<Column> m_columns;
    std::map<QString, QJsonValue> m_sums;
};

} // namespace millrace::ui
