// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"
#include "cli/requests.h"
#include "cli/row_sink.h"
#include "cli/suggest.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

constexpr int rowsOfAPage = 10'000;
constexpr int rowsForEyes = 1000;

Exit refuse(const door::Problems &problems)
{
    throw Refused{problems};
}

/// The query by its name; without its room, too, where only one has it.
const door::QueryType *queryCalled(const QString &name, const door::Catalogue &catalogue)
{
    if (const auto *query = catalogue.query(name))
        return query;
    QStringList names;
    for (const auto &[known, query] : catalogue.queries())
        names.append(known);
    QJsonObject arguments{{u"name"_s, name.left(80)}};
    if (const auto near = nearest(name, names); !near.isEmpty())
        arguments.insert(u"nearest"_s, near);
    refuse({{u"QueryUnknown"_s, {}, arguments}});
    return nullptr;
}

/// "due<=2026-03-31", "number~PO", "state=open", "total>=100"
door::Filter filterOf(const QString &text)
{
    static const QRegularExpression shape(u"^(-?\\w+)(>=|<=|=|~)(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto found = shape.match(text);
    if (!found.hasMatch())
        throw UsageError(QCoreApplication::translate("millrace::cli", "--filter takes COLUMN~PART, COLUMN=VALUE, COLUMN>=VALUE or COLUMN<=VALUE"));
    using Is = door::Filter::Is;
    const auto sign = found.captured(2);
    return {found.captured(1), sign == "~"_L1 ? Is::Containing : sign == "="_L1 ? Is::Equal : sign == ">="_L1 ? Is::AtLeast : Is::AtMost, found.captured(3)};
}

door::Page pageOf(const Arguments &arguments)
{
    door::Page page;
    page.order = arguments.all(u"sort"_s);
    for (const auto &filter : arguments.all(u"filter"_s))
        page.filters.push_back(filterOf(filter));
    if (arguments.has(u"after"_s)) {
        const auto key = QJsonDocument::fromJson(arguments.option(u"after"_s).toUtf8());
        if (!key.isArray())
            throw UsageError(QCoreApplication::translate("millrace::cli", "--after takes the key that the page before ended with, such as '[\"PO-1001\"]'"));
        page.after = key.array();
    }
    return page;
}

/// Where the next page begins goes to standard error, so that the rows are rows alone.
void tellOfMore(const QJsonArray &key)
{
    const auto json = QString::fromUtf8(QJsonDocument(key).toJson(QJsonDocument::Compact));
    complain(forEyes() ? muted(tr("There are more: --after '%1', or --limit").arg(json)) : u"{\"after\":%1}"_s.arg(json));
}

} // namespace

Exit runAsk(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"format"_s, u"limit"_s, u"output"_s, u"after"_s, u"sort"_s, u"filter"_s}, {});
    arguments.atMost(3);
    const auto file = arguments.option(u"output"_s);
    const auto format = arguments.option(u"format"_s, forEyes() && file.isEmpty() ? u"table"_s : u"json"_s);
    if (!rowFormats().contains(format))
        throw UsageError(tr("--format takes table, json, csv or xlsx"));
    if (format == "xlsx"_L1 && file.isEmpty())
        throw UsageError(tr("--format xlsx needs --output FILE"));
    auto page = pageOf(arguments);
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    const auto limit = arguments.number(u"limit"_s, format == "table"_L1 && file.isEmpty() && forEyes() ? rowsForEyes : all, 1, all);
    door::Problems problems;
    const auto parameters = parsed(arguments.wordOr(2, u"{}"_s).toUtf8(), problems);
    if (!problems.empty())
        return refuse(problems);

    Company company(arguments.word(0, tr("the database")), arguments.option(u"as"_s));
    const auto *query = queryCalled(arguments.word(1, tr("the query")), company.door().catalogue());
    if (!company.session().may(query->right()))
        return refuse({{u"NotAllowed"_s, {}, {{u"right"_s, query->right()}}}});
    auto names = door::namesIn(company.connection(), [&](door::JsonReader &reader) {
        query->run(company.connection(), parameters, reader, {{}, 0, {}, {}}, [](const auto &, const auto &) { return false; });
    });

    std::unique_ptr<ui::TableWriter> sink;
    qint64 taken = 0;
    for (bool more = true; more;) {
        const auto wanted = std::min<qint64>(rowsOfAPage, limit - taken);
        page.limit = int(wanted) + 1; // One more tells whether there are more.
        qint64 rows = 0;
        QJsonArray last;
        door::JsonReader reader(names);
        std::vector<QJsonArray> read;
        problems = query->run(company.connection(), parameters, reader, page, [&](const QJsonArray &row, const auto &key) {
            if (++rows > wanted)
                return false;
            read.push_back(row);
            if (rows == wanted)
                last = key();
            return true;
        });
        if (!problems.empty())
            return refuse(problems);
        if (!sink)
            sink = rowSink(format, query->info(), file);
        for (const auto &row : read)
            sink->add(row);
        taken += qint64(read.size());
        more = rows > wanted;
        page.after = last;
        if (!file.isEmpty())
            progress(tr("%1 rows").arg(taken));
        if (more && taken >= limit) {
            sink->finish();
            endProgress();
            tellOfMore(last);
            return Exit::Ok;
        }
    }
    endProgress();
    sink->finish();
    return Exit::Ok;
}

} // namespace millrace::cli
