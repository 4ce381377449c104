// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/floor.h"

#include "door/event_row.h"
#include "store/schema.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

/// A sum that a posted row adds to: the key's columns and the added ones, each by its place in the row.
struct Kept
{
    const char *from;
    const char *into;
    std::vector<const char *> key;
    std::vector<const char *> added; ///< "amount" adds the column; "+amount" only what is above zero, "-amount" what is below.
};

const std::vector<Kept> &keptSums()
{
    static const std::vector<Kept> all{
        {"journal_line", "account_period(entity, account, period, currency, slot | debit, credit, foreign_amount)", {"entity", "account", "period", "currency", "slot"}, {"+amount", "-amount", "foreign_amount"}},
        {"journal_line", "account_day(entity, day, account, slot | debit, credit)", {"entity", "day", "account", "slot"}, {"+amount", "-amount"}},
        {"open_item_entry", "open_item_sum(open_item | amount, foreign_amount, quantity)", {"open_item"}, {"amount", "foreign_amount", "quantity"}},
        {"progress_entry", "progress(line, measure, document | quantity, amount)", {"line", "measure", "document"}, {"quantity", "amount"}},
        {"stock_move", "pool_sum(pool | quantity, value, sequence, last_quantity, last_value)", {"pool"}, {"quantity", "value", "1", "0", "0"}},
        {"stock_move", "stock_place(pool, bin, lot, status, owner | quantity)", {"pool", "bin", "0", "status", "0"}, {"quantity"}},
        {"wip_entry", "wip_sum(work_order, element, account | debit, credit)", {"work_order", "element", "account"}, {"+amount", "-amount"}},
        {"reservation_entry", "reservation(line, document, item, plant | quantity)", {"line", "document", "item", "plant"}, {"quantity"}},
        {"state_entry", "document_state(document, state |)", {"document", "to_state"}, {}},
    };
    return all;
}

QStringList tablesOf()
{
    QStringList names{u"event"_s};
    for (const auto &[tableClass, tables] : store::tablesByClass()) {
        if (tableClass != "system"_L1)
            names += tables;
    }
    return names;
}

} // namespace

void Floor::make(store::Connection &connection)
{
    if (connection.engine() == store::Engine::PostgreSql) {
        connection.execute(u"CREATE SCHEMA floor"_s);
        for (const auto &name : tablesOf())
            connection.execute(u"CREATE TABLE floor.%1 (LIKE public.%1 INCLUDING INDEXES INCLUDING DEFAULTS)"_s.arg(name));
        return;
    }
    // The floor begins without the opening stock, so its sums need not be possible ones.
    static const QRegularExpression poolCheck(u",\\s*CHECK \\(quantity <> 0 OR value = 0\\)| CHECK \\(quantity >= 0\\)"_s);
    static const QRegularExpression references(u" REFERENCES \\w+"_s);
    QStringList statements;
    QSqlQuery query(connection.database());
    query.exec(u"SELECT tbl_name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC"_s);
    const auto wanted = tablesOf();
    while (query.next()) {
        const auto name = query.value(0).toString();
        if (!wanted.contains(name))
            continue;
        auto sql = query.value(1).toString().remove(references).remove(poolCheck);
        sql.replace(QRegularExpression(u"^CREATE TABLE \"?%1\"?"_s.arg(name)), u"CREATE TABLE floor_"_s + name);
        sql.replace(QRegularExpression(u"INDEX (\\w+) ON %1\\b"_s.arg(name)), u"INDEX floor_\\1 ON floor_%1"_s.arg(name));
        statements.append(sql);
    }
    query.finish();
    for (const auto &sql : statements)
        connection.execute(sql);
}

store::Value Floor::cellOf(const store::Table &table, const store::Cells &cells, QLatin1StringView what) const
{
    if (what == "0"_L1 || what == "1"_L1)
        return std::int64_t(what == "1"_L1);
    if (what == "slot"_L1)
        return std::int64_t(m_slot);
    const bool positive = what.startsWith('+'_L1);
    const bool negative = what.startsWith('-'_L1);
    const auto name = positive || negative ? what.sliced(1) : what;
    const auto value = cells[size_t(table.place({name.data(), size_t(name.size())}))];
    if (positive)
        return std::max<std::int64_t>(value.integer(), 0);
    if (negative)
        return std::max<std::int64_t>(-value.integer(), 0);
    return value;
}

