// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::workflow::rules {

/// More than any drawing or scan that belongs to a record; what is larger belongs on a file server.
inline constexpr qint64 largestFile = 16 * 1024 * 1024;
inline constexpr qsizetype chunkBytes = 192 * 1024; ///< A multiple of three, so that base64 pieces stand alone.

/// A name and nothing else: no folder in it, and nothing that hides what kind of file it is, as signs that turn the
/// direction of writing do.
bool isFileName(const QString &name);

} // namespace millrace::workflow::rules
