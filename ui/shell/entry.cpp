// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/entry.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

void polish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

Entry::Entry(const QString &text, QWidget *editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 4);
    all->setSpacing(3);
    auto *label = new QLabel(text, this);
    label->setProperty("ink", u"muted"_s);
    label->setBuddy(editor);
    all->addWidget(label);
    editor->setParent(this);
    editor->setAccessibleName(text);
    all->addWidget(editor);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setProperty("type", u"small"_s);
    m_hint->setProperty("ink", u"muted"_s);
    m_hint->hide();
    all->addWidget(m_hint);
    setFocusProxy(editor);
}

void Entry::setHint(const QString &hint)
{
    m_hintText = hint;
    setError(m_error);
}

void Entry::setError(const QString &error)
{
    m_error = error;
    m_editor->setProperty("wrong", !error.isEmpty());
    m_editor->setAccessibleDescription(error);
    polish(m_editor);
    m_hint->setText(error.isEmpty() ? m_hintText : error);
    m_hint->setProperty("ink", error.isEmpty() ? u"muted"_s : u"bad"_s);
    polish(m_hint);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QString Entry::error() const { return m_error; }

QLineEdit *Entry::line(QWidget *parent, const QString &name)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QLineEdit *Entry::secret(QWidget *parent, const QString &name)
{
    auto *edit = line(parent, name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace millrace::ui
