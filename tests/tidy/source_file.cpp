// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace millrace::tidy {

bool SourceFile::isCpp() const
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool SourceFile::isSql() const
{
    return path.endsWith(".sql"_L1);
}

bool SourceFile::isScript() const
{
    return text.startsWith("#!"_L1);
}

bool SourceFile::isCode() const
{
    return isCpp() || isSql() || isScript() || path.endsWith(".cmake"_L1) || fileName() == "CMakeLists.txt"_L1;
}

bool SourceFile::isIn(QStringView folder) const
{
    return path.startsWith(folder) && path.size() > folder.size() && path.at(folder.size()) == u'/';
}

QString SourceFile::fileName() const
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

static void readFolder(const QDir &root, const QString &below, std::vector<SourceFile> &files)
{
    static const QStringList notOurs{u".git"_s, u".cache"_s, u"build"_s};
    const QFileInfoList entries =
        QDir(root.filePath(below)).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
        if (below.isEmpty() && notOurs.contains(path))
            continue;
        if (entry.isSymLink())
            continue;
        if (entry.isDir()) {
            readFolder(root, path, files);
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(path));
        const QByteArray bytes = file.readAll();
        if (!bytes.left(8000).contains('\0')) // A picture or a database is nobody's prose.
            files.push_back({path, QString::fromUtf8(bytes)});
    }
}

std::vector<SourceFile> readTree(const QString &root)
{
    std::vector<SourceFile> files;
    readFolder(QDir(root), {}, files);
    return files;
}

} // namespace millrace::tidy
