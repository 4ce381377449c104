// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/crew.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

/// Thrown in the other sessions when one has failed.
struct Abandoned
{
};

} // namespace

Crew::Crew(const Company &company, const Options &options, const std::vector<Work> &works)
    : m_company(company), m_options(options), m_works(works), m_pieces(std::max<qint64>(1, (options.size > 0 ? options.size : 100) / options.sessions)),
      m_barrier(options.sessions), m_figures(works.size())
{
    for (size_t i = 0; i < works.size(); ++i) {
        m_figures[i].name = works[i].name;
        m_figures[i].engine = company.engineName();
        m_figures[i].engineVersion = company.engineVersion();
        m_figures[i].size = m_pieces * options.sessions;
    }
}

std::vector<Figure> Crew::work(const Progress &progress)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < m_options.sessions; ++i)
        threads.emplace_back([this, i, &progress] { runStation(i, progress); });
    for (auto &thread : threads)
        thread.join();
    if (m_failure)
        std::rethrow_exception(m_failure);
    return m_figures;
}

void Crew::runStation(int index, const Progress &progress)
{
    try {
        Station station(m_company, index, m_options.sessions);
        for (int run = 0; run < m_options.runs; ++run) {
            if (index == 0)
                progress(u"%1, run %2 of %3"_s.arg(m_company.engineName()).arg(run + 1).arg(m_options.runs));
            for (size_t i = 0; i < m_works.size(); ++i)
                runOnce(station, index == 0, m_works[i], m_figures[i]);
        }
    } catch (const Abandoned &) {
    } catch (...) {
        const std::lock_guard lock(m_failing);
        if (!m_failure)
            m_failure = std::current_exception();
    }
    m_barrier.arrive_and_drop();
}

/// What the sessions do at the same time, in milliseconds from the first that begins to the last that ends.
double Crew::together(bool first, const std::function<void()> &share)
{
    m_barrier.arrive_and_wait();
    QElapsedTimer timer;
    timer.start();
    share();
    m_barrier.arrive_and_wait();
    const std::lock_guard lock(m_failing);
    if (m_failure)
        throw Abandoned();
    return first ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

void Crew::runOnce(Station &station, bool first, const Work &work, Figure &figure)
{
    double ours = 0;
    double floor = 0;
    together(first, [&] { station.record(work, m_pieces); });
    together(first, [&] { station.prepare(work, m_pieces); });
    for (size_t step = 0; step < work.steps.size(); ++step) {
        together(first, [&] { station.readStep(work, step); });
        ours += together(first, [&] { station.sendStep(work, step); });
        floor += together(first, [&] { station.writeStep(step); });
    }
    if (!first)
        return;
    const auto pieces = double(m_pieces) * m_options.sessions;
    figure.milliseconds.push_back(ours / pieces);
    figure.floorMilliseconds.push_back(floor / pieces);
    figure.answer = {{u"sessions"_s, m_options.sessions}, {u"pieces_a_run"_s, qint64(pieces)}, {u"rows_a_piece"_s, station.rows() / m_pieces},
                     {u"pieces_a_second"_s, 1000.0 * pieces / ours}};
}

} // namespace millrace::bench
