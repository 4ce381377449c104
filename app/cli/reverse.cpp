// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/reversal_chain.h"

#include "cli/company.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

Exit showChain(const std::vector<house::Blocker> &chain)
{
    QJsonArray list;
    for (const auto &link : chain) {
        list.append(QJsonObject{{u"event"_s, qint64(link.event.value)}, {u"name"_s, link.name}, {u"why"_s, link.why}});
        if (forEyes())
            print(u"  %1  %2  "_s.arg(link.event.value).arg(link.name) + muted(link.why));
    }
    if (!forEyes())
        printJson({{u"chain"_s, list}});
    return Exit::Ok;
}

Exit show(const std::vector<door::Outcome> &outcomes)
{
    QJsonArray list;
    for (const auto &outcome : outcomes) {
        const bool done = outcome.kind == door::Outcome::Kind::Accepted;
        QJsonObject object{{u"outcome"_s, done ? u"accepted"_s : u"rejected"_s}};
        if (done) {
            object[u"event"_s] = qint64(outcome.event.value);
            object[u"receipt"_s] = outcome.receipt;
            if (forEyes())
                print(good(tr("Reversed")) + u"  "_s + outcome.receipt[u"reverses"_s].toString());
        } else {
            object[u"problem"_s] = toJson(outcome.problems.front());
            if (forEyes())
                complain(describe(outcome.problems.front()) + u' ' + tr("Nothing was reversed."));
        }
        list.append(object);
    }
    if (!forEyes())
        printJson({{u"chain"_s, list}});
    return !outcomes.empty() && outcomes.back().kind == door::Outcome::Kind::Accepted ? Exit::Ok : Exit::Rejected;
}

} // namespace

Exit runReverse(const QStringList &words)
{
    const Arguments arguments(words, {u"reason"_s, u"day"_s, u"as"_s}, {u"show"_s});
    arguments.atMost(2);
    Company company(arguments.word(0, tr("the database")), arguments.option(u"as"_s));
    bool ok = false;
    const Id<Event> event(arguments.word(1, tr("the event's number")).toLongLong(&ok));
    if (!ok || event.value <= 0)
        throw UsageError(tr("the event is named by its number"));
    if (arguments.has(u"show"_s)) {
        store::Reader read(company.connection());
        return showChain(house::reversalChain(read, event));
    }
    const auto day = arguments.has(u"day"_s) ? Day::parse(arguments.option(u"day"_s)) : Day();
    if (!day)
        throw UsageError(tr("--day takes a day such as 2026-03-31"));
    return show(house::reverseChain(company.door(), company.session(), event, arguments.option(u"reason"_s), *day));
}

} // namespace millrace::cli
