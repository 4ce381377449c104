// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace millrace::ui {

/// Bars that lie one under another, each with its name and figure at the line: no legend, no axis to read. A click tells
/// which one.
class BarList final : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name;
        QString figure; ///< As it is read: "1,204.50 EUR".
        double length = 0; ///< In any unit; negative bars grow to the left.
        int series = 0;
        QString key;
    };
    explicit BarList(QWidget *parent = nullptr);
    void show(const QString &title, std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int barAt(const QPoint &point) const;

    QString m_title;
    std::vector<Bar> m_bars;
    int m_hovered = -1;
};

} // namespace millrace::ui
