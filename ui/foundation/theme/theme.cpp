// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/theme/theme.h"

#include "foundation/theme/paper_ink.h"
#include "foundation/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

using Colors = std::array<QRgb, inkCount>;
// In the order of Ink.
constexpr Colors light{0xFFF5F6F8, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFDDE1E6, 0xFF1B1F24, 0xFF57606A, 0xFF8B949E, 0xFF1F5FBF, 0xFFE3EDFA, 0xFFFFFFFF,
                       0xFF177245, 0xFF8A5C00, 0xFFB93429, 0xFFE2F3EA, 0xFFFBF1D9, 0xFFFBE6E4};
constexpr Colors dark{0xFF16191D, 0xFF1E2227, 0xFF262B31, 0xFF333A42, 0xFFE6EAEE, 0xFF9BA5AF, 0xFF6B7580, 0xFF6EA8FE, 0xFF1F3350, 0xFF0F1A2B,
                      0xFF4CC38A, 0xFFE0B341, 0xFFF47067, 0xFF17352A, 0xFF3A2F14, 0xFF41211F};

// Okabe and Ito's order, tuned so that each stands out on its surface.
constexpr std::array<QRgb, 8> lightSeries{0xFF0072B2, 0xFFD55E00, 0xFF009E73, 0xFFB3589A, 0xFF9A7B00, 0xFF3A8FC7, 0xFF6B6B6B, 0xFF7A4FBF};
constexpr std::array<QRgb, 8> darkSeries{0xFF56B4E9, 0xFFE69F00, 0xFF2DC49A, 0xFFDC8CC3, 0xFFF0E442, 0xFF4C9BE0, 0xFFA8A8A8, 0xFFB49AF0};

bool systemIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme &Theme::of()
{
    static Theme theme;
    return theme;
}

QColor Theme::color(Ink ink) const { return QColor::fromRgb((m_dark ? dark : light)[size_t(ink)]); }

QColor onPaper(Ink ink) { return QColor::fromRgb(light[size_t(ink)]); }

QColor Theme::series(int index) const
{
    const auto &all = m_dark ? darkSeries : lightSeries;
    return QColor::fromRgb(all[size_t(index) % all.size()]);
}

QFont Theme::font(Type type, bool semibold) const
{
    auto font = QApplication::font();
    font.setPixelSize(px(int(type)));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::apply(QApplication &application, Mode mode, int percent)
{
    static const bool system = systemIsDark(QApplication::palette());
    m_mode = mode;
    m_dark = mode == Mode::Dark || (mode == Mode::System && system);
    m_percent = std::clamp(percent, 100, 200);

    if (application.style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette palette;
    palette.setColor(QPalette::Window, color(Ink::Window));
    palette.setColor(QPalette::WindowText, color(Ink::Text));
    palette.setColor(QPalette::Base, color(Ink::Surface));
    palette.setColor(QPalette::AlternateBase, color(Ink::Window));
    palette.setColor(QPalette::Text, color(Ink::Text));
    palette.setColor(QPalette::PlaceholderText, color(Ink::Faint));
    palette.setColor(QPalette::Button, color(Ink::Surface));
    palette.setColor(QPalette::ButtonText, color(Ink::Text));
    palette.setColor(QPalette::BrightText, color(Ink::OnAccent));
    palette.setColor(QPalette::Highlight, color(Ink::AccentSoft));
    palette.setColor(QPalette::HighlightedText, color(Ink::Text));
    palette.setColor(QPalette::Link, color(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, color(Ink::Accent));
    palette.setColor(QPalette::ToolTipBase, color(Ink::Raised));
    palette.setColor(QPalette::ToolTipText, color(Ink::Text));
    palette.setColor(QPalette::Mid, color(Ink::Line));
    palette.setColor(QPalette::Dark, color(Ink::Line));
    palette.setColor(QPalette::Light, color(Ink::Surface));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Ink::Faint));
    QApplication::setPalette(palette);
    QApplication::setFont(font());
    application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    return filledStyleSheet(*this);
}

QPixmap Theme::pixmap(const QString &name, Ink ink, int size) const
{
    static std::map<std::tuple<QString, QRgb, int>, QPixmap> made;
    const auto rgb = color(ink).rgb();
    const auto ratio = qApp->devicePixelRatio();
    const int pixels = int(std::lround(px(size) * ratio));
    auto &pixmap = made[{name, rgb, pixels}];
    if (pixmap.isNull()) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(ink));
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
    }
    return pixmap;
}

QIcon Theme::icon(const QString &name, Ink ink) const
{
    QIcon icon;
    for (const int size : {space::iconSmall, space::icon, 2 * space::iconSmall}) {
        icon.addPixmap(pixmap(name, ink, size));
        icon.addPixmap(pixmap(name, Ink::Faint, size), QIcon::Disabled);
    }
    return icon;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto a = luminance(one) + 0.05;
    const auto b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace millrace::ui
