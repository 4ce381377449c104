// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

class QGridLayout;
class QLabel;

namespace millrace::ui {

class BarList;
class GridPanel;

/// A figure that leads to what it counts.
struct Tile
{
    QString title;
    QString query;
    QJsonObject parameters;
    std::vector<door::Filter> filters;
    QString screen;
    bool isTrouble = false; ///< Any at all asks for attention.
};

/// What a person sees first: own figures by right, what waits for them, and what is late; each a click from its cause.
class TodayScreen final : public Screen
{
    Q_OBJECT
public:
    TodayScreen(const Surroundings &surroundings, QWidget *parent);

    QString title() const override { return tr("Today"); }
    QString icon() const override { return QStringLiteral("today"); }
    bool isReady() const override;

private:
    void addTiles();
    void addWork();
    void count();
    void readCharts();

    Surroundings m_surroundings;
    std::vector<std::pair<Tile, QLabel *>> m_tiles;
    std::vector<GridPanel *> m_grids;
    BarList *m_chart = nullptr;
    int m_pending = 0;
};

} // namespace millrace::ui
