// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/quantity.h"
#include "base/rate.h"
#include "masterdata/types/item_rows.h"

#include <map>
#include <vector>

namespace millrace::house::demo {

/// An item as it is going to be created. Items are told apart by their place in the range.
struct ItemPlan
{
    QString code;
    QString name;
    Unit unit;
    QString category;
    masterdata::Supply supply{};
    masterdata::Tracking tracking{};
    QString supplier; ///< Of what is bought.
    Rate price;       ///< Of what is bought: euro for one unit.
};

struct StructurePlan
{
    struct Line
    {
        int component = -1;
        std::int64_t quantity = 0; ///< Millionths of the component's unit, for one piece.
        int operation = 10;
        int scrapPermille = 0;
        bool backflush = false;
    };
    struct Operation
    {
        int number = 10;
        QString workCentre;
        QString text;
        int setupMinutes = 0;
        int labourMinutes = 0;
        int machineMinutes = 0;
        int yieldPermille = 1000;
    };
    int item = -1;
    QString plant;
    std::vector<Line> lines;
    std::vector<Operation> operations;
};

/// What a plant sells, and how many pieces a month it may expect to.
struct Offer
{
    int item = -1;
    QString plant;
    std::int64_t perMonth = 0;
};

/// What Alder Pumps makes, buys and sells. Pure: the same for every seed.
struct ProductRange
{
    std::vector<ItemPlan> items;
    std::vector<StructurePlan> structures; ///< Components before what is made of them.
    std::vector<Offer> offers;
    std::map<QString, int> byCode;
    std::map<int, int> standIns; ///< An item that may be issued in the place of another.

    int at(const QString &code) const;
};

/// So many versions of everything: one for the small company, twenty for the medium one.
ProductRange makeRange(int versions);

} // namespace millrace::house::demo
