// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/sheet.h"

#include <QWidget>

namespace millrace::ui {

/// The sheets below each other, as they will come out of the printer.
class PaperView final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent);

    void show(const Paper &paper);
    void setZoom(double pixelsPerMillimetre);
    double zoom() const { return m_zoom; }
    int topOf(size_t sheet) const; ///< Where it begins.
    int sheetAt(int y) const;
    QSizeF widest() const;
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int between() const;
    void lay();

    Paper m_paper;
    double m_zoom = 3;
};

} // namespace millrace::ui
