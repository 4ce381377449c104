// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/growth.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace millrace::bench {

std::vector<std::int64_t> growthSizes(const Options &options)
{
    const auto most = options.size > 0 ? options.size : 1'000'000;
    std::vector<std::int64_t> out;
    for (const std::int64_t size : {10'000, 1'000'000, 10'000'000}) {
        if (size <= most)
            out.push_back(size);
    }
    if (out.empty())
        out.push_back(most);
    return out;
}

Figure measureReading(const Options &options, const Company &company, const QString &name, std::int64_t size,
                      const std::function<QJsonObject()> &ours, const std::function<void()> &floor)
{
    Figure figure;
    figure.name = name;
    figure.engine = company.engineName();
    figure.engineVersion = company.engineVersion();
    figure.size = size;
    figure.answer = ours(); // Once unmeasured, to warm up.
    for (int run = 0; run < options.runs; ++run)
        figure.processorMilliseconds.push_back(processorTimed([&] { figure.milliseconds.push_back(timed([&] { ours(); })); }));
    // Afterwards, because it reads so much that nothing else stays in memory.
    for (int run = 0; floor && run < options.runs; ++run)
        figure.floorMilliseconds.push_back(timed(floor));
    return figure;
}

std::int64_t readAll(store::Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        connection.fail(query.lastError(), sql);
    std::int64_t rows = 0;
    while (query.next())
        ++rows;
    return rows;
}

} // namespace millrace::bench
