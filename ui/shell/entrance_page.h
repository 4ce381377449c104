// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/problem.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace millrace::ui {

/// A page in front of the desk: a column with a title, a banner for what went wrong as a whole, and buttons at its foot.
class EntrancePage : public QScrollArea
{
    Q_OBJECT
public:
    EntrancePage(const QString &title, const QString &text, QWidget *parent, int width = 520);

    void setTitle(const QString &title, const QString &text);
    void complain(const QString &what);        ///< In a banner; empty takes it away.
    void complain(const door::Problem &problem);
    QString complaint() const;
    void setBusy(bool busy, const QString &what = {}); ///< Nothing can be pressed; a bar runs.
    virtual void enter() {}                    ///< It is shown.

Q_SIGNALS:
    void backAsked();

protected:
    QVBoxLayout *column() const { return m_column; }
    QPushButton *addFoot(const QString &likely, bool withBack = true);
    QProgressBar *progress() const { return m_progress; }
    QLabel *running() const { return m_running; }
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_body;
    QWidget *m_fields;
    QVBoxLayout *m_column;
    QVBoxLayout *m_outer;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_banner;
    QLabel *m_running;
    QProgressBar *m_progress;
    QPushButton *m_likely = nullptr;
    int m_width;
};

} // namespace millrace::ui
