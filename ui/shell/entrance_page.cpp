// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/entrance_page.h"

#include "foundation/theme/theme.h"
#include "words/words.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

EntrancePage::EntrancePage(const QString &title, const QString &text, QWidget *parent, int width) : QScrollArea(parent), m_width(width)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // It follows what has the focus.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget(this);
    m_body->setProperty("window", true);
    auto *centre = new QHBoxLayout(m_body);
    centre->setContentsMargins(24, 24, 24, 24);
    centre->addStretch();
    m_fields = new QWidget(m_body);
    m_outer = new QVBoxLayout(m_fields);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(8);
    m_outer->addStretch(1);
    m_title = new QLabel(m_fields);
    m_title->setProperty("type", u"title"_s);
    m_title->setWordWrap(true);
    m_outer->addWidget(m_title);
    m_text = new QLabel(m_fields);
    m_text->setProperty("ink", u"muted"_s);
    m_text->setWordWrap(true);
    m_outer->addWidget(m_text);
    m_banner = new QLabel(m_fields);
    m_banner->setObjectName(u"banner"_s);
    m_banner->setProperty("banner", u"bad"_s);
    m_banner->setWordWrap(true);
    m_banner->setMargin(10);
    m_banner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_banner->hide();
    m_outer->addWidget(m_banner);
    m_outer->addSpacing(8);
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    m_outer->addLayout(m_column);
    m_running = new QLabel(m_fields);
    m_running->setProperty("ink", u"muted"_s);
    m_running->hide();
    m_progress = new QProgressBar(m_fields);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_outer->addWidget(m_running);
    m_outer->addWidget(m_progress);
    m_outer->addStretch(2);
    centre->addWidget(m_fields);
    centre->addStretch();
    setWidget(m_body);
    setTitle(title, text);
}

void EntrancePage::setTitle(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EntrancePage::complain(const QString &what)
{
    m_banner->setText(what);
    m_banner->setVisible(!what.isEmpty());
    if (!what.isEmpty())
        ensureWidgetVisible(m_banner);
}

void EntrancePage::complain(const door::Problem &problem)
{
    const auto words = wordsFor(problem);
    complain(words.remedy.isEmpty() ? words.reason : words.reason + u' ' + words.remedy);
}

QString EntrancePage::complaint() const { return m_banner->text(); }

void EntrancePage::setBusy(bool busy, const QString &what)
{
    m_running->setText(what);
    m_running->setVisible(busy && !what.isEmpty());
    m_progress->setVisible(busy);
    if (m_likely)
        m_likely->setEnabled(!busy);
}

QPushButton *EntrancePage::addFoot(const QString &likely, bool withBack)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (withBack) {
        auto *back = new QPushButton(tr("Back"), m_fields);
        back->setObjectName(u"back"_s);
        connect(back, &QPushButton::clicked, this, &EntrancePage::backAsked);
        row->addWidget(back);
    }
    row->addStretch();
    m_likely = new QPushButton(likely, m_fields);
    m_likely->setObjectName(u"likely"_s);
    m_likely->setProperty("likely", true);
    m_likely->setDefault(true);
    row->addWidget(m_likely);
    m_column->addSpacing(8);
    m_column->addLayout(row);
    return m_likely;
}

void EntrancePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_fields->setFixedWidth(std::min(Theme::of().px(m_width), std::max(280, viewport()->width() - 48)));
}

} // namespace millrace::ui
