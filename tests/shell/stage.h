// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"
#include "shell/main_window.h"
#include "world/world.h"

#include <QTest>

namespace millrace::test {

/// Waits until a future has its answer, while the windows live.
template<typename Future>
auto await(const Future &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
    return future.result();
}

/// A screen that only remembers.
class SampleScreen final : public ui::Screen
{
public:
    SampleScreen(const QString &name, const QJsonObject &parameters, QWidget *parent) : Screen(parent), name(name), parameters(parameters) {}
    QString title() const override { return parameters.isEmpty() ? name : parameters.begin()->toString(); }
    QJsonObject state() const override { return {{QStringLiteral("scrolled"), scrolled}}; }
    void restore(const QJsonObject &state) override { scrolled = state.value(QLatin1StringView("scrolled")).toInt(); }
    void scan(const QString &text) override { scans.append(text); }

    QString name;
    QJsonObject parameters;
    int scrolled = 0;
    QStringList scans;
};

/// Screens to try the frame with: "sample.stock" and "sample.lots" in inventory, "sample.journals" in the ledger, and pages
/// of items and of documents. Registered once.
void addSampleScreens();

/// A company with the item P-100, the lot L-0412, the supplier HANSA, the order PO-1001, and the planner "paula" with
/// the password "water-wheel"; a window open at somebody's desk.
class Stage
{
public:
    explicit Stage(store::Engine engine, const QString &person = QStringLiteral("boss"));
    ~Stage();

    void sit(const QString &person); ///< A new window at this person's desk.
    SampleScreen *current() const { return dynamic_cast<SampleScreen *>(window->currentScreen()); }
    QString currentId() const { return window->currentScreen() ? window->screenId(window->currentScreen()) : QString(); }

    World world;
    std::shared_ptr<ui::Office> office;
    std::unique_ptr<ui::MainWindow> window;
};

/// What this computer remembers is empty again.
void forgetEverything();

} // namespace millrace::test
