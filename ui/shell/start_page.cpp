// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/start_page.h"

#include "foundation/theme/theme.h"
#include "shell/errands.h"
#include "shell/kept.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// A button of two lines: what it does, and what that means.
class Choice final : public QPushButton
{
public:
    Choice(const QString &icon, const QString &title, const QString &text, QWidget *parent) : QPushButton(parent)
    {
        setProperty("choice", true);
        setAccessibleName(title);
        setAccessibleDescription(text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 10, 16, 10);
        row->setSpacing(16);
        auto *picture = new QLabel(this);
        picture->setPixmap(Theme::of().pixmap(icon, Ink::Accent, space::icon));
        row->addWidget(picture);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        auto *head = new QLabel(title, this);
        head->setProperty("strong", true);
        words->addWidget(head);
        auto *more = new QLabel(text, this);
        more->setProperty("ink", u"muted"_s);
        more->setWordWrap(true);
        words->addWidget(more);
        row->addLayout(words, 1);
        for (auto *label : findChildren<QLabel *>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return layout()->totalSizeHint(); }
    QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }
};

} // namespace

StartPage::StartPage(QWidget *parent) : EntrancePage(tr("Welcome to Millrace"), tr("Choose what to work on. Everything can be changed later."), parent)
{
    setObjectName(u"startPage"_s);
    connect(addChoice(u"startDemo"_s, u"play"_s, tr("Try it with a demo company"), tr("A pump maker with fourteen months of work in it. Takes a minute or two.")), &QPushButton::clicked, this, &StartPage::demoAsked);
    connect(addChoice(u"startCreate"_s, u"plus"_s, tr("Create a company"), tr("In a file on this computer.")), &QPushButton::clicked, this, &StartPage::createAsked);
    connect(addChoice(u"startServer"_s, u"database"_s, tr("Connect to a server"), tr("A company that many people share, on PostgreSQL.")), &QPushButton::clicked, this, &StartPage::serverAsked);
    connect(addChoice(u"startOpen"_s, u"folder"_s, tr("Open a file"), tr("A company that was made before.")), &QPushButton::clicked, this, &StartPage::openFile);
    column()->addSpacing(16);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    column()->addLayout(m_recent);
}

QPushButton *StartPage::addChoice(const QString &name, const QString &icon, const QString &title, const QString &text)
{
    auto *choice = new Choice(icon, title, text, widget());
    choice->setObjectName(name);
    column()->addWidget(choice);
    return choice;
}

void StartPage::enter()
{
    while (auto *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto companies = kept::companies();
    if (!companies.empty()) {
        auto *head = new QLabel(tr("Recent"), widget());
        head->setProperty("ink", u"muted"_s);
        m_recent->addWidget(head);
    }
    for (const auto &company : companies) {
        const bool isServer = company.address.startsWith("postgresql:"_L1);
        auto *button = new QPushButton(Theme::of().icon(isServer ? u"database"_s : u"company"_s), {}, widget());
        button->setProperty("row", true);
        const auto place = isServer ? company.address.section(u'@', 1).section(u'?', 0, 0) : QFileInfo(company.address).fileName();
        button->setText(company.name.isEmpty() || company.name == place ? place : company.name + u"   "_s + place);
        button->setToolTip(company.address);
        connect(button, &QPushButton::clicked, this, [this, address = company.address] { Q_EMIT companyAsked(address); });
        m_recent->addWidget(button);
    }
}

void StartPage::openFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Open a company"), errands::usualFolder(), tr("Companies of Millrace (*.millrace);;All files (*)"));
    if (!file.isEmpty())
        Q_EMIT companyAsked(file);
}

} // namespace millrace::ui
