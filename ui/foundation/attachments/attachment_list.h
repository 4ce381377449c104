// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;

namespace millrace::ui {

/// The files that hang on a record: dropped, pasted or chosen; opened, saved, removed.
class AttachmentList final : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const Surroundings &surroundings, QWidget *parent);

    /// Whether files may hang on such a record, and this person may see them.
    static bool fits(const Office &office, const QString &kind);
    /// What they hang on; the row is that of its facts.
    void ask(const QString &kind, qint64 row);
    bool isReady() const { return m_pending == 0; }

    /// Reads the file and attaches it. What is wrong is said below the list.
    void attachFile(const QString &path);
    void attachBytes(const QString &name, const QByteArray &bytes);

Q_SIGNALS:
    void attached(bool well); ///< An attempt has ended.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void take(const Rows &rows);
    bool takeFrom(const QMimeData &data);
    void choose();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void openMenu(const QPoint &where);
    void complain(const QString &text);

    Surroundings m_surroundings;
    QString m_field;
    qint64 m_row = 0;
    QListWidget *m_list;
    QLabel *m_empty;
    QLabel *m_wrong;
    QPushButton *m_attach;
    int m_pending = 0;
};

} // namespace millrace::ui
