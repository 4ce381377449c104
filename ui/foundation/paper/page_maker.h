// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/sheet.h"

#include <functional>

namespace millrace::ui {

/// Fills sheets from top to bottom. What is put stands inside the margins; what finds no room begins the next sheet.
class PageMaker
{
public:
    explicit PageMaker(const QSizeF &sheet) : m_size(sheet) {}

    /// The first sheet, and what every further one begins with.
    void start(std::function<void()> begin)
    {
        m_begin = std::move(begin);
        m_sheets.push_back({m_size, {}});
        m_at = top();
    }

    double left() const { return 20; }
    double right() const { return m_size.width() - 15; }
    double width() const { return right() - left(); }
    double top() const { return 14; }
    double bottom() const { return m_size.height() - 20; }
    double at() const { return m_at; }
    void moveTo(double at) { m_at = at; }

    /// The next sheet, where less than so much is left of this one.
    void need(double height)
    {
        if (m_at + height <= bottom())
            return;
        m_sheets.push_back({m_size, {}});
        m_at = top();
        m_begin();
    }

    void put(Placed placed) { m_sheets.back().placed.push_back(std::move(placed)); }

    void lines(const QStringList &all, const Lettering &lettering, double left, double width)
    {
        for (const auto &line : all) {
            if (!line.isEmpty())
                put({Placed::What::Text, {left, m_at, width, heightOf(lettering)}, line, lettering, {}});
            m_at += heightOf(lettering);
        }
    }
    void block(const QString &text, const Lettering &lettering, double left, double width)
    {
        if (!text.isEmpty())
            lines(brokenLines(text, lettering, width), lettering, left, width);
    }
    void hairline() { hairline(left()); }
    void hairline(double from, Ink ink = Ink::Faint) { put({Placed::What::Line, {from, m_at, right() - from, 0.15}, {}, {3, false, ink}, {}}); }

    /// The same at the foot of every sheet, and which of how many it is.
    void foot(const QString &about, const std::function<QString(int page, int of)> &count)
    {
        const Lettering small{2.3, false, Ink::Muted};
        const Lettering atRight{2.3, false, Ink::Muted, Qt::AlignRight};
        const double high = heightOf(small);
        const double from = bottom() + 4;
        for (size_t i = 0; i < m_sheets.size(); ++i) {
            auto &placed = m_sheets[i].placed;
            placed.push_back({Placed::What::Line, {left(), from, width(), 0.15}, {}, {3, false, Ink::Faint}, {}});
            double line = from + 1;
            for (const auto &text : brokenLines(about, small, width() - 30).first(1)) {
                placed.push_back({Placed::What::Text, {left(), line, width() - 30, high}, text, small, {}});
                line += high;
            }
            placed.push_back({Placed::What::Text, {right() - 28, from + 1, 28, high}, count(int(i) + 1, int(m_sheets.size())), atRight, {}});
        }
    }

    Paper take() { return std::move(m_sheets); }

private:
    QSizeF m_size;
    Paper m_sheets;
    double m_at = 0;
    std::function<void()> m_begin;
};

} // namespace millrace::ui
