// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace millrace::ui {

/// The foot of the window: company, plant, period, person, connection, and what is running.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent);
    void watch(const std::shared_ptr<Office> &office);

    QString company() const;
    QString connection() const;
    QString work() const;

Q_SIGNALS:
    void companyKnown(const QString &name);

private:
    QLabel *add(const QString &name, const QString &accessible);
    void showWork();
    void showProgress();
    void showConnection();
    void learn();

    std::shared_ptr<Office> m_office;
    QLabel *m_company;
    QLabel *m_place;
    QLabel *m_period;
    QLabel *m_person;
    QLabel *m_connectionIcon;
    QLabel *m_connection;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QTimer m_patience;
    QTimer m_look;
};

} // namespace millrace::ui
