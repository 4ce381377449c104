// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/company.h"

#include "engineering/rules/roll_up.h"
#include "house/demo/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using masterdata::Supply;
using masterdata::Tracking;

namespace {

constexpr std::int64_t piece = Quantity::one;

std::vector<PlantPlan> readPlants()
{
    std::vector<PlantPlan> plants;
    for (const auto &row : table("plants", 5)) {
        const bool british = row[0] == "ALDUK"_L1;
        plants.push_back({row[0], row[1], row[2], row[3], row[4], Currency::parse(british ? u"GBP"_s : u"EUR"_s).value(), british ? u"VAT20"_s : u"VAT19"_s});
    }
    return plants;
}

std::vector<PartnerPlan> readPartners(const char *name, bool customers)
{
    std::vector<PartnerPlan> out;
    for (const auto &row : table(name, 6)) {
        PartnerPlan partner{row[0], row[1], row[2], Currency::parse(row[3]).value(), row[4].toInt(), customers ? 0 : row[5].toInt(),
                            customers ? row[5].toLongLong() : 0, row[2] == "UK"_L1 ? u"ALDUK"_s : u"ALD"_s};
        out.push_back(std::move(partner));
    }
    return out;
}

/// Expected use of each item in each plant: sales, and what is made of it, exploded through all levels.
class Explosion
{
public:
    explicit Explosion(CompanyPlan &plan) : m_plan(plan) {}

    void run(int busyPercent)
    {
        for (const auto &offer : m_plan.range.offers) {
            auto &place = at(offer.item, m_plan.plant(offer.plant));
            place.offered = offer.perMonth;
            place.perMonth += offer.perMonth * busyPercent * piece / 100;
        }
        for (size_t i = m_plan.range.structures.size(); i-- > 0;)
            explode(int(i));
        for (const auto &[item, standIn] : m_plan.range.standIns) {
            for (size_t plant = 0; plant < m_plan.plants.size(); ++plant) {
                if (m_plan.stockedByPlace.contains({item, int(plant)}))
                    at(standIn, int(plant)).perMonth += 2 * piece;
            }
        }
        std::ranges::stable_sort(m_plan.stocked, {}, [&](const Stocked &s) { return -s.structure; });
        for (size_t i = 0; i < m_plan.stocked.size(); ++i)
            m_plan.stockedByPlace[{m_plan.stocked[i].item, m_plan.stocked[i].plant}] = int(i);
    }

private:
    Stocked &at(int item, int plant)
    {
        const auto [found, isNew] = m_plan.stockedByPlace.try_emplace({item, plant}, int(m_plan.stocked.size()));
        if (isNew)
            m_plan.stocked.push_back({item, plant});
        return m_plan.stocked[size_t(found->second)];
    }

    void explode(int index)
    {
        const auto &structure = m_plan.range.structures[size_t(index)];
        const int plant = m_plan.plant(structure.plant);
        const auto &item = m_plan.range.items[size_t(structure.item)];
        std::int64_t perMonth = 0;
        if (item.supply == Supply::Phantom) {
            perMonth = m_phantoms[structure.item];
        } else {
            auto &made = at(structure.item, plant);
            made.structure = index;
            perMonth = made.perMonth;
        }
        for (const auto &line : structure.lines) {
            const auto use = multiplyDivide(perMonth, line.quantity, piece, Rounding::Up);
            const auto &component = m_plan.range.items[size_t(line.component)];
            if (component.supply == Supply::Phantom)
                m_phantoms[line.component] += use;
            else if (masterdata::isStocked(component.supply))
                at(line.component, plant).perMonth += use;
        }
    }

