// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::masterdata {

/// The lines of an address that a window envelope shows: neither none nor more than it has room for.
inline constexpr int mostAddressLines = 6;

inline bool isAddress(const QString &text)
{
    return !text.trimmed().isEmpty() && text.trimmed().count(u'\n') < mostAddressLines;
}

} // namespace millrace::masterdata
