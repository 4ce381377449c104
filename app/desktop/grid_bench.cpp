// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/bench_figures.h"
#include "desktop/waiting.h"
#include "foundation/grid/grid_panel.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QScrollBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace millrace::desktop {

namespace {

constexpr int frames = 300;
constexpr int runs = 5;

/// The longest tables that a company has; the first that the person may see is measured.
const QStringList &longest()
{
    static const QStringList all{u"ledger.journals"_s, u"security.events"_s, u"masterdata.documents"_s, u"masterdata.items"_s};
    return all;
}

double painted(ui::GridPanel &panel)
{
    QElapsedTimer timer;
    timer.start();
    panel.view().viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Each frame as a person sees it: the bar moves, what is there is painted, what is missing arrives between frames.
std::vector<double> scrolled(ui::GridPanel &panel, const std::function<int(int frame, int maximum)> &where)
{
    std::vector<double> times;
    auto *bar = panel.view().verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(where(i, bar->maximum()));
        const double moved = double(timer.nsecsElapsed()) / 1e6;
        times.push_back(moved + painted(panel));
        QCoreApplication::processEvents();
    }
    return times;
}

double waitedFor(ui::GridPanel &panel, const std::function<void()> &change)
{
    bool there = false;
    const auto connection = QObject::connect(&panel.model(), &ui::GridModel::loaded, &panel, [&] { there = true; });
    QElapsedTimer timer;
    timer.start();
    change();
    waitUntil([&] { return there; }, 120'000);
    QObject::disconnect(connection);
    painted(panel);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int benchGrid(const QString &address, const QString &person)
{
    const auto location = store::Location::parse(address);
    const auto opening = wait(ui::Office::open(location, {person, {}, {}, {}, true}));
    if (!opening.office) {
        std::fputs("millrace: the company could not be opened\n", stderr);
        return 1;
    }
    const auto query = std::ranges::find_if(longest(), [&](const QString &name) { return opening.office->mayQuery(name); });
    if (query == longest().end())
        return 1;
    ui::MainWindow navigator(opening.office);
    ui::GridPanel panel({opening.office, &navigator}, *query);
    panel.resize(1280, 800);
    panel.show();
    panel.model().reload();
    waitUntil([&] { return panel.isReady(); }, 120'000);
    waitUntil([&] { return panel.model().isCounted(); }, 600'000);

    const QJsonObject answer{{u"query"_s, *query}, {u"rows"_s, panel.model().rowCount()}, {u"memory_mb"_s, memoryMegabytes()}};
    QJsonArray figures;
    const auto add = [&](const QString &name, const std::vector<double> &times) { figures.append(figure(name, location.engine, times, answer)); };
    add(u"frame while scrolling line by line"_s, scrolled(panel, [](int i, int) { return i * 2; }));
    add(u"frame while jumping anywhere"_s, scrolled(panel, [](int i, int maximum) { return int(std::int64_t(maximum) * ((i * 7919) % 1000) / 1000); }));
    const auto &columns = panel.model().columns();
    const auto text = std::ranges::find_if(columns, [](const ui::Column &each) { return each.kind == ui::Kind::Text || each.kind == ui::Kind::Event; });
    const auto column = text == columns.end() ? columns.front().name : text->name;
    std::vector<double> filtering, sorting, grouping;
    for (int i = 0; i < runs; ++i) {
        filtering.push_back(waitedFor(panel, [&] { panel.model().setFilters({{column, door::Filter::Is::Containing, QString::number(i + 1)}}); }));
        waitedFor(panel, [&] { panel.model().setFilters({}); });
        sorting.push_back(waitedFor(panel, [&] { panel.model().setOrder({i % 2 == 0 ? column : u'-' + column}); }));
        waitedFor(panel, [&] { panel.model().setOrder({}); });
        grouping.push_back(waitedFor(panel, [&] { panel.model().setGroup(column); }));
        waitedFor(panel, [&] { panel.model().setGroup({}); });
    }
    add(u"first page of a filter"_s, filtering);
    add(u"first page of an order"_s, sorting);
    add(u"groups with their sums"_s, grouping);
    return writeFigures(u"grid"_s, figures);
}

} // namespace millrace::desktop