    CompanyPlan &m_plan;
    std::map<int, std::int64_t> m_phantoms;
};

std::int64_t wholePieces(std::int64_t millionths, std::int64_t least)
{
    return std::max(least, (millionths + piece - 1) / piece) * piece;
}

/// Finished goods are made for two months, parts for longer, and everything is bought for three months and its lead time.
void setLots(CompanyPlan &plan)
{
    for (auto &s : plan.stocked) {
        const auto &item = plan.item(s);
        if (item.tracking == Tracking::Serial) {
            s.lot = 2 * piece;
            s.reorder = piece;
        } else if (s.isMade() && s.offered > 0) {
            s.lot = wholePieces(s.perMonth * 2, 2);
            s.reorder = wholePieces(s.perMonth / 4, 1);
        } else if (s.isMade()) {
            s.lot = wholePieces(s.perMonth * 7 / 2, 4);
            s.reorder = wholePieces(s.perMonth * 3 / 4, 2);
        } else {
            const auto lead = plan.supplierOf(int(&s - plan.stocked.data())).leadDays;
            s.lot = wholePieces(s.perMonth * 3, 10);
            s.reorder = wholePieces(s.perMonth * (lead + 21) / 30, 5);
        }
    }
}

// Roll-up and explosion go by ids; here an item's place in the range stands for its id.
Id<Item> surrogate(int item) { return Id<Item>(item + 1); }

std::map<QString, Id<WorkCentre>> surrogateWorkCentres()
{
    std::map<QString, Id<WorkCentre>> ids;
    for (const auto &row : table("work_centres", 7))
        ids.emplace(row[1], Id<WorkCentre>(std::int64_t(ids.size()) + 1));
    return ids;
}

std::int64_t hours(int minutes) { return multiplyDivide(minutes, Quantity::one, 60, Rounding::HalfUp); }

engineering::StructureFacts factsOf(const StructurePlan &plan, const std::map<QString, Id<WorkCentre>> &workCentres)
{
    engineering::StructureFacts facts;
    facts.head.item = surrogate(plan.item);
    facts.head.quantity = piece;
    facts.head.standardLot = 10 * piece;
    for (const auto &line : plan.lines)
        facts.lines.push_back({0, {}, std::int64_t(facts.lines.size() + 1) * 10, line.operation, surrogate(line.component), line.quantity, line.scrapPermille * 1000, line.backflush, {}});
    for (const auto &o : plan.operations)
        facts.operations.push_back({0, {}, o.number, workCentres.at(o.workCentre), o.text, hours(o.setupMinutes), hours(o.labourMinutes), hours(o.machineMinutes), o.yieldPermille * 1000, {}});
    if (facts.operations.empty()) {
        for (auto &line : facts.lines)
            line.operation = 0;
    }
    return facts;
}

/// Costs in one plant, in its currency. What another plant makes and this one buys comes with a margin.
void rollUpPlant(CompanyPlan &plan, int plant, const std::vector<Rate> &elsewhere)
{
    engineering::RollUpFacts facts;
    const auto workCentres = surrogateWorkCentres();
    for (const auto &row : table("work_centres", 7))
        facts.workCentres.push_back({workCentres.at(row[1]), {}, {}, row[1], row[2], {}, Rate::parse(row[4]).value(), Rate::parse(row[5]).value(), Rate::parse(row[6]).value(), {}});
    const auto currency = plan.plants[size_t(plant)].currency;
    const auto euro = startRate(Currency::parse(u"EUR"_s).value(), currency);
    for (size_t i = 0; i < plan.range.items.size(); ++i) {
        const auto &item = plan.range.items[i];
        const auto bought = item.supply == Supply::Made ? elsewhere[i] : item.price;
        const Rate cost(multiplyDivide(bought.billionths(), euro.billionths(), Rate::one, Rounding::HalfUp) / 10'000'000 * 10'000'000);
        facts.items.push_back({surrogate(int(i)), item.supply, cost});
    }
    for (const auto &structure : plan.range.structures) {
        if (structure.plant == plan.plants[size_t(plant)].code)
            facts.structures.push_back(factsOf(structure, workCentres));
    }
    const auto rolled = engineering::rollUp(facts);
    std::vector<engineering::UnitCost> costs(plan.range.items.size());
    for (size_t i = 0; i < facts.items.size(); ++i)
        costs[i].material = facts.items[i].standard.value();
    for (const auto &cost : rolled.costs)
        costs[size_t(itemOf(cost.item))] = cost.cost;
    for (auto &s : plan.stocked) {
        if (s.plant == plant)
            s.cost = costs[size_t(s.item)];
    }
}

} // namespace

int itemOf(Id<Item> id) { return int(id.value) - 1; }