QString Floor::table(const QString &name) const
{
    return (m_connection.engine() == store::Engine::PostgreSql ? u"floor."_s : u"floor_"_s) + name;
}

std::vector<store::Rows> Floor::rowsOf(const door::Outcome &preview, const door::Session &session, store::Ids &ids)
{
    MILLRACE_ASSERT(preview.changes, "the floor is made from a preview");
    const auto event = ids.next<Event>();
    const auto &facts = preview.changes->event();
    door::EventRow row{event, QUuid::createUuid().toString(QUuid::WithoutBraces), u"bench"_s, 1, u"bench"_s, facts.entity, facts.plant, session.person, {},
                       u"bench"_s, {}, Instant{1}, facts.day, QString(36, u'c'), {}, QString(200, u'x'), QString(64, u'h'), {}, QString(40, u'r')};
    std::vector<store::Rows> out{{&store::tableOf<door::EventRow>(), {store::cellsOf(row)}}};
    for (const auto &[table, batch] : preview.changes->batches()) {
        store::Rows rows{table, batch.inserts};
        for (auto &cells : rows.rows) {
            if (table->key >= 0 && cells[size_t(table->key)].integer() == 0)
                cells[size_t(table->key)] = ids.next();
            if (table->event >= 0)
                cells[size_t(table->event)] = event.value;
            // On SQLite a preview's number is free again, and another session may take it first.
            if (QLatin1StringView(table->name) == "document"_L1)
                cells[size_t(table->place("number"))] = cells[size_t(table->place("number"))].text() + u'/' + QString::number(m_slot);
        }
        out.push_back(std::move(rows));
    }
    for (const auto document : facts.documents)
        out.push_back({&store::tableOf<door::EventDocumentRow>(), {store::cellsOf(door::EventDocumentRow{event, document})}});
    return out;
}

void Floor::run(const QString &name, const std::function<QString()> &sql, const std::vector<store::Value> &values)
{
    auto &query = m_queries[name];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_connection.database());
        if (!query->prepare(sql()))
            m_connection.fail(query->lastError(), name);
    }
    for (size_t i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i].toVariant());
    if (!query->exec())
        m_connection.fail(query->lastError(), name);
}

void Floor::keepSums(const store::Table &from, const store::Cells &cells)
{
    for (const auto &kept : keptSums()) {
        if (QLatin1StringView(kept.from) != QLatin1StringView(from.name))
            continue;
        std::vector<store::Value> values;
        for (const auto *column : kept.key)
            values.push_back(cellOf(from, cells, QLatin1StringView(column)));
        for (const auto *column : kept.added)
            values.push_back(cellOf(from, cells, QLatin1StringView(column)));
        const auto spec = QString::fromLatin1(kept.into);
        run(spec, [&] {
            const auto into = spec.section(u'(', 0, 0);
            const auto keys = spec.section(u'(', 1).section(u'|', 0, 0).split(u", "_s);
            const auto sums = spec.section(u'|', 1).chopped(1).split(u", "_s, Qt::SkipEmptyParts);
            QStringList sets;
            for (const auto &sum : sums)
                sets.append(u"%1 = k.%1 + excluded.%1"_s.arg(sum.trimmed()));
            auto conflict = keys;
            if (into == "progress"_L1)
                conflict = keys.mid(0, 2);
            else if (into == "reservation"_L1 || into == "document_state"_L1)
                conflict = keys.mid(0, 1);
            if (into == "document_state"_L1)
                sets = {u"state = excluded.state"_s};
            const auto columns = keys + sums;
            return u"INSERT INTO %1 AS k (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s
                .arg(table(into), columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s), conflict.join(u", "_s), sets.join(u", "_s));
        }, values);
    }
}

void Floor::write(const std::vector<store::Rows> &sets)
{
    m_connection.execute(u"BEGIN"_s);
    for (const auto &rows : sets) {
        const auto name = QString::fromLatin1(rows.table->name);
        for (const auto &cells : rows.rows) {
            run(name, [&] {
                QStringList columns;
                for (const auto &column : rows.table->columns)
                    columns.append(QString::fromLatin1(column.name));
                return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table(name), columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
            }, cells);
            keepSums(*rows.table, cells);
        }
    }
    m_connection.execute(u"COMMIT"_s);
}

} // namespace millrace::bench
