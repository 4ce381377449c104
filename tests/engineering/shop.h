// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engineering/rules/roll_up.h"

#include <QString>

#include <set>

namespace millrace::test {

/// Items, structures and work centres in memory, by name: for tests of what is pure. Figures are decimals.
class Shop
{
public:
    struct Line
    {
        QString component;
        double quantity = 1;
        std::int64_t operation = 0;
        double scrap = 0;
    };
    struct Operation
    {
        std::int64_t number = 10;
        QString workCentre;
        double setup = 0;
        double labour = 0;
        double machine = 0;
        double yield = 1;
    };

    Id<Item> item(const QString &name, masterdata::Supply supply = masterdata::Supply::Bought,
                  std::optional<double> standard = std::nullopt);
    void workCentre(const QString &name, double labour, double machine = 0, double overhead = 0);
    void make(const QString &name, double quantity, const std::vector<Line> &lines, const std::vector<Operation> &operations = {},
              std::optional<double> standardLot = std::nullopt);

    const engineering::StructureFacts &structure(const QString &name) const;
    engineering::UnitCost cost(const QString &name) const; ///< Rolled up; a bug when it is not.
    engineering::RollUp rollUp() const { return engineering::rollUp(m_facts); }
    engineering::RollUpFacts &facts() { return m_facts; }
    QStringList names(const std::vector<Id<Item>> &items) const; ///< Sorted.
    QString name(Id<Item> item) const { return m_names.at(item); }

private:
    Id<Item> implied(const QString &name);

    std::map<QString, Id<Item>> m_items;
    std::map<Id<Item>, QString> m_names;
    std::set<Id<Item>> m_implied; ///< Known only because a line names them.
    std::map<QString, Id<WorkCentre>> m_workCentres;
    engineering::RollUpFacts m_facts;
};

Rate rate(double figure);
std::int64_t millionths(double figure);
Quantity pieces(double figure);

} // namespace millrace::test