engineering::Plan explodeOrder(const CompanyPlan &plan, int structure, std::int64_t quantity)
{
    static const auto workCentres = surrogateWorkCentres();
    const auto &own = plan.range.structures[size_t(structure)];
    std::vector<engineering::StructureFacts> phantoms;
    for (const auto &other : plan.range.structures) {
        const bool isPhantom = plan.range.items[size_t(other.item)].supply == Supply::Phantom;
        if (isPhantom && std::ranges::any_of(own.lines, [&](const auto &line) { return line.component == other.item; }))
            phantoms.push_back(factsOf(other, workCentres));
    }
    const auto facts = engineering::withoutPhantoms(factsOf(own, workCentres), phantoms);
    return engineering::explode(facts, Quantity(quantity, plan.range.items[size_t(own.item)].unit));
}

int CompanyPlan::plant(const QString &code) const
{
    const auto found = std::ranges::find(plants, code, &PlantPlan::code);
    MILLRACE_ASSERT(found != plants.end(), "no plant in the demo company: " + code.toStdString());
    return int(found - plants.begin());
}

int CompanyPlan::stockedAt(int item, int plant) const
{
    const auto found = stockedByPlace.find({item, plant});
    return found == stockedByPlace.end() ? -1 : found->second;
}

const PartnerPlan &CompanyPlan::supplierOf(int index) const
{
    const auto &code = item(stocked[size_t(index)]).supplier;
    const auto found = std::ranges::find(suppliers, code.isEmpty() ? u"IC-ALD"_s : code, &PartnerPlan::code);
    MILLRACE_ASSERT(found != suppliers.end(), "no supplier in the demo company: " + code.toStdString());
    return *found;
}

Rate startRate(Currency from, Currency into)
{
    static const std::map<QString, std::int64_t> inEuro{{u"EUR"_s, 1'000'000'000}, {u"GBP"_s, 1'168'000'000}, {u"USD"_s, 921'000'000}};
    return Rate(multiplyDivide(inEuro.at(from.code()), Rate::one, inEuro.at(into.code()), Rounding::HalfUp));
}

CompanyPlan planCompany(const Scale &scale)
{
    CompanyPlan plan;
    plan.range = makeRange(scale.versions);
    plan.plants = readPlants();
    plan.suppliers = readPartners("suppliers", false);
    plan.customers = readPartners("customers", true);
    const auto euro = Currency::parse(u"EUR"_s).value();
    plan.suppliers.push_back({u"IC-ALD"_s, u"Alder Pumps GmbH"_s, u"INTERCO"_s, euro, 30, 9, 0, u"ALDUK"_s});
    plan.customers.push_back({u"IC-ALDUK"_s, u"Alder Pumps UK Ltd"_s, u"INTERCO"_s, euro, 30, 0, 0, u"ALD"_s});
    Explosion(plan).run(scale.busyPercent);
    setLots(plan);
    std::vector<Rate> elsewhere(plan.range.items.size());
    for (const auto *code : {"NORTH", "SOUTH", "DEPOT", "EAST"}) {
        const int plant = plan.plant(QString::fromLatin1(code));
        rollUpPlant(plan, plant, elsewhere);
        for (const auto &s : plan.stocked) {
            if (s.plant == plant && s.isMade())
                elsewhere[size_t(s.item)] = Rate(multiplyDivide(s.cost.total().billionths(), 115, 100, Rounding::HalfUp));
        }
    }
    return plan;
}

People::People()
{
    for (const auto &row : table("people", 4)) {
        for (const auto &role : listed(row[2]))
            m_holders.push_back({row[0], role, row[3]});
    }
}

const QStringList &People::of(const QString &role, const PlantPlan &plant) const
{
    auto &found = m_found[{role, plant.code}];
    if (!found.isEmpty())
        return found;
    for (const auto &where : {plant.code, plant.entity, QString()}) {
        for (const auto &holder : m_holders) {
            if (holder.role == role && holder.where == where)
                found.append(holder.person);
        }
        if (!found.isEmpty())
            return found;
    }
    throw Bug("nobody does this in the demo company: " + role.toStdString());
}

} // namespace millrace::house::demo
