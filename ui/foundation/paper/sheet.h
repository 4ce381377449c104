// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/symbol.h"
#include "foundation/theme/theme.h"

#include <QRectF>

class QPainter;

namespace millrace::ui {

/// How a line of text stands on paper. Sizes are of the letters, in millimetres.
struct Lettering
{
    double size = 3.1;
    bool semibold = false;
    Ink ink = Ink::Text;
    Qt::Alignment side = Qt::AlignLeft;
};

/// One thing on a sheet, where it stands in millimetres: a line of text, a hairline, or a barcode.
struct Placed
{
    enum class What { Text, Line, Symbol } what{};
    QRectF where;
    QString text;
    Lettering lettering;
    std::optional<Symbol> symbol;
};

struct Sheet
{
    QSizeF size;
    std::vector<Placed> placed;
};
using Paper = std::vector<Sheet>;

/// Paper is measured in hundredths of a millimetre, so that its letters have the same widths on every device.
inline constexpr int fine = 100;
QFont paperFont(const Lettering &lettering);
double widthOf(const QString &text, const Lettering &lettering);
double heightOf(const Lettering &lettering); ///< From one line to the next.
/// The text in lines that are at most so wide; a word that is wider is broken.
QStringList brokenLines(const QString &text, const Lettering &lettering, double width);

/// Draws a sheet; a unit of the painter is a millimetre.
void draw(QPainter &painter, const Sheet &sheet);

/// Writes all sheets as a PDF; what went wrong, or nothing.
QString writePdf(const Paper &paper, const QString &file, const QString &title);

} // namespace millrace::ui
