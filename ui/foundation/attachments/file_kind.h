// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::ui {

/// How a file can be shown. Told by its bytes: a name says what somebody wants it to be.
enum class FileKind { Image, Pdf, Text, Document, Other };

FileKind kindOfFile(const QString &name, const QByteArray &bytes);

/// Office papers may be handed to the system's viewer; what could be a program may only be saved.
bool maySystemOpen(FileKind kind);

/// "1.4 MiB".
QString sizeText(qint64 bytes);

} // namespace millrace::ui
