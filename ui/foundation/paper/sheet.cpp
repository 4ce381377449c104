// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/sheet.h"
#include "foundation/theme/paper_ink.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

#include <cmath>

namespace millrace::ui {

namespace {

void drawText(QPainter &painter, const Placed &placed)
{
    painter.save();
    painter.scale(1.0 / fine, 1.0 / fine);
    painter.setFont(paperFont(placed.lettering));
    painter.setPen(onPaper(placed.lettering.ink));
    const QRectF box(placed.where.topLeft() * fine, placed.where.size() * fine);
    painter.drawText(box, int(placed.lettering.side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, placed.text);
    painter.restore();
}

/// As large as its place allows, with its quiet zone; bars fill the height. Modules that touch are drawn as one, so that no
/// hair of white is left between them.
void drawSymbol(QPainter &painter, const Placed &placed)
{
    const auto &symbol = *placed.symbol;
    const int quiet = symbol.quiet();
    const double across = placed.where.width() / (symbol.columns + 2 * quiet);
    const double module = symbol.rows == 1 ? across : std::min(across, placed.where.height() / (symbol.rows + 2 * quiet));
    const double height = symbol.rows == 1 ? placed.where.height() : module;
    const double left = placed.where.left() + quiet * module;
    const double top = placed.where.top() + (symbol.rows == 1 ? 0 : quiet * module);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onPaper(Ink::Text));
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.columns; ++column) {
            const int first = column;
            while (column < symbol.columns && symbol.isDark(row, column))
                ++column;
            if (column > first)
                painter.drawRect(QRectF(left + first * module, top + row * height, (column - first) * module, height));
        }
    }
    painter.restore();
}

} // namespace

QFont paperFont(const Lettering &lettering)
{
    QFont font(QApplication::font().family());
    font.setPixelSize(int(std::lround(lettering.size * fine)));
    font.setWeight(lettering.semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthOf(const QString &text, const Lettering &lettering)
{
    return QFontMetricsF(paperFont(lettering)).horizontalAdvance(text) / fine;
}

double heightOf(const Lettering &lettering)
{
    return lettering.size * 1.36;
}

QStringList brokenLines(const QString &text, const Lettering &lettering, double width)
{
    QStringList out;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const auto &part : text.split(u'\n')) {
        QTextLayout layout(part, paperFont(lettering));
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * fine);
            out.append(part.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (part.isEmpty())
            out.append(QString());
    }
    return out;
}

void draw(QPainter &painter, const Sheet &sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &placed : sheet.placed) {
        switch (placed.what) {
        case Placed::What::Text:
            drawText(painter, placed);
            break;
        case Placed::What::Line:
            painter.fillRect(placed.where, onPaper(placed.lettering.ink));
            break;
        case Placed::What::Symbol:
            drawSymbol(painter, placed);
            break;
        }
    }
}

QString writePdf(const Paper &paper, const QString &file, const QString &title)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    {
        QPdfWriter writer(&out);
        writer.setTitle(title);
        writer.setCreator(QApplication::applicationDisplayName());
        writer.setResolution(1200);
        QPainter painter;
        for (const auto &sheet : paper) {
            writer.setPageSize(QPageSize(sheet.size, QPageSize::Millimeter));
            writer.setPageMargins({});
            if (!painter.isActive())
                painter.begin(&writer);
            else
                writer.newPage();
            painter.resetTransform();
            painter.scale(writer.logicalDpiX() / 25.4, writer.logicalDpiY() / 25.4);
            draw(painter, sheet);
        }
    }
    return out.commit() ? QString() : out.errorString();
}

} // namespace millrace::ui
