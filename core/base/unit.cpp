// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/unit.h"

#include "base/fault.h"

namespace millrace {

namespace {

constexpr qsizetype longestCode = 8;

/// What makes a code a word, so that the "000" of "1 000" is never taken for a unit.
bool isTelling(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'%';
}

bool isAllowed(char16_t c)
{
    return isTelling(c) || (c >= u'0' && c <= u'9') || c == u'/' || c == u'.' || c == u'_' || c == u'-';
}

} // namespace

std::optional<Unit> Unit::parse(QStringView code)
{
    if (code.isEmpty() || code.size() > longestCode)
        return std::nullopt;
    // The first character is the highest byte, so that units order as their codes do.
    std::uint64_t packed = 0;
    bool tells = false;
    for (qsizetype i = 0; i < longestCode; ++i) {
        packed <<= 8;
        if (i >= code.size())
            continue;
        if (!isAllowed(code[i].unicode()))
            return std::nullopt;
        packed |= code[i].unicode();
        tells = tells || isTelling(code[i].unicode());
    }
    return tells ? std::optional(Unit(packed)) : std::nullopt;
}

QString Unit::code() const
{
    QString code;
    for (int shift = 56; shift >= 0; shift -= 8) {
        const auto c = static_cast<char16_t>(m_packed >> shift & 0xff);
        if (c == 0)
            break;
        code.append(QChar(c));
    }
    return code;
}

Unit literals::operator""_unit(const char *code, size_t size)
{
    const auto unit = Unit::parse(QString::fromLatin1(code, static_cast<qsizetype>(size)));
    MILLRACE_ASSERT(unit, "a literal that is no unit");
    return *unit;
}

} // namespace millrace
