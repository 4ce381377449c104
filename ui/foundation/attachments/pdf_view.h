// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QMap>
#include <QWidget>

class QPdfDocument;

namespace millrace::ui {

/// The pages of a PDF below each other, as wide as there is room; only those that are seen are drawn.
class PdfView final : public QWidget
{
    Q_OBJECT
public:
    PdfView(const QByteArray &bytes, QWidget *parent);

    bool isThere() const;
    int pages() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize sizeOf(int page) const;
    void lay();

    QPdfDocument *m_document;
    QList<int> m_tops;
    QMap<int, QImage> m_drawn;
};

} // namespace millrace::ui
