// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benches.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

using Bench = std::vector<Figure> (*)(const Options &, const Progress &);

const std::map<QString, Bench> &benches()
{
    static const std::map<QString, Bench> all{{u"post"_s, benchPost}, {u"ledger"_s, benchLedger}, {u"start"_s, benchStart}, {u"stock"_s, benchStock}};
    return all;
}

} // namespace

QStringList names()
{
    QStringList out;
    for (const auto &[name, bench] : benches())
        out.append(name);
    return out;
}

std::optional<std::vector<Figure>> run(const Options &options, const Progress &progress)
{
    const auto found = benches().find(options.name);
    return found == benches().end() ? std::nullopt : std::optional(found->second(options, progress));
}

} // namespace millrace::bench
