// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "engineering/rules/roll_up.h"
#include "house/demo/product_range.h"

#include <QStringList>

namespace millrace::house::demo {

/// A plant with what the generator says of it.
struct PlantPlan
{
    QString entity;
    QString code;
    QString name;
    QString method; ///< standard, average, fifo
    QString output;
    Currency currency;
    QString taxCode; ///< Of what is bought and sold at home.
};

struct PartnerPlan
{
    QString code;
    QString name;
    QString group;
    Currency currency;
    int paymentDays = 30;
    int leadDays = 10;          ///< Of a supplier.
    std::int64_t creditLimit = 0; ///< Of a customer, in major units.
    QString entity;             ///< Which of our entities it trades with.
};

/// An item in a plant, and how it is planned there.
struct Stocked
{
    int item = -1;
    int plant = -1;
    int structure = -1;          ///< How it is made here; -1 where it is bought.
    std::int64_t perMonth = 0;   ///< Expected use, in millionths of its unit.
    std::int64_t lot = 0;        ///< What is made or bought at once.
    std::int64_t reorder = 0;    ///< Below this, more is made or bought.
    std::int64_t offered = 0;    ///< Pieces a month that the plant sells.
    engineering::UnitCost cost;  ///< For one unit, in the plant's currency: rolled up, or what it is bought at.
    bool isMade() const { return structure >= 0; }
};

/// What the demo company is, before anything has happened in it.
struct CompanyPlan
{
    ProductRange range;
    std::vector<PlantPlan> plants;
    std::vector<PartnerPlan> suppliers;
    std::vector<PartnerPlan> customers;
    std::vector<Stocked> stocked; ///< What is made before what it is made of.
    std::map<std::pair<int, int>, int> stockedByPlace; ///< By item and plant.

    int plant(const QString &code) const;
    int stockedAt(int item, int plant) const; ///< -1 where the plant has no use for it.
    const PartnerPlan &supplierOf(int stocked) const;
    const ItemPlan &item(const Stocked &s) const { return range.items[size_t(s.item)]; }
    const PlantPlan &plantOf(const Stocked &s) const { return plants[size_t(s.plant)]; }
};

/// How much of everything there is.
struct Scale
{
    int versions = 1;      ///< Of the range.
    int busyPercent = 100; ///< Of the expected sales.
};

CompanyPlan planCompany(const Scale &scale);

/// What an order for so many pieces takes, phantoms replaced. Items are told by itemOf.
engineering::Plan explodeOrder(const CompanyPlan &plan, int structure, std::int64_t quantity);
int itemOf(Id<Item> surrogate);

/// What the euro was worth when the history begins; prices that are not in euro are made with these.
Rate startRate(Currency from, Currency into);

/// Who does a kind of work in a plant. Several share it where the table names several.
class People
{
public:
    People();
    const QStringList &of(const QString &role, const PlantPlan &plant) const;
    const QString &one(const QString &role, const PlantPlan &plant) const { return of(role, plant).front(); }

private:
    struct Holder { QString person; QString role; QString where; };
    std::vector<Holder> m_holders;
    mutable std::map<std::pair<QString, QString>, QStringList> m_found;
};

} // namespace millrace::house::demo
