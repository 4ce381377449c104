// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/floor.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

std::optional<Id<Lot>> Floor::lot(int stocked, const QString &code) const
{
    if (code.isEmpty())
        return {};
    return desk.id<Lot>(plan.item(plan.stocked[size_t(stocked)]).code + u'/' + code);
}

Where Floor::home(int stocked) const
{
    const auto &s = plan.stocked[size_t(stocked)];
    if (s.offered > 0)
        return Where::FG;
    return s.isMade() ? Where::SEMI : Where::RAW;
}

Day Floor::workingDay(std::int64_t ahead) const
{
    auto day = desk.today();
    while (ahead > 0 || day.weekday() > 5) {
        day = day.plusDays(1);
        ahead -= day.weekday() <= 5 ? 1 : 0;
    }
    return day;
}

} // namespace millrace::house::demo
