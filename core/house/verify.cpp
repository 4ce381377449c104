// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/verify.h"

#include "house/house.h"
#include "house/seal.h"
#include "store/reader.h"
#include "store/transaction.h"
#include "workflow/files.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

struct BreakRow
{
    QString subject;
    QString detail;
    static constexpr auto fields() { return std::tuple(store::field("subject", &BreakRow::subject), store::field("detail", &BreakRow::detail)); }
};

struct ContentRow
{
    std::int64_t id = 0;
    QString command;
    std::int64_t version = 0;
    QString content;
    QString hash;
    static constexpr auto fields()
    {
        using store::field;
        using R = ContentRow;
        return std::tuple(field("id", &R::id), field("command", &R::command), field("version", &R::version), field("content", &R::content),
                          field("hash", &R::hash));
    }
};

/// Each reads the rows that break one invariant; their SQL is verify.sql.
const std::vector<std::pair<QString, const store::Statement *>> &checks()
{
#define CHECK(NAME) \
    static const store::Statement NAME{"house/check_" #NAME}
    CHECK(journal_balance);
    CHECK(journal_line_of_journal);
    CHECK(account_period);
    CHECK(account_day);
    CHECK(pool_sum);
    CHECK(pool_sequence);
    CHECK(stock_place);
    CHECK(stock_layer);
    CHECK(stock_against_ledger);
    CHECK(wip_sum);
    CHECK(wip_against_ledger);
    CHECK(late_costs);
    CHECK(open_item_sum);
    CHECK(open_against_ledger);
    CHECK(document_state);
    CHECK(progress);
    CHECK(reservation);
    CHECK(journal_numbers);
    CHECK(orphans);
#undef CHECK
    static const store::Statement stock_shortfalls{"inventory/tie_out_shortfalls"};
    static const store::Statement stock_draws{"inventory/tie_out_draws"};
    static const store::Statement stock_undrawn{"inventory/tie_out_undrawn"};
    static const std::vector<std::pair<QString, const store::Statement *>> all{
        {u"journal_balance"_s, &journal_balance}, {u"journal_line_of_journal"_s, &journal_line_of_journal},
        {u"account_period"_s, &account_period}, {u"account_day"_s, &account_day},
        {u"pool_sum"_s, &pool_sum}, {u"pool_sequence"_s, &pool_sequence}, {u"stock_place"_s, &stock_place}, {u"stock_layer"_s, &stock_layer},
        {u"stock_shortfalls"_s, &stock_shortfalls}, {u"stock_draws"_s, &stock_draws}, {u"stock_undrawn"_s, &stock_undrawn},
        {u"stock_against_ledger"_s, &stock_against_ledger}, {u"wip_sum"_s, &wip_sum},
        {u"wip_against_ledger"_s, &wip_against_ledger}, {u"late_costs"_s, &late_costs}, {u"open_item_sum"_s, &open_item_sum}, {u"open_against_ledger"_s, &open_against_ledger},
        {u"document_state"_s, &document_state}, {u"progress"_s, &progress}, {u"reservation"_s, &reservation},
        {u"journal_numbers"_s, &journal_numbers}, {u"orphans"_s, &orphans}};
    return all;
}

const store::Statement standardPools{"house/standard_pools"};
const store::Statement eventContents{"house/event_contents"};
const store::Statement engineCheck{"house/engine_check"};
const store::Statement takesItsTime{"house/verify_takes_its_time"};

struct StandardPoolRow
{
    std::int64_t pool = 0;
    std::int64_t quantity = 0;
    Money value;
    Instant moved;
    Day firstDay;
    Rate cost;
    static constexpr auto fields()
    {
        using store::field;
        using R = StandardPoolRow;
        return std::tuple(field("pool", &R::pool), field("quantity", &R::quantity), field("value", &R::value), field("moved", &R::moved),
                          field("first_day", &R::firstDay), field("cost", &R::cost));
    }
};

/// At standard, the value on hand is round(quantity x standard), to the minor unit, by the standard of the day on which
/// the pool last moved.
void checkStandards(store::Reader &read, const std::function<void(Break)> &found)
{
    static const Unit any = Unit::parse(u"any").value();
    const auto rows = read.all<StandardPoolRow>(standardPools);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto &pool = rows[i];
        Rate cost;
        for (; i < rows.size() && rows[i].pool == pool.pool; ++i) {
            if (!rows[i].firstDay.isNone() && rows[i].firstDay <= pool.moved.day())
                cost = rows[i].cost;
        }
        --i;
        const auto due = cost.times(Quantity(pool.quantity, any), pool.value.currency());
        if (due != pool.value)
            found({u"standard_value"_s, u"pool %1"_s.arg(pool.pool), u"worth %1, at standard %2"_s.arg(pool.value.toString(), due.toString())});
    }
}

/// What was recorded as sent must still be what its hash says.
void checkContents(store::Reader &read, const std::function<void(Break)> &found)
{
    std::int64_t after = 0;
    for (;;) {
        const auto rows = read.all<ContentRow>(eventContents, {{"after", after}});
        for (const auto &row : rows) {
            const auto hashed = u"%1/%2 %3"_s.arg(row.command).arg(row.version).arg(row.content);
            if (QString::fromLatin1(QCryptographicHash::hash(hashed.toUtf8(), QCryptographicHash::Sha256).toHex()) != row.hash)
                found({u"event_content"_s, u"event %1"_s.arg(row.id), u"its content is not what was accepted"_s});
            after = row.id;
        }
        if (rows.empty())
            return;
    }
}

constexpr int ownChecks = 5; ///< Those that are no single statement: see verify.

} // namespace

int checkCount()
{
    return int(checks().size()) + ownChecks;
}

std::vector<Break> verify(store::Connection &connection, const std::function<void(const CheckResult &)> &progress, int mostOfEach)
{
    store::Reader read(connection);
    std::vector<Break> all;
    const auto run = [&](const QString &name, const std::function<void(const std::function<void(Break)> &)> &check) {
        CheckResult result{name, 0};
        check([&](Break found) {
            if (++result.breaks <= mostOfEach)
                all.push_back(std::move(found));
        });
        if (progress)
            progress(result);
    };
    store::inSnapshot(connection, [&] {
        connection.run(takesItsTime).finish();
        for (const auto &[name, statement] : checks()) {
            run(name, [&](const auto &found) {
                for (auto &row : read.all<BreakRow>(*statement))
                    found({name, row.subject, row.detail});
            });
        }
        run(u"standard_value"_s, [&](const auto &found) { checkStandards(read, found); });
        run(u"event_content"_s, [&](const auto &found) { checkContents(read, found); });
        run(u"attachments"_s, [&](const auto &found) {
            workflow::checkFiles(read, [&](const QString &subject, const QString &detail) { found({u"attachments"_s, subject, detail}); });
        });
        run(u"sealed_blocks"_s, [&](const auto &found) { checkBlocks(connection, found); });
        run(u"engine"_s, [&](const auto &found) {
            for (auto &row : read.all<BreakRow>(engineCheck))
                found({u"engine"_s, row.subject, row.detail});
        });
    });
    return all;
}

} // namespace millrace::house
