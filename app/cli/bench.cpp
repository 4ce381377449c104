// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figure.h"

#include "cli/terminal.h"
#include "cli/verbs.h"
#include "house/house.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

Exit runBench(const QStringList &words)
{
    const Arguments arguments(words, {u"engine"_s, u"db"_s, u"size"_s, u"runs"_s, u"folder"_s, u"sessions"_s}, {});
    arguments.atMost(1);
    bench::Options options;
    options.name = arguments.word(0, tr("the bench (%1)").arg(bench::names().join(u", "_s)));
    options.engine = arguments.option(u"engine"_s);
    options.postgresql = arguments.option(u"db"_s);
    options.folder = arguments.option(u"folder"_s);
    options.size = arguments.number(u"size"_s, 0, 1, 100'000'000);
    options.runs = int(arguments.number(u"runs"_s, 5, 1, 100));
    options.sessions = int(arguments.number(u"sessions"_s, 1, 1, 64));
    house::catalogue();
    const auto figures = bench::run(options, [](const QString &what) { progress(what); });
    endProgress();
    if (!figures)
        throw UsageError(tr("there is no bench \"%1\"; there are %2").arg(options.name, bench::names().join(u", "_s)));
    if (figures->empty())
        throw UsageError(tr("no engine to measure: --db postgresql://... names a server"));
    printJson(bench::report(options.name, *figures));
    return Exit::Ok;
}

} // namespace millrace::cli
