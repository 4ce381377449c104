// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/scanner.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace millrace::ui {

Scanner::Scanner(QWidget *window) : QObject(window), m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(fastest * 4);
    connect(&m_slow, &QTimer::timeout, this, &Scanner::givenUp);
    qApp->installEventFilter(this);
}

bool Scanner::takesText(QWidget *widget) const
{
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        return box->isEditable();
    if (const auto *text = qobject_cast<QTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
}

bool Scanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    auto *focus = QApplication::focusWidget();
    // Each key is seen on its way up from the focus as well: only the first sight counts.
    if (widget->window() != m_window || QApplication::activeModalWidget() || QApplication::activePopupWidget() || (focus && focus != widget) || takesText(widget))
        return false;
    return pressed(*static_cast<QKeyEvent *>(event));
}

bool Scanner::pressed(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    m_isFast = m_isFast && (!m_since.isValid() || m_since.elapsed() <= fastest);
    if (isEnter) {
        const bool isFast = std::exchange(m_isFast, true);
        const auto text = std::exchange(m_text, {});
        m_slow.stop();
        m_since.invalidate();
        if (text.size() < fewestKeys || !isFast)
            return false;
        Q_EMIT scanned(text);
        return true;
    }
    const auto text = event.text();
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isText = text.size() == 1 && (text.front().isPrint() || text.front() == QChar(0x1d));
    if (!isText || !(isPlain || text.front() == QChar(0x1d)) || (text == QStringLiteral(" ") && m_text.isEmpty()))
        return false;
    m_text += text;
    m_since.start();
    m_slow.start();
    // A grid looks for what is typed by itself; it gets slow keys, and a scanner's first.
    return m_text.size() > 1;
}

void Scanner::givenUp()
{
    const auto text = std::exchange(m_text, {});
    m_since.invalidate();
    m_isFast = true;
    if (!text.isEmpty() && !qobject_cast<QAbstractItemView *>(QApplication::focusWidget()))
        Q_EMIT typed(text);
}

} // namespace millrace::ui
