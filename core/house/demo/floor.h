// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/company.h"
#include "house/demo/desk.h"
#include "house/demo/shelf.h"
#include "store/enum_text.h"

namespace millrace::house::demo {

/// What everybody in the demo company works with.
struct Floor
{
    Desk &desk;
    const CompanyPlan &plan;
    Day firstDay;
    Day lastDay;
    int busyPercent = 100;
    std::int64_t versions = 1; ///< Of the range: the company is so many times as large.
    People people{};
    Shelf shelf{plan.stocked.size()};

    Id<Item> item(int stocked) const { return desk.id<Item>(plan.item(plan.stocked[size_t(stocked)]).code); }
    Id<Plant> plant(int plant) const { return desk.id<Plant>(plan.plants[size_t(plant)].code); }
    Id<Entity> entity(int plant) const { return desk.id<Entity>(plan.plants[size_t(plant)].entity); }
    Id<Bin> bin(int plant, Where where) const
    {
        return desk.id<Bin>(plan.plants[size_t(plant)].code + u'/' + QString(store::enumText(where)));
    }
    Unit unit(int stocked) const { return plan.item(plan.stocked[size_t(stocked)]).unit; }
    Quantity quantity(int stocked, std::int64_t millionths) const { return {millionths, unit(stocked)}; }
    const QString &one(const char *role, int plant) const { return people.one(QString::fromLatin1(role), plan.plants[size_t(plant)]); }
    const QString &any(const char *role, int plant) const
    {
        const auto &all = people.of(QString::fromLatin1(role), plan.plants[size_t(plant)]);
        return all[qsizetype(desk.chance().below(all.size()))];
    }
    bool isTracked(int stocked) const { return plan.item(plan.stocked[size_t(stocked)]).tracking != masterdata::Tracking::None; }
    /// None where the item has no lots.
    std::optional<Id<Lot>> lot(int stocked, const QString &code) const;
    /// Where an item lies, unless somebody has put it elsewhere.
    Where home(int stocked) const;
    /// Today and so many working days more; nobody works on Saturday and Sunday.
    Day workingDay(std::int64_t ahead) const;
};

/// So many of a thing in whole pieces.
constexpr std::int64_t pieces(std::int64_t millionths) { return millionths / Quantity::one; }

} // namespace millrace::house::demo
