// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/finder.h"

#include <QFrame>

class QLineEdit;
class QLabel;
class QListView;

namespace millrace::ui {

class FindModel;

/// One box that finds everything: screens, commands, records. Floats over the window; the keyboard is enough.
class Palette final : public QFrame
{
    Q_OBJECT
public:
    Palette(Finder *finder, QWidget *window);

    void open(const QString &text = {});
    void close();
    bool isOpen() const { return isVisible(); }
    QLineEdit *box() const { return m_box; }

Q_SIGNALS:
    void chosen(const Find &find);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void refresh();
    void move(int rows);
    void accept();

    Finder *m_finder;
    FindModel *m_model;
    QLineEdit *m_box;
    QListView *m_list;
    QLabel *m_foot;
    QPointer<QWidget> m_before; ///< Had the focus.
    bool m_acceptWhenFound = false;
};

} // namespace millrace::ui
