// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace millrace::ui {

/// Says what has happened where one works, and what can be done about it.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warn, Bad };
    explicit Banner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &reason, const QString &remedy = {});
    /// Under what was said; an earlier button goes.
    void offer(const QString &title, std::function<void()> act);
    void focusOffer(); ///< Enter or Space takes what is offered.
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_reason;
    QLabel *m_remedy;
    QHBoxLayout *m_row;
    QWidget *m_button = nullptr;
};

} // namespace millrace::ui
