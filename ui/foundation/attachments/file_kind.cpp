// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/attachments/file_kind.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace millrace::ui {

FileKind kindOfFile(const QString &name, const QByteArray &bytes)
{
    const QMimeDatabase types;
    const auto type = types.mimeTypeForData(bytes);
    if (type.inherits(u"application/pdf"_s))
        return FileKind::Pdf;
    // A drawing that is written as text may name other files; it is shown as what is written.
    if (type.name().startsWith("image/"_L1) && !type.inherits(u"text/plain"_s) && !type.name().contains("svg"_L1)) {
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        return buffer.open(QIODevice::ReadOnly) && QImageReader(&buffer).canRead() ? FileKind::Image : FileKind::Other;
    }
    if (type.inherits(u"text/plain"_s) && !bytes.contains('\0'))
        return FileKind::Text;
    static const QStringList papers{u"application/vnd.oasis.opendocument."_s, u"application/vnd.openxmlformats-officedocument."_s, u"application/msword"_s,
                                    u"application/vnd.ms-excel"_s, u"application/vnd.ms-powerpoint"_s};
    const auto byBoth = types.mimeTypeForFileNameAndData(name, bytes).name();
    const bool isPaper = std::ranges::any_of(papers, [&](const QString &start) { return byBoth.startsWith(start); }) && !byBoth.contains("macro"_L1);
    return isPaper ? FileKind::Document : FileKind::Other;
}

bool maySystemOpen(FileKind kind)
{
    return kind != FileKind::Other;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

} // namespace millrace::ui
