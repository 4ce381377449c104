// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/command_id.h"

#include "base/fault.h"

#include <QRandomGenerator>

#include <array>

namespace millrace {

namespace {

constexpr int formattedSize = 36;

bool isWellFormed(QStringView text)
{
    if (text.size() != formattedSize)
        return false;
    for (qsizetype i = 0; i < formattedSize; ++i) {
        const char16_t c = text[i].unicode();
        const bool dashHere = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (dashHere ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

void appendUnits(QByteArray &bytes, const QString &text)
{
    // UTF-16 as it is: an encoder would turn different broken texts into the same bytes, and two messages into one.
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.row()));
        bytes.append(static_cast<char>(c.cell()));
    }
}

} // namespace

CommandId CommandId::make(Instant now)
{
    const std::int64_t millis = now.micros / 1000;
    MILLRACE_ASSERT(now.micros >= 0 && millis < std::int64_t(1) << 48, "a command outside of the time that ids can tell");
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));

    const auto byte = [](quint32 bits, int shift) { return static_cast<uchar>(bits >> shift & 0xff); };
    const auto version = static_cast<ushort>(0x7000 | (random[0] & 0x0fff));
    const auto variant = static_cast<uchar>(0x80 | (random[0] >> 16 & 0x3f));
    return {QUuid(static_cast<uint>(millis >> 16), static_cast<ushort>(millis & 0xffff), version, variant, byte(random[0], 24),
                  byte(random[1], 0), byte(random[1], 8), byte(random[1], 16), byte(random[1], 24), byte(random[2], 0),
                  byte(random[2], 8))};
}

std::optional<CommandId> CommandId::parse(QStringView text)
{
    if (text.size() == formattedSize + 2 && text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.sliced(1, formattedSize);
    if (!isWellFormed(text))
        return std::nullopt;
    const CommandId id{QUuid::fromString(text)};
    return id.isNone() ? std::nullopt : std::optional(id);
}

CommandId CommandId::ofMessage(const QString &source, const QString &key)
{
    static constexpr QUuid messages(0x4d3b7c0e, 0x5a61, 0x4e0b, 0x9c, 0x2f, 0x6d, 0x1e, 0x84, 0x7a, 0xb3, 0x15);
    // The length keeps ("ab", "c") and ("a", "bc") apart.
    QByteArray name = QByteArray::number(source.size()) + ':';
    appendUnits(name, source);
    appendUnits(name, key);
    return {QUuid::createUuidV5(messages, name)};
}

} // namespace millrace
