// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/entrance_page.h"
#include "shell/errands.h"

class QComboBox;
class QLineEdit;

namespace millrace::ui {

class Entry;

/// Founds a company in a new file, with its first plant and its first person.
class CreatePage final : public EntrancePage
{
    Q_OBJECT
public:
    explicit CreatePage(QWidget *parent);
    void enter() override;
    bool check(); ///< Says at each field what is wrong with it; true when nothing is.
    Entry *entry(const QString &field) const;

Q_SIGNALS:
    void created(const QString &file, const QString &person, const QString &password);

private:
    Entry *add(const QString &field, const QString &label, QWidget *editor, QLayout *into = nullptr);
    errands::NewCompany plan() const;
    void create();
    void explain(const door::Problems &problems);
    QString text(const QString &field) const;
    void chooseFile();
    void suggest();

    std::map<QString, Entry *> m_entries;
    QComboBox *m_currency;
    QComboBox *m_chart;
    bool m_fileChosen = false;
    bool m_codeChosen = false;
    bool m_tried = false;
};

} // namespace millrace::ui
