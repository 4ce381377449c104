// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QString>

#include <optional>
#include <vector>

namespace millrace::ui {

enum class Symbology { Code128, DataMatrix, Qr };

/// What a barcode says: GS1 elements, the one that is looked for in front; or a plain code. Read back by shell/gs1.
class SymbolText
{
public:
    struct Element
    {
        QString identifier; ///< "10" for a lot, "240" for an item, "91" and "92" for what only we read
        QString text;
    };
    explicit SymbolText(const QString &plain) : m_elements{{{}, plain}} {}
    explicit SymbolText(std::vector<Element> elements);

    bool isEmpty() const { return m_elements.front().text.isEmpty(); }
    bool speaksGs1() const { return !m_elements.front().identifier.isEmpty(); }
    QString readable() const; ///< "(10)L-0412(240)P-100": what stands below it.
    const std::vector<Element> &elements() const { return m_elements; }

private:
    std::vector<Element> m_elements;
};

/// The modules of a barcode, row by row; one row where it is made of bars.
struct Symbol
{
    Symbology symbology{};
    int columns = 0;
    int rows = 0;
    QBitArray dark;

    bool isDark(int row, int column) const { return dark.at(row * columns + column); }
    int quiet() const; ///< Modules that have to stay white around it.
};

/// None where the symbology can't say it: bars know no letters beyond Latin, and every symbology has an end.
std::optional<Symbol> encoded(const SymbolText &text, Symbology symbology);

} // namespace millrace::ui
