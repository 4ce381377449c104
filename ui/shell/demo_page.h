// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/entrance_page.h"
#include "shell/errands.h"

#include <QTimer>

class QLineEdit;

namespace millrace::ui {

class Entry;

/// Builds the demo company, with progress, and stops when asked.
class DemoPage final : public EntrancePage
{
    Q_OBJECT
public:
    explicit DemoPage(QWidget *parent);
    ~DemoPage() override;
    void enter() override;

Q_SIGNALS:
    void built(const QString &file);

private:
    void build();
    void stop();
    void showCourse();

    Entry *m_file;
    QPushButton *m_build;
    QPushButton *m_stop;
    QTimer m_look;
    std::shared_ptr<errands::Course> m_course;
};

} // namespace millrace::ui
