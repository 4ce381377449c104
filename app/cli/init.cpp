// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"
#include "cli/verbs.h"
#include "house/commands/found_company.h"
#include "house/demo/demo.h"
#include "house/house.h"
#include "store/enum_text.h"
#include "store/ids.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

Exit refuse(const door::Outcome &outcome)
{
    for (const auto &problem : outcome.problems) {
        if (forEyes())
            complain(describe(problem));
        else
            printJson(toJson(problem));
    }
    return Exit::Rejected;
}

/// What was begun in a new file is not left behind half done.
class NewFile
{
public:
    explicit NewFile(const store::Location &location) : m_path(location.path) {}
    ~NewFile()
    {
        if (m_kept || m_path.isEmpty())
            return;
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + ending);
    }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

house::FoundCompany companyOf(const Arguments &arguments)
{
    const SystemClock clock;
    house::FoundCompany company;
    company.company = arguments.option(u"name"_s, u"My company"_s);
    company.entity = arguments.option(u"entity"_s, u"MAIN"_s);
    const auto currency = Currency::parse(arguments.option(u"currency"_s, u"EUR"_s));
    if (!currency)
        throw UsageError(QCoreApplication::translate("millrace::cli", "--currency takes three letters of ISO 4217, such as EUR"));
    company.currency = *currency;
    company.chart = arguments.option(u"chart"_s, u"international"_s);
    company.plant = arguments.option(u"plant"_s, u"PLANT1"_s);
    const auto first = Day::parse(arguments.option(u"first-day"_s, Day::of(clock.today().year(), 1, 1)->toString()));
    if (!first)
        throw UsageError(QCoreApplication::translate("millrace::cli", "--first-day takes a day such as 2026-01-01"));
    company.firstDay = *first;
    company.person = arguments.option(u"person"_s, u"admin"_s);
    company.databaseRole = arguments.option(u"database-role"_s);
    return company;
}

Exit found(store::Connection &connection, const Arguments &arguments, NewFile &file)
{
    store::BlockIds ids(connection);
    const SystemClock clock;
    door::Door door(connection, house::catalogue(), clock, ids);
    const auto company = companyOf(arguments);
    const auto outcome = door.submit(company, house::programSession());
    if (outcome.kind != door::Outcome::Kind::Accepted)
        return refuse(outcome);
    file.keep();
    if (forEyes())
        print(tr("%1 is founded, with entity %2 (%3), plant %4 and person %5.").arg(good(company.company), company.entity, company.currency.code(), company.plant, company.person));
    else
        printJson({{u"outcome"_s, u"accepted"_s}, {u"receipt"_s, outcome.receipt}});
    return Exit::Ok;
}

house::demo::Size sizeOf(const Arguments &arguments)
{
    const auto size = store::enumIfSnake<house::demo::Size>(arguments.option(u"demo"_s));
    if (!size)
        throw UsageError(QCoreApplication::translate("millrace::cli", "--demo takes small, medium or large"));
    for (const auto &own : {u"name"_s, u"entity"_s, u"currency"_s, u"chart"_s, u"plant"_s, u"first-day"_s, u"person"_s, u"database-role"_s}) {
        if (arguments.has(own))
            throw UsageError(QCoreApplication::translate("millrace::cli", "--%1 does not go with --demo: Alder Pumps is as it is").arg(own));
    }
    return *size;
}

Exit buildDemo(store::Connection &connection, house::demo::Size size, std::uint64_t seed, NewFile &file)
{
    const SystemClock clock;
    const auto summary = house::demo::build(connection, size, seed, house::demo::lastDay(clock), [](const QString &what, std::int64_t done, std::int64_t total) {
        progress(tr("%1: day %2 of %3").arg(what).arg(done).arg(total));
    });
    endProgress();
    file.keep();
    if (forEyes()) {
        print(tr("Alder Pumps is there: %1 items and %2 events. %3 commands wait for somebody.").arg(summary.items).arg(summary.eventCount()).arg(summary.waiting));
        print(tr("Everybody signs in with the password \"%1\": helena administers; amira, marta, bernd, emil, dieter, ingrid, nadia and others work.").arg(house::demo::password));
        print(muted(tr("`mill user list DB` has them all. The password is public, so keep nothing of your own in there.")));
    } else {
        printJson({{u"outcome"_s, u"accepted"_s}, {u"items"_s, qint64(summary.items)}, {u"events"_s, qint64(summary.eventCount())},
                   {u"waiting"_s, qint64(summary.waiting)}, {u"rows"_s, qint64(summary.rows)}, {u"password"_s, house::demo::password}});
    }
    return Exit::Ok;
}

} // namespace

Exit runInit(const QStringList &words)
{
    const Arguments arguments(words, {u"demo"_s, u"seed"_s, u"name"_s, u"entity"_s, u"currency"_s, u"chart"_s, u"plant"_s, u"first-day"_s, u"person"_s, u"database-role"_s}, {});
    arguments.atMost(1);
    const auto location = store::Location::parse(arguments.word(0, tr("the database")));
    std::optional<house::demo::Size> demo;
    if (arguments.has(u"demo"_s))
        demo = sizeOf(arguments);
    else if (arguments.has(u"seed"_s))
        throw UsageError(tr("--seed goes with --demo"));
    const auto seed = arguments.number(u"seed"_s, 1, 0, std::numeric_limits<qint64>::max());
    if (location.engine == store::Engine::Sqlite && QFile::exists(location.path))
        throw Fault(Fault::Kind::ReadOnly, u"make %1"_s.arg(location.path), u"there is a file of this name already"_s);
    NewFile file(location);
    const auto connection = house::create(location);
    return demo ? buildDemo(*connection, *demo, std::uint64_t(seed), file) : found(*connection, arguments, file);
}

} // namespace millrace::cli
