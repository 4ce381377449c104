// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figure.h"

#include <QJsonArray>
#include <QElapsedTimer>
#include <QThread>

#include <ctime>

using namespace Qt::StringLiterals;

namespace millrace::bench {

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double processorTimed(const std::function<void()> &work)
{
    const auto begin = std::clock();
    work();
    return 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QJsonObject Figure::toJson() const
{
    QJsonObject out{{u"name"_s, name}, {u"engine"_s, engine}, {u"engine_version"_s, engineVersion}, {u"size"_s, qint64(size)}, {u"runs"_s, int(milliseconds.size())},
                    {u"median_ms"_s, median(milliseconds)}, {u"min_ms"_s, std::ranges::min(milliseconds)}, {u"max_ms"_s, std::ranges::max(milliseconds)},
                    {u"floor_ms"_s, QJsonValue()}, {u"ratio"_s, QJsonValue()}, {u"answer"_s, answer}};
    if (!processorMilliseconds.empty()) {
        out[u"processor_ms"_s] = median(processorMilliseconds);
        out[u"processor_min_ms"_s] = std::ranges::min(processorMilliseconds);
    }
    if (!floorMilliseconds.empty()) {
        // Pair by pair, because the machine may be slower in one run than in the next.
        std::vector<double> ratios;
        for (size_t i = 0; i < milliseconds.size(); ++i)
            ratios.push_back(milliseconds[i] / floorMilliseconds[i]);
        out[u"floor_ms"_s] = median(floorMilliseconds);
        out[u"ratio"_s] = median(ratios);
    }
    return out;
}

QJsonObject report(const QString &bench, const std::vector<Figure> &figures)
{
    QJsonArray list;
    for (const auto &figure : figures)
        list.append(figure.toJson());
    return {{u"bench"_s, bench}, {u"version"_s, QStringLiteral(MILLRACE_VERSION)},
            {u"machine"_s, QJsonObject{{u"cores"_s, QThread::idealThreadCount()}}}, {u"figures"_s, list}};
}

} // namespace millrace::bench
