// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace millrace::ui {

/// Fields beside each other, in as many columns of the same width as there is room for. A wide one has a row of its own.
class FieldColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldColumns(QWidget *parent = nullptr);
    void add(QWidget *field, bool isWide);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    struct Part
    {
        QWidget *field;
        bool isWide;
    };
    std::vector<Part> m_parts;
    QList<QWidget *> m_fillers;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace millrace::ui
