// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace millrace::ui {

/// A label above an editor, what is wrong beneath it: for the pages before anybody is signed in, where no command's form is.
class Entry final : public QWidget
{
    Q_OBJECT
public:
    Entry(const QString &label, QWidget *editor, QWidget *parent);

    QWidget *editor() const { return m_editor; }
    void setHint(const QString &hint);
    void setError(const QString &error);
    QString error() const;

    static QLineEdit *line(QWidget *parent, const QString &name);
    static QLineEdit *secret(QWidget *parent, const QString &name);

private:
    QWidget *m_editor;
    QLabel *m_hint;
    QString m_hintText;
    QString m_error;
};

} // namespace millrace::ui
