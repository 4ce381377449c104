// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benches.h"

#include "bench/bulk.h"
#include "bench/generator.h"
#include "bench/growth.h"
#include "ledger/queries/account_lines.h"
#include "ledger/queries/trial_balance.h"
#include "ledger/types/master_rows.h"
#include "ledger/types/rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

constexpr int accounts = 200;

struct IdRow
{
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("id", &IdRow::id)); }
};

/// Work C of the published dataset, written as the ledger writes it.
class Books
{
public:
    explicit Books(Company &company) : m_company(company), m_bulk(company), m_entries(11)
    {
        QSqlQuery query(company.connection().database());
        query.exec(u"SELECT e.id, e.chart FROM legal_entity e"_s);
        query.next();
        m_entity = Id<Entity>(query.value(0).toLongLong());
        const Id<Chart> chart(query.value(1).toLongLong());
        query.exec(u"SELECT id, first_day FROM period ORDER BY first_day LIMIT 12"_s);
        while (query.next())
            m_periods.emplace_back(Id<Period>(query.value(0).toLongLong()), Day::parse(query.value(1).toString()).value());
        query.finish();
        for (int a = 0; a < accounts; ++a) {
            ledger::AccountRow row;
            row.id = m_bulk.ids().next<Account>();
            row.chart = chart;
            row.code = u"A%1"_s.arg(a, 3, 10, QLatin1Char('0'));
            row.name = row.code;
            m_accounts.push_back(row.id);
            m_bulk.add(row);
        }
        m_bulk.at(m_entity, m_periods.front().second);
        m_bulk.write();
    }

    void growTo(std::int64_t lines, const Progress &progress)
    {
        if (m_lines == 0)
            fill();
        while (m_lines < lines) {
            for (int i = 0; i < 2000 && m_lines < lines; ++i)
                addEntry();
            m_bulk.at(m_entity, m_periods.front().second);
            m_bulk.write();
            progress(u"%1: %2 of %3 journal lines"_s.arg(m_company.engineName()).arg(m_lines).arg(lines));
        }
    }

    Id<Entity> entity() const { return m_entity; }
    Id<Account> account(int a) const { return m_accounts[size_t(a)]; }
    Day lastDay() const { return m_periods.front().second.plusDays(364); }

private:
    /// Every account on every day of the period that the question cuts through, and once in every other: so a question
    /// reads as many sums at ten thousand lines as at ten million, and the sizes can be compared.
    void fill()
    {
        for (const auto &[period, firstDay] : m_periods) {
            const bool cut = firstDay == m_periods.back().second;
            for (int day = 0; day < (cut ? 31 : 1); ++day)
                addToAll(period, firstDay.plusDays(day));
        }
    }

    void addToAll(Id<Period> period, Day day)
    {
        const ledger::JournalRow journal{m_bulk.ids().next<Journal>(), {}, m_entity, period, day, u"bench"_s, {}};
        m_bulk.add(journal);
        for (size_t a = 0; a < m_accounts.size(); ++a)
            addLine(journal, m_accounts[a], a % 2 ? -100 : 100);
    }

    void addEntry()
    {
        const auto count = 2 + m_entries.below(4);
        const auto day = m_periods.front().second.plusDays(int(m_entries.below(365)));
        const auto &period = *std::ranges::find_if(m_periods.rbegin(), m_periods.rend(), [&](const auto &p) { return p.second <= day; });
        const ledger::JournalRow journal{m_bulk.ids().next<Journal>(), {}, m_entity, period.first, day, u"bench"_s, {}};
        m_bulk.add(journal);
        std::int64_t sum = 0;
        for (std::int64_t k = 0; k < count; ++k) {
            const auto account = m_accounts[size_t(m_entries.below(accounts))];
            auto cents = -sum;
            if (k + 1 < count)
                cents = (100 + m_entries.below(1'000'000)) * (k % 2 ? -1 : 1);
            sum += cents;
            if (sum == 0 && k + 1 < count) { // A line of nothing does not exist, so something is left for the last.
                ++cents;
                ++sum;
            }
            addLine(journal, account, cents);
        }
    }

    void addLine(const ledger::JournalRow &journal, Id<Account> account, std::int64_t cents)
    {
        static const auto euro = Currency::parse(u"EUR").value();
        ledger::JournalLineRow line;
        line.journal = journal.id;
        line.entity = m_entity;
        line.period = journal.period;
        line.day = journal.day;
        line.account = account;
        line.amount = cents;
        line.currency = euro;
        line.foreignAmount = cents;
        m_bulk.add(line);
        ++m_lines;
    }

    Company &m_company;
    Bulk m_bulk;
    Generator m_entries;
    Id<Entity> m_entity;
    std::vector<std::pair<Id<Period>, Day>> m_periods;
    std::vector<Id<Account>> m_accounts;
    std::int64_t m_lines = 0;
};

} // namespace

std::vector<Figure> benchLedger(const Options &options, const Progress &progress)
{
    std::vector<Figure> out;
    for (const auto engine : enginesOf(options)) {
        Company company(engine, options);
        Books books(company);
        for (const auto size : growthSizes(options)) {
            books.growTo(size, progress);
            if (engine == store::Engine::PostgreSql)
                company.connection().execute(u"VACUUM ANALYZE"_s);
            out.push_back(measureReading(options, company, u"trial balance"_s, size, [&] {
                const auto rows = door::ask(company.connection(), ledger::TrialBalance{books.entity(), books.lastDay().plusDays(-10), {}});
                std::int64_t debit = 0;
                for (const auto &row : rows)
                    debit += row.debit.minor();
                return QJsonObject{{u"accounts"_s, qint64(rows.size())}, {u"debit"_s, qint64(debit)}};
            }, [&] {
                readAll(company.connection(), u"SELECT account, SUM(amount) FROM journal_line WHERE day <= '%1' GROUP BY account"_s.arg(books.lastDay().plusDays(-10).toString()));
            }));
        }
    }
    return out;
}

} // namespace millrace::bench
