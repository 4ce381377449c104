// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/symbol.h"

#include <memory>
#include <zint.h>

namespace millrace::ui {

namespace {

/// What the standard lets stand in an element of letters and digits, and how much of it. Without brackets, which would make what
/// stands below the bars ambiguous.
bool fitsElement(const SymbolText::Element &element)
{
    static const QString signs = QStringLiteral("!\"%&'*+,-./_:;<=>?");
    const auto isAllowed = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || signs.contains(c); };
    const int longest = element.identifier == QStringLiteral("10") || element.identifier == QStringLiteral("21") ? 20 : 30;
    return !element.text.isEmpty() && element.text.size() <= longest && std::ranges::all_of(element.text, isAllowed);
}

constexpr int utf8Assignment = 26; ///< By which a square says that its bytes are UTF-8.

int zintName(Symbology symbology, bool gs1)
{
    switch (symbology) {
    case Symbology::Code128: return gs1 ? BARCODE_GS1_128 : BARCODE_CODE128;
    case Symbology::DataMatrix: return BARCODE_DATAMATRIX;
    case Symbology::Qr: return BARCODE_QRCODE;
    }
    return BARCODE_CODE128;
}

} // namespace

/// Where the standard can't say an element, all is left out but the one that is looked for.
SymbolText::SymbolText(std::vector<Element> elements) : m_elements(std::move(elements))
{
    std::erase_if(m_elements, [](const Element &element) { return element.text.isEmpty(); });
    if (m_elements.empty())
        m_elements.push_back({});
    if (!std::ranges::all_of(m_elements, fitsElement))
        m_elements = {{{}, m_elements.front().text}};
}

QString SymbolText::readable() const
{
    QString out;
    for (const auto &element : m_elements)
        out += speaksGs1() ? u'(' + element.identifier + u')' + element.text : element.text;
    return out;
}

int Symbol::quiet() const
{
    return symbology == Symbology::Code128 ? 10 : symbology == Symbology::Qr ? 4 : 1;
}

std::optional<Symbol> encoded(const SymbolText &text, Symbology symbology)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> made(ZBarcode_Create(), ZBarcode_Delete);
    if (!made || text.isEmpty())
        return std::nullopt;
    made->symbology = zintName(symbology, text.speaksGs1());
    made->input_mode = text.speaksGs1() ? GS1_MODE : UNICODE_MODE;
    made->eci = symbology == Symbology::Qr && !text.speaksGs1() ? utf8Assignment : 0;
    made->option_3 = symbology == Symbology::DataMatrix ? DM_SQUARE : 0;
    QByteArray content;
    for (const auto &element : text.elements())
        content += (text.speaksGs1() ? u'[' + element.identifier + u']' + element.text : element.text).toUtf8();
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    if (ZBarcode_Encode(made.get(), bytes, int(content.size())) >= ZINT_ERROR)
        return std::nullopt;
    Symbol symbol{symbology, made->width, symbology == Symbology::Code128 ? 1 : made->rows, {}};
    symbol.dark.resize(symbol.columns * symbol.rows);
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.columns; ++column)
            symbol.dark.setBit(row * symbol.columns + column, (made->encoded_data[row][column >> 3] >> (column & 7)) & 1);
    }
    return symbol;
}

} // namespace millrace::ui
