// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "shell/entrance_page.h"

class QCheckBox;
class QComboBox;

namespace millrace::ui {

class Entry;

/// Connects to a company on PostgreSQL, as the person that the server knows.
class ServerPage final : public EntrancePage
{
    Q_OBJECT
public:
    explicit ServerPage(QWidget *parent);
    void enter() override;
    void fill(const store::Location &location);
    store::Location location() const;
    void explain(const door::Problem &problem);
    Entry *entry(const QString &field) const;

Q_SIGNALS:
    void connected(const std::shared_ptr<Office> &office);

private:
    Entry *add(const QString &field, const QString &label, QWidget *editor, QLayout *into = nullptr);
    QString text(const QString &field) const;
    bool check();
    void tryIt();
    void keepSecret(const store::Location &location);

    std::map<QString, Entry *> m_entries;
    QComboBox *m_tls;
    QCheckBox *m_remember;
};

} // namespace millrace::ui
