// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/bench.h"

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

double memoryMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

QJsonObject figure(const QString &name, std::vector<double> values, const QJsonObject &answer)
{
    return {{u"name"_s, name}, {u"engine"_s, u"sqlite"_s}, {u"runs"_s, int(values.size())}, {u"median_ms"_s, median(values)},
            {u"min_ms"_s, *std::ranges::min_element(values)}, {u"max_ms"_s, *std::ranges::max_element(values)}, {u"floor_ms"_s, QJsonValue()}, {u"ratio"_s, QJsonValue()}, {u"answer"_s, answer}};
}

int write(const QString &what, const QJsonArray &figures)
{
    const QJsonObject all{{u"bench"_s, what}, {u"version"_s, QStringLiteral(MILLRACE_VERSION)}, {u"machine"_s, QJsonObject{{u"cores"_s, QThread::idealThreadCount()}}},
                          {u"platform"_s, QGuiApplication::platformName()}, {u"figures"_s, figures}};
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
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
    return write(u"start"_s, {figure(u"first painted screen"_s, times, {{u"screen"_s, last.value("screen"_L1)}, {u"memory_mb"_s, last.value("mb"_L1)}})});
}

} // namespace

int bench(QApplication &, const QString &address, const QString &person, const QString &what)
{
    QStandardPaths::setTestModeEnabled(true);
    if (what == "start-once"_L1)
        return startOnce(address, person);
    if (what == "start"_L1)
        return start(address, person);
    std::fputs("millrace: --bench takes start or grid\n", stderr);
    return 2;
}

} // namespace millrace::desktop
