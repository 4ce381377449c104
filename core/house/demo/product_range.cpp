// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/range_maker.h"
#include "house/demo/tables.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using masterdata::Supply;
using masterdata::Tracking;

namespace {

const Unit pieces = Unit::parse(u"pcs").value();

Rate cents(std::int64_t amount) { return Rate(amount * (Rate::one / 100)); }

} // namespace

int ProductRange::at(const QString &code) const
{
    const auto found = byCode.find(code);
    MILLRACE_ASSERT(found != byCode.end(), "no item in the demo range: " + code.toStdString());
    return found->second;
}

RangeMaker::RangeMaker(ProductRange &range, int version) : m_range(range)
{
    if (version > 0) {
        m_suffix = u"-%1"_s.arg(QChar(u'A' + version));
        m_words = u", version %1"_s.arg(QChar(u'A' + version));
    }
}

int RangeMaker::add(ItemPlan plan)
{
    plan.code += m_suffix;
    plan.name += m_words;
    const int place = int(m_range.items.size());
    MILLRACE_ASSERT(m_range.byCode.emplace(plan.code, place).second, "twice in the demo range: " + plan.code.toStdString());
    m_range.items.push_back(std::move(plan));
    return place;
}

void RangeMaker::casting(const QString &code, const QString &name, const QString &supplier, std::int64_t price)
{
    add({code, name, pieces, u"CASTING"_s, Supply::Bought, Tracking::Lot, supplier, cents(price)});
}

void RangeMaker::material(const ItemPlan &plan)
{
    add(plan);
}

RangeMaker::Part RangeMaker::begin(int item, const QString &plant)
{
    m_range.structures.push_back({item, plant, {}, {}});
    return {*this, m_range.structures.size() - 1};
}

RangeMaker::Part RangeMaker::made(const QString &code, const QString &name, const QString &category, const QString &plant, Tracking tracking)
{
    return begin(add({code, name, pieces, category, Supply::Made, tracking, {}, {}}), plant);
}

RangeMaker::Part RangeMaker::phantom(const QString &code, const QString &name, const QString &plant)
{
    return begin(add({code, name, pieces, u"ASSEMBLY"_s, Supply::Phantom, Tracking::None, {}, {}}), plant);
}

void RangeMaker::sell(const QString &code, const QString &plant, std::int64_t perMonth)
{
    m_range.offers.push_back({at(code), plant, perMonth});
}

void RangeMaker::standsIn(const QString &code, const QString &for_)
{
    m_range.standIns[at(for_)] = at(code);
}

RangeMaker::Part &RangeMaker::Part::line(const QString &code, std::int64_t quantity, int operation, int scrapPermille, bool backflush)
{
    m_maker.m_range.structures[m_structure].lines.push_back({m_maker.at(code), quantity, operation, scrapPermille, backflush});
    return *this;
}

RangeMaker::Part &RangeMaker::Part::uses(const QString &code, std::int64_t count, int operation)
{
    return line(code, count * Quantity::one, operation, 0, false);
}

RangeMaker::Part &RangeMaker::Part::usesMilli(const QString &code, std::int64_t thousandths, int operation, int scrapPermille)
{
    return line(code, thousandths * 1000, operation, scrapPermille, false);
}

RangeMaker::Part &RangeMaker::Part::backflushes(const QString &code, std::int64_t count, int operation)
{
    return line(code, count * Quantity::one, operation, 0, true);
}

RangeMaker::Part &RangeMaker::Part::step(int number, const QString &workCentre, const QString &text, int setup, int labour, int machine, int yieldPermille)
{
    m_maker.m_range.structures[m_structure].operations.push_back({number, workCentre, text, setup, labour, machine, yieldPermille});
    return *this;
}

ProductRange makeRange(int versions)
{
    MILLRACE_ASSERT(versions >= 1 && versions <= 25, "versions are told apart by a letter");
    ProductRange range;
    for (int version = 0; version < versions; ++version) {
        RangeMaker make(range, version);
        for (const auto &row : table("materials", 7)) {
            const auto supply = row[3] == u"SERVICE" ? Supply::Service : Supply::Bought;
            make.material({row[0], row[1], Unit::parse(row[2]).value(), row[3], supply, Tracking::None, row[4], Rate::parse(row[5]).value()});
            for (const auto &plant : listed(row[6]))
                make.sell(row[0], plant, 52);
        }
        addPumpsOfNorth(make);
        addSetsOfSouth(make);
        addDosingOfEast(make);
        make.standsIn(u"SEAL-25S"_s, u"SEAL-25"_s);
        make.standsIn(u"VFD-40"_s, u"VFD-22"_s);
    }
    return range;
}

} // namespace millrace::house::demo
