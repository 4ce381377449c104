// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"
#include "cli/spreadsheet.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "words/titles.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

QString cellText(const QJsonValue &cell)
{
    return cell.isNull() || cell.isUndefined() ? QString() : cell.isObject() || cell.isArray()
        ? QString::fromUtf8(QJsonDocument::fromVariant(cell.toVariant()).toJson(QJsonDocument::Compact)) : cell.toVariant().toString();
}

bool isNumber(const door::FieldInfo &column)
{
    return column.type.startsWith("quantity"_L1) || column.type.startsWith("amount"_L1) || column.type == "rate"_L1 || column.type == "whole number"_L1;
}

QString csvCell(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

void showTable(const door::QueryInfo &info, const std::vector<QJsonArray> &rows)
{
    QStringList header;
    std::vector<bool> right;
    for (const auto &column : info.columns) {
        header.append(ui::fieldTitle(column.name));
        right.push_back(isNumber(column));
    }
    std::vector<QStringList> cells;
    for (const auto &row : rows) {
        QStringList line;
        for (const auto cell : row)
            line.append(cellText(cell));
        cells.push_back(line);
    }
    print(table(header, cells, right));
    print(muted(rows.size() == 1 ? u"1 row"_s : u"%1 rows"_s.arg(rows.size())));
}

void showJson(const door::QueryInfo &info, const QJsonArray &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i)
        object[info.columns[size_t(i)].name] = row[i];
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void showCsv(const QJsonArray &row)
{
    QStringList cells;
    for (const auto cell : row)
        cells.append(csvCell(cellText(cell)));
    print(cells.join(u','));
}

Exit refuse(const door::Problems &problems)
{
    for (const auto &problem : problems) {
        if (forEyes())
            complain(describe(problem));
        else
            printJson(toJson(problem));
    }
    return Exit::Rejected;
}

} // namespace

Exit runAsk(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"format"_s, u"limit"_s, u"output"_s}, {});
    arguments.atMost(3);
    const auto format = arguments.option(u"format"_s, forEyes() ? u"table"_s : u"json"_s);
    if (!QStringList{u"table"_s, u"json"_s, u"csv"_s, u"xlsx"_s}.contains(format))
        throw UsageError(u"--format takes table, json, csv or xlsx"_s);
    if (format == "xlsx"_L1 && !arguments.has(u"output"_s))
        throw UsageError(u"--format xlsx needs --output FILE"_s);
    Company company(arguments.word(0, u"the database"_s), arguments.option(u"as"_s));
    const auto name = arguments.word(1, u"the query"_s);
    const auto *query = company.door().catalogue().query(name);
    if (!query)
        return refuse({{u"QueryUnknown"_s, {}, {{u"name"_s, name.left(80)}}}});
    if (!company.session().may(query->right()))
        return refuse({{u"NotAllowed"_s, {}, {{u"right"_s, query->right()}}}});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(arguments.wordOr(2, u"{}"_s).toUtf8(), &error);
    if (!document.isObject())
        return refuse({{u"NotJson"_s, {}, {{u"what"_s, error.errorString()}}}});

    auto names = door::namesIn(company.connection(), [&](door::JsonReader &reader) {
        query->run(company.connection(), document.object(), reader, {{}, 0}, [](const auto &, const auto &) { return false; });
    });
    door::JsonReader reader(names);
    const door::Page page{{}, int(arguments.number(u"limit"_s, 100'000, 1, 100'000'000))};
    std::vector<QJsonArray> rows;
    const bool streams = format == "json"_L1 || format == "csv"_L1;
    if (format == "csv"_L1) {
        QStringList header;
        for (const auto &column : query->info().columns)
            header.append(column.name);
        print(header.join(u','));
    }
    const auto problems = query->run(company.connection(), document.object(), reader, page, [&](const QJsonArray &row, const auto &) {
        if (format == "json"_L1)
            showJson(query->info(), row);
        else if (format == "csv"_L1)
            showCsv(row);
        else
            rows.push_back(row);
        return true;
    });
    if (!problems.empty())
        return refuse(problems);
    if (format == "xlsx"_L1)
        writeSpreadsheet(arguments.option(u"output"_s), query->info(), rows);
    else if (!streams)
        showTable(query->info(), rows);
    return Exit::Ok;
}

} // namespace millrace::cli
