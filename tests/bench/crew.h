// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benches.h"
#include "bench/station.h"

#include <barrier>
#include <mutex>

namespace millrace::bench {

/// Sessions that work at the same time, each in a thread and with a connection of its own. Kind by kind and step by step
/// they do the work through the door, and then write the same number of the same rows by the floor; each is measured from
/// the moment all begin to the moment all are done.
class Crew
{
public:
    Crew(const Company &company, const Options &options, const std::vector<Work> &works);

    std::vector<Figure> work(const Progress &progress);

private:
    void runStation(int index, const Progress &progress);
    void runOnce(Station &station, bool first, const Work &work, Figure &figure);
    double together(bool first, const std::function<void()> &share);

    const Company &m_company;
    const Options &m_options;
    const std::vector<Work> &m_works;
    qint64 m_pieces; ///< Of each session in each run.
    std::barrier<> m_barrier;
    std::vector<Figure> m_figures;
    std::mutex m_failing;
    std::exception_ptr m_failure;
};

} // namespace millrace::bench
