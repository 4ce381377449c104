// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/attachments/file_kind.h"
#include "foundation/screen/screen.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace millrace::ui {

/// An attached file, shown: a picture, the pages of a PDF, or a text. What is none of these is saved, or handed to the system's
/// viewer where it can't be a program.
class AttachmentWindow final : public QDialog
{
    Q_OBJECT
public:
    static AttachmentWindow *open(const Surroundings &surroundings, qint64 attachment, const QString &name, QWidget *parent);
    AttachmentWindow(const Surroundings &surroundings, qint64 attachment, const QString &name, QWidget *parent);

    bool isReady() const { return m_isRead; }
    FileKind kind() const { return m_kind; }
    const QByteArray &bytes() const { return m_bytes; }
    void saveWhenRead();
    QString save(const QString &file) const; ///< What went wrong, or nothing.

private:
    void read(qint64 attachment);
    void take(const QByteArray &bytes);
    void showImage();
    void showPdf();
    void showText();
    void say(const QString &text, const char *ink);
    void askWhereToSave();
    void openOutside();

    Surroundings m_surroundings;
    QString m_name;
    QByteArray m_bytes;
    FileKind m_kind = FileKind::Other;
    QLabel *m_about;
    QPushButton *m_save;
    QPushButton *m_outside;
    QVBoxLayout *m_body;
    bool m_isRead = false;
    bool m_savesWhenRead = false;
};

} // namespace millrace::ui
