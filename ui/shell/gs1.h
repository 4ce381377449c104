// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace millrace::ui {

/// What a scanner sent, read as GS1 element strings where it is one, else as it stands.
struct Scan
{
    enum class Fault { None, CheckDigitWrong, Cut };
    struct Element
    {
        QString identifier; ///< "10" for a lot, "21" for a serial number, "01" for a trade item
        QString text;
    };
    std::vector<Element> elements; ///< Empty where it was plain text.
    QString text;                  ///< What to look for: a serial number, a lot, an item, or the plain text.
    Fault fault = Fault::None;

    QString element(const QString &identifier) const;
};

Scan readScan(const QString &raw);

/// Whether the last digit of a GTIN or SSCC is right.
bool checkDigitHolds(const QString &digits);

} // namespace millrace::ui
