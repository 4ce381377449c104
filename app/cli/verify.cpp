// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"
#include "cli/verbs.h"
#include "base/clock.h"
#include "house/house.h"
#include "house/seal.h"
#include "house/verify.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::cli {

Exit runVerify(const QStringList &words)
{
    const Arguments arguments(words, {}, {});
    arguments.atMost(1);
    const auto connection = house::open(store::Location::parse(arguments.word(0, u"the database"_s)));
    std::int64_t checks = 0;
    const auto breaks = house::verify(*connection, [&](const house::CheckResult &result) {
        ++checks;
        if (forEyes())
            print((result.breaks == 0 ? good(u"holds "_s) : bad(u"broken"_s)) + u"  "_s + QString(result.check).replace(u'_', u' ')
                  + (result.breaks == 0 ? QString() : u", %1 times"_s.arg(result.breaks)));
    });
    if (forEyes()) {
        for (const auto &found : breaks)
            print(bad(found.subject) + u": "_s + found.detail + u"  "_s + muted(found.check));
        print(breaks.empty() ? good(u"Everything holds: %1 invariants."_s.arg(checks)) : bad(u"Not everything holds."_s));
    } else {
        QJsonArray list;
        for (const auto &found : breaks)
            list.append(QJsonObject{{u"check"_s, found.check}, {u"subject"_s, found.subject}, {u"detail"_s, found.detail}});
        printJson({{u"holds"_s, breaks.empty()}, {u"checks"_s, qint64(checks)}, {u"breaks"_s, list}});
    }
    return breaks.empty() ? Exit::Ok : Exit::Breaks;
}

Exit runSeal(const QStringList &words)
{
    const Arguments arguments(words, {}, {});
    arguments.atMost(1);
    const auto connection = house::open(store::Location::parse(arguments.word(0, u"the database"_s)));
    const auto sealed = house::seal(*connection, SystemClock());
    if (forEyes())
        print(sealed == 0 ? u"Everything is sealed already."_s : u"%1 events sealed."_s.arg(sealed));
    else
        printJson({{u"sealed"_s, qint64(sealed)}});
    return Exit::Ok;
}

} // namespace millrace::cli
