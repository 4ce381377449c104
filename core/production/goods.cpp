// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/goods.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

const store::Statement lotsByCode{"production/lots_by_code"};

} // namespace

const masterdata::ItemRow *GoodsBook::item(Id<Item> item) const
{
    const auto found = std::ranges::find(m_items, item, &masterdata::ItemRow::id);
    return found == m_items.end() ? nullptr : &*found;
}

const LotFacts *GoodsBook::knownLot(const NamedGoods &goods) const
{
    const auto found = std::ranges::find_if(m_lots, [&](const LotFacts &lot) { return lot.item == goods.item && lot.code == goods.lot; });
    return found == m_lots.end() ? nullptr : &*found;
}

Id<Lot> GoodsBook::lotOf(const NamedGoods &goods) const
{
    if (const auto *known = knownLot(goods))
        return known->id;
    const auto found = std::ranges::find_if(m_newLots, [&](const NewLot &lot) { return lot.item == goods.item && lot.code == goods.lot; });
    return found == m_newLots.end() ? Id<Lot>() : found->id;
}

std::optional<GoodsProblem> GoodsBook::wrongLot(const NamedGoods &goods, const masterdata::ItemRow &item, Way way, Recognised &out) const
{
    using enum GoodsProblem;
    out.field = u"lot"_s;
    out.arguments = {{u"item"_s, item.code}, {u"lot"_s, goods.lot}};
    if (item.tracking == masterdata::Tracking::None)
        return goods.lot.isEmpty() ? std::nullopt : std::optional(LotNotAllowed);
    if (goods.lot.isEmpty())
        return LotMissing;
    const auto *known = knownLot(goods);
    if (!known && way == Way::Out)
        return LotUnknown;
    out.lot = lotOf(goods);
    out.lotIsNew = !known;
    if (item.tracking != masterdata::Tracking::Serial)
        return std::nullopt;
    if (way == Way::In && known && known->onHand > 0)
        return SerialOnHand;
    out.field = u"quantity"_s;
    return out.quantity == Quantity::whole(1, item.unit) ? std::nullopt : std::optional(SerialIsOne);
}

Recognised GoodsBook::recognise(const NamedGoods &goods, Id<Plant> plant, Way way) const
{
    Recognised out;
    out.field = u"item"_s;
    const auto *item = this->item(goods.item);
    if (!item) {
        out.problem = GoodsProblem::ItemUnknown;
        return out;
    }
    if (item->supply == masterdata::Supply::Service || item->supply == masterdata::Supply::Phantom) {
        out.problem = GoodsProblem::ItemNotStocked;
        out.arguments = {{u"item"_s, item->code}};
        return out;
    }
    return recogniseKnown(goods, plant, way);
}

Recognised GoodsBook::recogniseKnown(const NamedGoods &goods, Id<Plant> plant, Way way) const
{
    using enum GoodsProblem;
    Recognised out;
    const auto wrong = [&](GoodsProblem problem, const QString &field, QJsonObject arguments = {}) {
        out.problem = problem;
        out.field = field;
        out.arguments = std::move(arguments);
        return out;
    };
    const auto *item = this->item(goods.item);
    MILLRACE_ASSERT(item, "goods that were not gathered");
    const auto quantity = m_units.toStock(goods.item, goods.quantity, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return wrong(UnitDoesNotConvert, u"quantity"_s, {{u"unit"_s, goods.quantity.unit().code()}, {u"into"_s, item->unit.code()}});
    out.quantity = *quantity;
    if (out.quantity.isZero() && !goods.quantity.isZero())
        return wrong(QuantityTooSmall, u"quantity"_s, {{u"unit"_s, item->unit.code()}});
    if (goods.bin == Id<Bin>())
        return wrong(BinMissing, u"bin"_s);
    const auto bin = std::ranges::find(m_bins, goods.bin, &masterdata::BinRow::id);
    if (bin == m_bins.end())
        return wrong(BinUnknown, u"bin"_s);
    if (bin->plant != plant)
        return wrong(BinElsewhere, u"bin"_s, {{u"bin"_s, bin->code}});
    out.problem = wrongLot(goods, *item, way, out);
    return out;
}

GoodsBook gatherGoods(door::Gather &gather, const std::vector<NamedGoods> &goods)
{
    std::vector<Id<Item>> items;
    std::vector<Id<Bin>> bins;
    std::vector<QString> lots;
    for (const auto &one : goods) {
        items.push_back(one.item);
        bins.push_back(one.bin);
        if (!one.lot.isEmpty())
            lots.push_back(one.lot);
    }
    GoodsBook out;
    out.m_items = masterdata::findItems(gather, items);
    out.m_bins = masterdata::findBins(gather, bins);
    out.m_units = masterdata::gatherUnits(gather, items);
    if (!lots.empty())
        out.m_lots = gather.all<LotFacts>(lotsByCode, {{"items", items}, {"codes", lots}});
    for (const auto &one : goods) {
        if (!one.lot.isEmpty() && !out.lotOf(one))
            out.m_newLots.push_back({gather.work().newId<Lot>(), one.item, one.lot});
    }
    return out;
}

} // namespace millrace::production
