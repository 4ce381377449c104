// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/demo_page.h"

#include "shell/entry.h"
#include "words/words.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

DemoPage::DemoPage(QWidget *parent)
    : EntrancePage(tr("The demo company"), tr("Alder Pumps: two legal entities, four plants, fourteen months of orders, stock and books up to today. "
                                              "It is built here step by step, as people would have worked, and needs about 100 MB."), parent)
{
    setObjectName(u"demoPage"_s);
    m_file = new Entry(tr("Kept in"), Entry::line(widget(), u"demoFile"_s), widget());
    column()->addWidget(m_file);
    m_build = addFoot(tr("Build it"));
    m_stop = new QPushButton(tr("Stop"), widget());
    m_stop->setObjectName(u"stop"_s);
    m_stop->hide();
    column()->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_build, &QPushButton::clicked, this, &DemoPage::build);
    connect(m_stop, &QPushButton::clicked, this, &DemoPage::stop);
    m_look.setInterval(150);
    connect(&m_look, &QTimer::timeout, this, &DemoPage::showCourse);
}

DemoPage::~DemoPage()
{
    if (m_course)
        m_course->stopped = true;
}

void DemoPage::enter()
{
    complain(QString());
    auto *file = static_cast<QLineEdit *>(m_file->editor());
    auto name = errands::usualFile(u"demo"_s);
    for (int i = 2; QFile::exists(name); ++i)
        name = errands::usualFile(u"demo %1"_s.arg(i));
    file->setText(name);
    m_build->setFocus();
}

void DemoPage::build()
{
    const auto file = static_cast<QLineEdit *>(m_file->editor())->text().trimmed();
    m_file->setError({});
    complain(QString());
    m_course = std::make_shared<errands::Course>();
    setBusy(true, tr("Founding the company ..."));
    m_stop->show();
    m_look.start();
    errands::buildDemo(file, m_course).then(this, [this, file, course = m_course](const door::Problems &problems) {
        m_look.stop();
        m_stop->hide();
        setBusy(false);
        for (const auto &problem : problems) {
            if (problem.field == "file"_L1)
                m_file->setError(problem.code == "FileExists"_L1 ? tr("There is a file of this name already. Choose another name, or open it instead.") : tr("The folder can't be made."));
            else
                complain(problem);
        }
        if (problems.empty() && !course->stopped)
            Q_EMIT built(file);
    });
}

void DemoPage::stop()
{
    if (m_course)
        m_course->stopped = true;
    running()->setText(tr("Stopping; nothing is left behind ..."));
}

void DemoPage::showCourse()
{
    const auto total = m_course->total.load(), done = m_course->done.load();
    progress()->setRange(0, int(total));
    progress()->setValue(int(done));
    if (total > 0 && !m_course->stopped)
        running()->setText(tr("Working through day %1 of %2").arg(done).arg(total));
}

} // namespace millrace::ui
