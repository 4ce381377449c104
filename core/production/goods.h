// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/decision.h"
#include "door/gather.h"
#include "inventory/stock_book.h"
#include "masterdata/find.h"
#include "masterdata/units.h"

namespace millrace::production {

/// Goods as a line of a command names them.
struct NamedGoods
{
    Id<Item> item;
    Quantity quantity;
    Id<Bin> bin;
    QString lot;
};

/// What can be wrong with them. Commands have rejections of the same names, in this order.
enum class GoodsProblem {
    ItemUnknown,
    ItemNotStocked,
    UnitDoesNotConvert,
    QuantityTooSmall,
    BinMissing,
    BinUnknown,
    BinElsewhere,
    LotMissing,
    LotNotAllowed,
    LotUnknown,
    SerialIsOne,
    SerialOnHand,
    StandardCostMissing,
};

struct LotFacts
{
    Id<Lot> id;
    Id<Item> item;
    QString code;
    std::int64_t onHand = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = LotFacts;
        return std::tuple(field("id", &R::id), field("item", &R::item), field("code", &R::code), field("on_hand", &R::onHand));
    }
};

/// Whether goods come into stock or go out of it. What comes in may be of a lot that is new.
enum class Way { In, Out };

/// What named goods turned out to be, or what is wrong with them.
struct Recognised
{
    std::optional<GoodsProblem> problem;
    QString field;
    QJsonObject arguments;
    Quantity quantity; ///< In the stock unit.
    Id<Lot> lot;
    bool lotIsNew = false;
};

/// What is known of goods before any stock is locked.
class GoodsBook
{
public:
    const masterdata::ItemRow *item(Id<Item> item) const;
    Recognised recognise(const NamedGoods &goods, Id<Plant> plant, Way way) const;
    /// The same for an item that is known and stocked.
    Recognised recogniseKnown(const NamedGoods &goods, Id<Plant> plant, Way way) const;
    /// The lot's id, one of its own where it is new; none where none was named.
    Id<Lot> lotOf(const NamedGoods &goods) const;
    const masterdata::UnitBook &units() const { return m_units; }

    friend GoodsBook gatherGoods(door::Gather &gather, const std::vector<NamedGoods> &goods);

private:
    struct NewLot
    {
        Id<Lot> id;
        Id<Item> item;
        QString code;
    };
    std::optional<GoodsProblem> wrongLot(const NamedGoods &goods, const masterdata::ItemRow &item, Way way, Recognised &out) const;
    const LotFacts *knownLot(const NamedGoods &goods) const;

    std::vector<masterdata::ItemRow> m_items;
    std::vector<masterdata::BinRow> m_bins;
    std::vector<LotFacts> m_lots;
    std::vector<NewLot> m_newLots;
    masterdata::UnitBook m_units;
};

GoodsBook gatherGoods(door::Gather &gather, const std::vector<NamedGoods> &goods);

/// The rejection of the command that bears the problem's name, at the field of the line.
template<typename C>
door::Decision rejectGoods(const Recognised &recognised, const QString &line = {})
{
    const auto code = QString(store::enumText(*recognised.problem));
    MILLRACE_ASSERT(store::enumFromText<typename C::Rejection>(code), "a rejection that the command does not have");
    door::Decision out;
    out.rejections.push_back({code, line.isEmpty() ? recognised.field : line + u'.' + recognised.field, recognised.arguments});
    return out;
}

} // namespace millrace::production
