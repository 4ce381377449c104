// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace millrace::bench {

/// How a bench is asked for.
struct Options
{
    QString name;
    QString engine;      ///< sqlite, postgresql; empty: every engine that can be reached.
    QString postgresql;  ///< URL of a server on which databases may be made.
    QString folder;      ///< Where SQLite files are made; a temporary folder where it is empty.
    std::int64_t size = 0;
    int sessions = 1;
    int runs = 5;
};

/// One figure: a time of ours, and of the floor that did the same work in the same run.
struct Figure
{
    QString name;
    QString engine;
    QString engineVersion;
    std::int64_t size = 0;
    std::vector<double> milliseconds;      ///< One for each run.
    std::vector<double> processorMilliseconds; ///< What this process itself worked in that time; on a busy machine the truer one, for SQLite.
    std::vector<double> floorMilliseconds; ///< Empty where there is no floor.
    QJsonObject answer;                    ///< What proves that the right work was done.

    QJsonObject toJson() const;
};

double timed(const std::function<void()> &work);
double processorTimed(const std::function<void()> &work);
double median(std::vector<double> values);

/// The whole answer of `mill bench NAME`: machine, versions, figures.
QJsonObject report(const QString &bench, const std::vector<Figure> &figures);

/// Runs a bench by its name. Empty where there is none of that name.
std::optional<std::vector<Figure>> run(const Options &options, const std::function<void(const QString &)> &progress);
QStringList names();

} // namespace millrace::bench
