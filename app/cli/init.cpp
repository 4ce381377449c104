// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"
#include "cli/verbs.h"
#include "house/commands/found_company.h"
#include "house/house.h"
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
        throw UsageError(u"--currency takes three letters of ISO 4217, such as EUR"_s);
    company.currency = *currency;
    company.chart = arguments.option(u"chart"_s, u"international"_s);
    company.plant = arguments.option(u"plant"_s, u"PLANT1"_s);
    const auto first = Day::parse(arguments.option(u"first-day"_s, Day::of(clock.today().year(), 1, 1)->toString()));
    if (!first)
        throw UsageError(u"--first-day takes a day such as 2026-01-01"_s);
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
        print(good(u"%1 is founded"_s.arg(company.company)) + u", with entity %1 (%2), plant %3 and person %4."_s.arg(company.entity, company.currency.code(), company.plant, company.person));
    else
        printJson({{u"outcome"_s, u"accepted"_s}, {u"receipt"_s, outcome.receipt}});
    return Exit::Ok;
}

} // namespace

Exit runInit(const QStringList &words)
{
    const Arguments arguments(words, {u"name"_s, u"entity"_s, u"currency"_s, u"chart"_s, u"plant"_s, u"first-day"_s, u"person"_s, u"database-role"_s}, {});
    arguments.atMost(1);
    const auto location = store::Location::parse(arguments.word(0, u"the database"_s));
    if (location.engine == store::Engine::Sqlite && QFile::exists(location.path))
        throw Fault(Fault::Kind::Damaged, u"make %1"_s.arg(location.path), u"there is a file of this name already"_s);
    NewFile file(location);
    const auto connection = house::create(location);
    return found(*connection, arguments, file);
}

} // namespace millrace::cli
