// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "house/reception.h"
#include "shell/entrance_page.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace millrace::ui {

class Entry;

/// Who is it? People as tiles, with the password of the one that is chosen. In the demo company one click is enough.
class SignInPage final : public EntrancePage
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent);
    void receive(const store::Location &location, const house::Reception &reception);
    void choose(const QString &person);
    void enter() override;
    QString error() const;

Q_SIGNALS:
    void signedIn(const std::shared_ptr<Office> &office);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const house::Reception::Guest *chosen() const;
    void filter(const QString &text);
    void picked();
    void signIn();
    void explain(const door::Problem &problem);

    store::Location m_location;
    house::Reception m_reception;
    QLineEdit *m_filter;
    QListWidget *m_people;
    Entry *m_password;
    QPushButton *m_signIn;
};

/// "Planner, NORTH; buyer, ALD" for "planner@NORTH, buyer@ALD".
QString rolesInWords(const QString &roles);

} // namespace millrace::ui
