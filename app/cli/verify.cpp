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
    const auto connection = house::open(store::Location::parse(arguments.word(0, tr("the database"))));
    std::int64_t checks = 0;
    const auto breaks = house::verify(*connection, [&](const house::CheckResult &result) {
        ++checks;
        if (forEyes())
            print((result.breaks == 0 ? good(tr("holds")) : bad(tr("broken"))) + u"  "_s + QString(result.check).replace(u'_', u' ')
                  + (result.breaks == 0 ? QString() : tr(", %1 times").arg(result.breaks)));
    });
    if (forEyes()) {
        for (const auto &found : breaks)
            print(bad(found.subject) + u": "_s + found.detail + u"  "_s + muted(found.check));
        print(breaks.empty() ? good(tr("Everything holds: %1 invariants.").arg(checks)) : bad(tr("Not everything holds.")));
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
    const auto connection = house::open(store::Location::parse(arguments.word(0, tr("the database"))));
    const auto sealed = house::seal(*connection, SystemClock());
    if (forEyes())
        print(sealed == 0 ? tr("Everything is sealed already.") : tr("%1 events sealed.").arg(sealed));
    else
        printJson({{u"sealed"_s, qint64(sealed)}});
    return Exit::Ok;
}

} // namespace millrace::cli
