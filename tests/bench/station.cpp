// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/station.h"

#include "house/house.h"
#include "store/ids.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

constexpr qint64 goods = 50;

/// Two to five lines, as in the published work.
QJsonArray entry(Generator &entries)
{
    QJsonArray lines;
    qint64 sum = 0;
    const auto count = 2 + entries.below(4);
    for (qint64 k = 0; k < count; ++k) {
        const auto cents = k + 1 == count ? -sum : (100 + entries.below(1'000'000)) * (k % 2 ? -1 : 1);
        sum += cents;
        lines.append(QJsonObject{{u"account"_s, k % 2 ? u"6300"_s : u"6200"_s},
                                 {u"amount"_s, u"%1%2.%3 EUR"_s.arg(cents < 0 ? u"-"_s : QString()).arg(std::abs(cents) / 100).arg(std::abs(cents) % 100, 2, 10, QLatin1Char('0'))}});
    }
    return lines;
}

void mustBe(door::Outcome::Kind kind, const door::Outcome &outcome, const QString &command)
{
    MILLRACE_ASSERT(outcome.kind == kind, "the bench was answered " + (outcome.problems.empty() ? std::string("otherwise") : outcome.problems.front().code.toStdString())
                                              + " to " + command.toStdString());
}

} // namespace

Station::Station(const Company &company, int index, int stations)
    : m_company(company), m_connection(company.connectAgain()), m_ids(*m_connection), m_door(*m_connection, house::catalogue(), m_clock, m_ids),
      m_floor(*m_connection, index), m_index(index), m_stations(stations), m_quantities(7 + std::uint64_t(index)), m_entries(11 + std::uint64_t(index))
{
}

Piece Station::nextPiece()
{
    const auto own = (goods - m_index + m_stations - 1) / m_stations;
    const auto good = m_index + m_turn++ % own * m_stations;
    return {good, 1 + m_quantities.below(10), entry(m_entries), {}};
}

door::Command Station::read(const Step &step)
{
    auto read = door::readCommand(house::catalogue(), *m_connection, step.command, step.fields);
    MILLRACE_ASSERT(read.problems.empty(), "a command of the bench can't be read: " + step.command.toStdString() + " " + read.problems.front().field.toStdString());
    return read.command;
}

door::Outcome Station::must(const Step &step)
{
    auto outcome = m_door.submit(read(step), m_company.session());
    mustBe(door::Outcome::Kind::Accepted, outcome, step.command);
    return outcome;
}

void Station::record(const Work &work, qint64 pieces)
{
    m_rows.assign(work.steps.size(), {});
    m_rowCount = 0;
    for (qint64 i = 0; i < pieces; ++i) {
        auto piece = nextPiece();
        if (work.before)
            piece.document = must(work.before(piece)).receipt[work.document];
        for (size_t s = 0; s < work.steps.size(); ++s) {
            const auto step = work.steps[s](piece);
            const auto preview = m_door.submit(read(step), m_company.session(), {.preview = true});
            mustBe(door::Outcome::Kind::Preview, preview, step.command);
            m_rows[s].push_back(m_floor.rowsOf(preview, m_company.session(), m_ids));
            for (const auto &set : m_rows[s].back())
                m_rowCount += qint64(set.rows.size());
            const auto outcome = must(step);
            if (piece.document.isUndefined() || piece.document.isNull())
                piece.document = outcome.receipt[work.document];
        }
    }
}

void Station::prepare(const Work &work, qint64 pieces)
{
    m_pieces.clear();
    for (qint64 i = 0; i < pieces; ++i) {
        m_pieces.push_back(nextPiece());
        if (work.before)
            m_pieces.back().document = must(work.before(m_pieces.back())).receipt[work.document];
    }
}

void Station::readStep(const Work &work, size_t step)
{
    m_commands.clear();
    for (const auto &piece : m_pieces)
        m_commands.push_back(read(work.steps[step](piece)));
}

void Station::sendStep(const Work &work, size_t step)
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const auto outcome = m_door.submit(m_commands[i], m_company.session());
        mustBe(door::Outcome::Kind::Accepted, outcome, m_commands[i].type->name());
        if (step == 0 && !work.before && !work.document.isEmpty())
            m_pieces[i].document = outcome.receipt[work.document];
    }
}

void Station::writeStep(size_t step)
{
    for (const auto &rows : m_rows[step])
        m_floor.write(rows);
}

} // namespace millrace::bench
