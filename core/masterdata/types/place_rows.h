// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

struct CostCentreRow
{
    Id<CostCentre> id;
    Id<Entity> entity;
    QString code;
    QString name;
    Id<Event> event;

    static constexpr TableName table{"cost_centre", TableClass::Document, 10};
    static constexpr auto fields()
    {
        using R = CostCentreRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("code", &R::code), field("name", &R::name),
                          field("event", &R::event, Mark::Event));
    }
};

/// Rates are for one hour in the entity's currency; overhead goes by labour hours.
struct WorkCentreRow
{
    Id<WorkCentre> id;
    Id<Entity> entity;
    Id<Plant> plant;
    QString code;
    QString name;
    Id<CostCentre> costCentre;
    Rate labourRate;
    Rate machineRate;
    Rate overheadRate;
    Id<Event> event;

    static constexpr TableName table{"work_centre", TableClass::Document, 11};
    static constexpr auto fields()
    {
        using R = WorkCentreRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("plant", &R::plant), field("code", &R::code),
                          field("name", &R::name), field("cost_centre", &R::costCentre), field("labour_rate", &R::labourRate),
                          field("machine_rate", &R::machineRate), field("overhead_rate", &R::overheadRate),
                          field("event", &R::event, Mark::Event));
    }
};

struct BinRow
{
    Id<Bin> id;
    Id<Plant> plant;
    QString code;
    QString name;
    bool allowsNegative = false;
    Id<Event> event;

    static constexpr TableName table{"bin", TableClass::Document, 10};
    static constexpr auto fields()
    {
        using R = BinRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("plant", &R::plant), field("code", &R::code), field("name", &R::name),
                          field("allows_negative", &R::allowsNegative), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
