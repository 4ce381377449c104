// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settings_dialog.h"

#include "shell/kept.h"
#include "words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(Theme::of().px(380));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(4);
    const auto now = kept::preferences();
    m_theme = addChoice(u"theme"_s, tr("Look"), {{tr("As the system"), int(Theme::Mode::System)}, {tr("Light"), int(Theme::Mode::Light)}, {tr("Dark"), int(Theme::Mode::Dark)}}, int(now.mode));
    std::vector<std::pair<QString, QVariant>> sizes;
    for (int percent = 100; percent <= 200; percent += 10)
        sizes.emplace_back(tr("%1 %").arg(percent), percent);
    m_zoom = addChoice(u"zoom"_s, tr("Size"), sizes, now.percent);
    std::vector<std::pair<QString, QVariant>> languages{{tr("As the system"), QString()}};
    for (const auto &[code, name] : language::all())
        languages.emplace_back(name, code);
    m_language = addChoice(u"language"_s, tr("Language"), languages, now.language);
    m_idle = addChoice(u"idle"_s, tr("Lock when nobody has touched it for"),
                       {{tr("5 minutes"), 5}, {tr("15 minutes"), 15}, {tr("30 minutes"), 30}, {tr("1 hour"), 60}, {tr("Never"), 0}}, now.idleMinutes);
    m_animations = new QCheckBox(tr("Show movement"), this);
    m_animations->setObjectName(u"animations"_s);
    m_animations->setChecked(now.animations);
    all->addSpacing(4);
    all->addWidget(m_animations);
    m_note = new QLabel(this);
    m_note->setProperty("ink", u"muted"_s);
    m_note->setWordWrap(true);
    all->addWidget(m_note);
    all->addSpacing(12);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
    for (auto *box : {m_theme, m_zoom, m_language, m_idle})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    connect(m_animations, &QCheckBox::toggled, this, &SettingsDialog::take);
}

QComboBox *SettingsDialog::addChoice(const QString &name, const QString &text, const std::vector<std::pair<QString, QVariant>> &choices, const QVariant &current)
{
    auto *label = new QLabel(text, this);
    label->setProperty("ink", u"muted"_s);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    label->setBuddy(box);
    for (const auto &[title, value] : choices)
        box->addItem(title, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    layout()->addWidget(label);
    layout()->addWidget(box);
    static_cast<QVBoxLayout *>(layout())->addSpacing(8);
    return box;
}

void SettingsDialog::take()
{
    const auto before = kept::preferences();
    auto now = before;
    now.mode = Theme::Mode(m_theme->currentData().toInt());
    now.percent = m_zoom->currentData().toInt();
    now.language = m_language->currentData().toString();
    now.idleMinutes = m_idle->currentData().toInt();
    now.animations = m_animations->isChecked();
    kept::keep(now);
    if (now.mode != before.mode || now.percent != before.percent)
        Theme::of().apply(*qApp, now.mode, now.percent);
    if (now.animations != before.animations)
        QApplication::setEffectEnabled(Qt::UI_AnimateCombo, now.animations);
    if (now.language != before.language)
        m_note->setText(tr("The language changes when Millrace starts again."));
}

} // namespace millrace::ui
