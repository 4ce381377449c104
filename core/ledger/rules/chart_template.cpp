// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/chart_template.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

/// Generated from resources/charts: the text of each file under its name.
std::vector<std::pair<std::string, std::string>> chartFiles();

namespace {

ChartTemplate::Account readAccount(const QJsonObject &json)
{
    return {json[u"code"].toString(), json[u"name"].toString(), store::enumFromSnake<AccountType>(json[u"type"].toString()),
            json[u"parent"].toString(), json[u"heading"].toBool(), json[u"control"].toString()};
}

void verify(const ChartTemplate &chart)
{
    std::map<QString, const ChartTemplate::Account *> known;
    for (const auto &account : chart.accounts) {
        const auto parent = known.find(account.parent);
        MILLRACE_ASSERT(account.parent.isEmpty() || (parent != known.end() && parent->second->heading && parent->second->type == account.type),
                        "an account of a chart template below what is no heading of its type");
        MILLRACE_ASSERT(known.emplace(account.code, &account).second, "an account that a chart template has twice");
    }
    for (const auto &[role, code] : chart.rules) {
        const auto account = known.find(code);
        MILLRACE_ASSERT(account != known.end() && !account->second->heading, "a rule of a chart template to no account");
    }
}

} // namespace

QStringList templates()
{
    QStringList names;
    for (const auto &[name, text] : chartFiles())
        names.append(QString::fromStdString(name));
    names.sort();
    return names;
}

std::optional<ChartTemplate> readTemplate(const QString &name)
{
    for (const auto &[file, text] : chartFiles()) {
        if (name == QLatin1StringView(file))
            return parseTemplate(QByteArray::fromStdString(text));
    }
    return std::nullopt;
}

ChartTemplate parseTemplate(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    MILLRACE_ASSERT(document.isObject(), "a chart template that is no JSON object");
    const auto root = document.object();
    ChartTemplate chart{root[u"name"].toString(), root[u"title"].toString(), root[u"language"].toString(), {}, {}};
    for (const auto account : root[u"accounts"].toArray())
        chart.accounts.push_back(readAccount(account.toObject()));
    const auto rules = root[u"rules"].toObject();
    for (auto it = rules.constBegin(); it != rules.constEnd(); ++it)
        chart.rules.emplace(store::enumFromSnake<Role>(it.key()), it.value().toString());
    verify(chart);
    return chart;
}

ChartRows rowsOf(const ChartTemplate &from, store::Ids &ids)
{
    ChartRows rows;
    rows.chart = {ids.next<Chart>(), from.name, from.title, {}};
    for (const auto &account : from.accounts) {
        const auto id = ids.next<Account>();
        const auto parent = account.parent.isEmpty() ? Id<Account>() : rows.idByCode.at(account.parent);
        rows.idByCode.emplace(account.code, id);
        rows.accounts.push_back({id, rows.chart.id, account.code, account.name, parent, account.type, account.heading, account.control, true, {}});
    }
    return rows;
}

std::vector<PostingRuleRow> rulesOf(const ChartTemplate &from, const std::map<QString, Id<Account>> &idByCode, Id<Entity> entity, Day first)
{
    std::vector<PostingRuleRow> rules;
    for (const auto &[role, code] : from.rules) {
        PostingRuleRow rule;
        rule.entity = entity;
        rule.role = role;
        rule.firstDay = first;
        rule.account = idByCode.at(code);
        rules.push_back(rule);
    }
    return rules;
}

} // namespace millrace::ledger
