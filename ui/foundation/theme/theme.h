// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;
class QWidget;

namespace millrace::ui {

/// What a colour is for. No other colour is used anywhere.
enum class Ink {
    Window, Surface, Raised, Line,
    Text, Muted, Faint,
    Accent, AccentSoft, OnAccent,
    Good, Warn, Bad,
    GoodSoft, WarnSoft, BadSoft,
};
inline constexpr int inkCount = 16;

/// Sizes of type, in pixels at 100 percent.
enum class Type { Small = 11, Body = 13, Lead = 15, Title = 20, Figure = 28 };

/// Space and measures, in pixels at 100 percent.
namespace space {
inline constexpr int grid = 4, inside = 8, between = 16, around = 24, corner = 4;
inline constexpr int rowDense = 24, row = 30, rowTouch = 56;
inline constexpr int iconSmall = 16, icon = 20;
} // namespace space

/// The look of the program: every colour, size and font comes from here. One for the program; painting thread only.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    static Theme &of();

    void apply(QApplication &application, Mode mode, int percent = 100);
    bool isDark() const { return m_dark; }
    Mode mode() const { return m_mode; }
    int percent() const { return m_percent; }

    QColor color(Ink ink) const;
    QColor series(int index) const; ///< Charts and bars; the same thing has the same number on every screen.
    QFont font(Type type = Type::Body, bool semibold = false) const;
    int px(int pixels) const { return pixels * m_percent / 100; }
    /// Our own icons, tinted: "order", "receipt", ...; see resources/icons.
    QIcon icon(const QString &name, Ink ink = Ink::Muted) const;
    QPixmap pixmap(const QString &name, Ink ink, int size) const;

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    QString styleSheet() const;

    bool m_dark = false;
    Mode m_mode = Mode::System;
    int m_percent = 100;
};

/// The contrast of two colours as WCAG reckons it, from 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace millrace::ui
