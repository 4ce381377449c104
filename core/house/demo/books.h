// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/floor.h"

namespace millrace::house::demo {

/// The month of the accountants and the controller: rates, wages and rent, accruals, standard costs, closing.
class Books
{
public:
    explicit Books(Floor &floor) : m_floor(floor) {}

    void open();       ///< Share capital, on the first day.
    void firstOfMonth(); ///< Whatever weekday that is.
    void workingDay();
    void restOfHistory(); ///< What is left lying on the last days: approvals, and messages that nobody understood.

private:
    using Lines = std::vector<std::pair<QString, std::int64_t>>;
    door::Outcome post(const QString &entity, const QString &text, const Lines &lines);
    void closePeriod(Month month, const char *state);
    void monthlyJournals();
    void raiseStandards(Day firstDay);
    const QString &accountant(const QString &entity) const;

    Floor &m_floor;
    int m_lastMonth = 0;      ///< Of which the journals are posted.
    int m_softClosed = 0;
    int m_closed = 0;
    bool m_standardsAhead = false; ///< Some were set for the first of the next month.
    std::vector<std::pair<QString, Id<Event>>> m_accruals; ///< To be taken back in the next month, by entity.
};

} // namespace millrace::house::demo
