// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"
#include "cli/outcomes.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

Exit runEvent(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s}, {});
    arguments.atMost(2);
    Company company(arguments.word(0, tr("the database")), arguments.option(u"as"_s));
    bool ok = false;
    const Id<Event> event(arguments.word(1, tr("the event's number")).toLongLong(&ok));
    if (!ok || event.value <= 0)
        throw UsageError(tr("the event is named by its number"));
    const auto right = company.door().catalogue().query(u"security.event"_s)->right();
    if (!company.session().may(right))
        throw Refused{{{u"NotAllowed"_s, {}, {{u"right"_s, right}}}}};
    const auto effect = house::effectOf(event, company.connection());
    if (effect.day.isNone())
        throw Refused{{{u"EventUnknown"_s, u"event"_s, {{u"event"_s, qint64(event.value)}}}}};
    if (!forEyes())
        printJson(house::toJson(effect));
    else if (!showSections(effect))
        print(tr("It posted nothing."));
    return Exit::Ok;
}

} // namespace millrace::cli
