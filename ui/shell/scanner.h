// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace millrace::ui {

/// Listens to keys that no text field has the focus for. A scanner types faster than people do and ends with Enter; what
/// people type slowly opens the palette.
class Scanner final : public QObject
{
    Q_OBJECT
public:
    explicit Scanner(QWidget *window);

    /// Keys that follow each other within so many milliseconds are a scanner's.
    static constexpr int fastest = 45;
    static constexpr int fewestKeys = 3;

Q_SIGNALS:
    void scanned(const QString &raw);
    /// Typed by a person, with nothing else to take it.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesText(QWidget *widget) const;
    bool pressed(const QKeyEvent &event);
    void givenUp();

    QWidget *m_window;
    QString m_text;
    bool m_isFast = true;
    QElapsedTimer m_since;
    QTimer m_slow;
};

} // namespace millrace::ui
