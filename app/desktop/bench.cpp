// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/bench.h"

#include "desktop/bench_figures.h"
#include "desktop/waiting.h"
#include "shell/desktop.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace millrace::desktop {

namespace {

constexpr int runs = 5;

/// Milliseconds since the kernel made this process.
double sinceStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto text = file.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK)) * 1000;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - started;
}

/// One start in this process: what the caller adds up.
int startOnce(const QString &address, const QString &person)
{
    ui::Desktop desktop;
    desktop.start(address, person);
    const bool shown = waitUntil([&] { return desktop.window() && desktop.window()->currentScreen() && desktop.window()->currentScreen()->isReady(); }, 60'000);
    if (!shown)
        return 1;
    desktop.window()->repaint();
    const double painted = sinceStart();
    std::puts(QJsonDocument(QJsonObject{{u"ms"_s, painted}, {u"mb"_s, memoryMegabytes()}, {u"screen"_s, desktop.window()->screenId(desktop.window()->currentScreen())}}).toJson(QJsonDocument::Compact).constData());
    return 0;
}

store::Engine engineOf(const QString &address)
{
    return address.startsWith("postgres"_L1) ? store::Engine::PostgreSql : store::Engine::Sqlite;
}

int start(const QString &address, const QString &person)
{
    std::vector<double> times;
    QJsonObject last;
    for (int i = 0; i < runs; ++i) {
        QProcess one;
        one.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList words{address, u"--bench"_s, u"start-once"_s};
        if (!person.isEmpty())
            words << u"--as"_s << person;
        one.start(QCoreApplication::applicationFilePath(), words);
        if (!one.waitForFinished(120'000) || one.exitCode() != 0)
            return 1;
        last = QJsonDocument::fromJson(one.readAllStandardOutput()).object();
        times.push_back(last.value("ms"_L1).toDouble());
    }
    return writeFigures(u"start"_s, {figure(u"first painted screen"_s, engineOf(address), times, {{u"screen"_s, last.value("screen"_L1)}, {u"memory_mb"_s, last.value("mb"_L1)}})});
}

} // namespace

double memoryMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

QJsonObject figure(const QString &name, store::Engine engine, std::vector<double> times, const QJsonObject &answer)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times.empty() ? QJsonValue() : QJsonValue(times[size_t(double(times.size() - 1) * share)]); };
    return {{u"name"_s, name}, {u"engine"_s, engine == store::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s}, {u"runs"_s, int(times.size())},
            {u"median_ms"_s, at(0.5)}, {u"min_ms"_s, at(0)}, {u"max_ms"_s, at(1)}, {u"p99_ms"_s, at(0.99)},
            {u"floor_ms"_s, QJsonValue()}, {u"ratio"_s, QJsonValue()}, {u"answer"_s, answer}};
}

int writeFigures(const QString &what, const QJsonArray &figures)
{
    const QJsonObject all{{u"bench"_s, what}, {u"version"_s, QStringLiteral(MILLRACE_VERSION)}, {u"machine"_s, QJsonObject{{u"cores"_s, QThread::idealThreadCount()}}},
                          {u"platform"_s, QGuiApplication::platformName()}, {u"figures"_s, figures}};
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int bench(QApplication &, const QString &address, const QString &person, const QString &what)
{
    QStandardPaths::setTestModeEnabled(true);
    if (what == "start-once"_L1)
        return startOnce(address, person);
    if (what == "start"_L1)
        return start(address, person);
    if (what == "grid"_L1)
        return benchGrid(address, person);
    if (what == "repaint"_L1)
        return benchRepaint(address, person);
    std::fputs("millrace: --bench takes start, grid or repaint\n", stderr);
    return 2;
}

} // namespace millrace::desktop
