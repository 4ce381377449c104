// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

using Figures = std::map<std::string, std::int64_t>;

/// Of rows whose first columns name figures, and whose last two are them.
void read(store::Connection &connection, const char *kind, const QStringList &figures, const QString &sql, Figures &out)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw Bug("the comparison can't read: " + sql.toStdString());
    while (query.next()) {
        for (int i = 0; i < figures.size(); ++i) {
            if (const auto figure = query.value(i + 1).toLongLong(); figure != 0)
                out[std::string(kind) + query.value(0).toString().toStdString() + figures[i].toStdString()] += figure;
        }
    }
}

/// Which variance of production it is, and what is rounding among them, is not for the auditor to say.
std::string accountNamed(const std::string &code)
{
    const bool variance = (code > "5205" && code <= "5265") || code == "5390";
    return variance ? "variances" : code;
}

Figures figuresOf(store::Connection &connection)
{
    static const auto pool = u"i.code || CASE WHEN p.lot IS NULL THEN '' ELSE '/' || (SELECT t.code FROM lot t WHERE t.id = p.lot) END"_s;
    Figures out;
    read(connection, "pool ", {u" quantity"_s, u" value"_s},
         u"SELECT %1, s.quantity, s.value FROM pool p JOIN pool_sum s ON s.pool = p.id JOIN item i ON i.id = p.item"_s.arg(pool), out);
    read(connection, "place ", {QString()},
         u"SELECT %1 || ' ' || b.code || ' ' || s.status, s.quantity FROM stock_place s JOIN pool p ON p.id = s.pool JOIN item i ON i.id = p.item JOIN bin b ON b.id = s.bin"_s.arg(pool), out);
    read(connection, "layer ", {u" quantity"_s, u" value"_s},
         u"SELECT i.code || ' ' || ROW_NUMBER() OVER (PARTITION BY s.pool ORDER BY s.sequence), s.quantity, s.value FROM stock_layer s "
         "JOIN pool p ON p.id = s.pool JOIN item i ON i.id = p.item WHERE s.quantity <> 0"_s, out);
    read(connection, "open ", {u" amount"_s, u" quantity"_s},
         u"SELECT d.number || CASE WHEN l.line IS NULL THEN '' ELSE '.' || l.line END, s.amount, s.quantity FROM open_item o "
         "JOIN open_item_sum s ON s.open_item = o.id JOIN document d ON d.id = o.document LEFT JOIN document_line l ON l.id = o.line"_s, out);
    read(connection, "wip ", {QString()},
         u"SELECT d.number || ' ' || w.element, CAST(SUM(w.debit) - SUM(w.credit) AS BIGINT) FROM wip_sum w JOIN document d ON d.id = w.work_order GROUP BY d.number, w.element"_s, out);
    Figures accounts;
    read(connection, "", {QString()},
         u"SELECT a.code, CAST(SUM(s.debit) - SUM(s.credit) AS BIGINT) FROM account_day s JOIN account a ON a.id = s.account GROUP BY a.code"_s, accounts);
    for (const auto &[code, amount] : accounts)
        out["account " + accountNamed(code)] += amount;
    return out;
}

/// "d12.10 amount" by the number of the document.
std::string numbered(const Auditor &auditor, const std::string &name)
{
    const auto end = name.find_first_of(". ");
    return auditor.numberOf(std::stoul(name.substr(1, end - 1))) + name.substr(end);
}

Figures figuresOf(const Auditor &auditor)
{
    const auto &book = auditor.book();
    Figures out;
    for (const auto &[name, figure] : book.below("quantity "))
        out["pool " + name + " quantity"] = figure;
    for (const auto &[name, figure] : book.below("value "))
        out["pool " + name + " value"] = figure;
    for (const auto &[name, figure] : book.below("place "))
        out["place " + name] = figure;
    std::map<std::string, std::pair<std::string, int>> layers; // By item: the last that was seen, and which it is.
    for (const auto &[name, figure] : book.below("layer ")) {
        const auto item = name.substr(0, name.find(' '));
        const auto number = name.substr(0, name.rfind(' '));
        auto &[last, place] = layers[item];
        place += last != number;
        last = number;
        out["layer " + item + " " + std::to_string(place) + name.substr(name.rfind(' '))] = figure;
    }
    for (const auto *kind : {"open ", "wip "}) {
        for (const auto &[name, figure] : book.below(kind))
            out[kind + numbered(auditor, name)] = figure;
    }
    for (const auto &[name, figure] : book.below("account "))
        out["account " + name] = figure;
    return out;
}

} // namespace

QString differences(store::Connection &connection, const Auditor &auditor)
{
    auto there = figuresOf(connection);
    const auto due = figuresOf(auditor);
    for (const auto &[name, figure] : due)
        there[name] -= figure;
    QStringList out;
    for (const auto &[name, difference] : there) {
        const auto mine = due.find(name);
        if (difference != 0)
            out.append(u"%1 is %2 and should be %3"_s.arg(QString::fromStdString(name)).arg(difference + (mine == due.end() ? 0 : mine->second)).arg(mine == due.end() ? 0 : mine->second));
    }
    return out.mid(0, 20).join(u'\n');
}

Posted postedBy(store::Connection &connection, Id<Event> event)
{
    Posted out;
    QSqlQuery query(connection.database());
    const auto ask = [&](const QString &sql) {
        query.prepare(sql);
        query.addBindValue(qint64(event.value));
        if (!query.exec())
            throw Bug("the comparison can't read: " + sql.toStdString());
    };
    ask(u"SELECT a.code, CAST(SUM(l.amount) AS BIGINT) FROM journal_line l JOIN account a ON a.id = l.account WHERE l.event = ? GROUP BY a.code"_s);
    while (query.next())
        out.accounts[accountNamed(query.value(0).toString().toStdString())] += query.value(1).toLongLong();
    std::erase_if(out.accounts, [](const auto &posting) { return posting.second == 0; });
    ask(u"SELECT i.code || CASE WHEN p.lot IS NULL THEN '' ELSE '/' || (SELECT t.code FROM lot t WHERE t.id = p.lot) END, m.value, "
        "(SELECT COUNT(*) FROM stock_draw d JOIN stock_layer mine ON mine.move = d.source "
        " JOIN stock_layer o ON o.pool = mine.pool AND o.sequence <= mine.sequence AND o.quantity <> 0 WHERE d.move = m.id) "
        "FROM stock_move m JOIN pool p ON p.id = m.pool JOIN item i ON i.id = p.item WHERE m.event = ? AND m.kind = 'late_cost' ORDER BY m.id"_s);
    while (query.next())
        out.landings.push_back({query.value(0).toString().toStdString(), query.value(2).toInt(), {}, query.value(1).toLongLong()});
    ask(u"SELECT d.number, w.amount FROM wip_entry w JOIN document d ON d.id = w.work_order WHERE w.event = ? AND w.kind = 'late_cost' ORDER BY w.id"_s);
    while (query.next())
        out.landings.push_back({{}, 0, query.value(0).toString(), query.value(1).toLongLong()});
    return out;
}

} // namespace millrace::test
