// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace millrace::tidy {

/// One file of the tree: its path from the root, with slashes, and its text.
struct SourceFile
{
    QString path;
    QString text;

    bool isCpp() const;
    bool isSql() const;
    bool isScript() const;               ///< Anything with a #! line.
    bool isCode() const;                 ///< C++, SQL, CMake or a script: what the house writes, not data and not prose.
    bool isIn(QStringView folder) const; ///< "core/store"
    QString fileName() const;
};

/// Every text file below root except what is built, fetched or kept by version control.
std::vector<SourceFile> readTree(const QString &root);

} // namespace millrace::tidy
