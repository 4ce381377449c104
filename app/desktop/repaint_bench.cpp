// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/bench_figures.h"
#include "desktop/waiting.h"
#include "foundation/grid/grid_panel.h"
#include "shell/main_window.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace millrace::desktop {

namespace {

constexpr int changes = 100;

/// One change of the name by the one office, until the other's grid shows and has painted it: from before it is sent.
double repainted(ui::Office &sender, ui::GridPanel &panel, const QString &item, const QString &name)
{
    QElapsedTimer timer;
    timer.start();
    sender.send({u"masterdata.ChangeItem"_s, {{u"item"_s, item}, {u"name"_s, name}}, CommandId::make(SystemClock().now()), {}});
    waitUntil([&] { return panel.model().value(0, u"name"_s).toString() == name; }, 20'000);
    panel.view().viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int benchRepaint(const QString &address, const QString &person)
{
    const auto location = store::Location::parse(address);
    const auto sender = wait(ui::Office::open(location, {person, {}, {}, {}, true})).office;
    const auto receiver = wait(ui::Office::open(location, {person, {}, {}, {}, true})).office;
    if (!sender || !receiver || !sender->mayCommand(u"masterdata.ChangeItem"_s)) {
        std::fputs("millrace: the company could not be opened by somebody who may change items\n", stderr);
        return 1;
    }
    const auto first = wait(sender->ask({u"masterdata.items"_s, {}, {{}, 1}}));
    if (first.rows.empty())
        return 1;
    const auto item = first.rows.front()[0].toString();
    ui::MainWindow navigator(receiver);
    ui::GridPanel panel({receiver, &navigator}, u"masterdata.items"_s);
    panel.resize(1280, 800);
    panel.show();
    panel.model().setFilters({{u"code"_s, door::Filter::Is::Equal, item}});
    waitUntil([&] { return panel.isReady() && panel.model().isCounted(); }, 60'000);
    const auto before = panel.model().value(0, u"name"_s).toString();
    std::vector<double> times;
    for (int i = 0; i < changes; ++i)
        times.push_back(repainted(*sender, panel, item, u"%1 (%2)"_s.arg(before.left(60)).arg(i)));
    repainted(*sender, panel, item, before);
    return writeFigures(u"repaint"_s, {figure(u"another client's event, from sending to repaint"_s, location.engine, times, {{u"item"_s, item}})});
}

} // namespace millrace::desktop
