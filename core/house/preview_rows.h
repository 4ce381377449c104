// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/json.h"
#include "inventory/types/late_cost_row.h"
#include "inventory/types/stock_rows.h"
#include "masterdata/types/document_rows.h"
#include "production/types/rows.h"

namespace millrace::house {

/// Whether a row is made or changed.
enum class PreviewStep { Made, Changed };

struct PreviewDocument
{
    PreviewStep step{};
    masterdata::DocumentKind kind{};
    QString number;
    QString partner;
    Day day;
    QString reference;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewDocument;
        return std::tuple(field("step", &R::step), field("kind", &R::kind), field("number", &R::number), field("partner", &R::partner),
                          field("day", &R::day), field("reference", &R::reference));
    }
};

struct PreviewStock
{
    QString item;
    QString bin;
    QString lot;
    inventory::Status status{};
    QString owner; ///< Empty where the goods are ours.
    Quantity quantity;
    Money value;
    QString kind;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewStock;
        return std::tuple(field("item", &R::item), field("bin", &R::bin), field("lot", &R::lot), field("status", &R::status),
                          field("owner", &R::owner), field("quantity", &R::quantity), field("value", &R::value), field("kind", &R::kind));
    }
};

struct PreviewWip
{
    QString workOrder;
    production::Element element{};
    production::WipKind kind{};
    QString item;
    std::optional<Quantity> quantity; ///< Of the item, or hours.
    Money value;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewWip;
        return std::tuple(field("workOrder", &R::workOrder), field("element", &R::element), field("kind", &R::kind), field("item", &R::item),
                          field("quantity", &R::quantity), field("value", &R::value));
    }
};

/// One line of the journal: either debit or credit, and the same in the foreign currency where it is another.
struct PreviewBooking
{
    QString account;
    QString accountName;
    std::optional<Money> debit;
    std::optional<Money> credit;
    std::optional<Money> foreignAmount;
    QString role;
    QString plant;
    QString costCentre;
    QString item;
    QString partner;
    QString document;
    QString reason;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewBooking;
        return std::tuple(field("account", &R::account), field("accountName", &R::accountName), field("debit", &R::debit),
                          field("credit", &R::credit), field("foreignAmount", &R::foreignAmount), field("role", &R::role),
                          field("plant", &R::plant), field("costCentre", &R::costCentre), field("item", &R::item),
                          field("partner", &R::partner), field("document", &R::document), field("reason", &R::reason));
    }
};

/// What late costs came to at a step of their way, of an item and an order or paper.
struct PreviewLateCost
{
    std::int64_t level = 0;
    inventory::LateCostStep kind{};
    QString item;
    QString document;
    Money amount;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewLateCost;
        return std::tuple(field("level", &R::level), field("kind", &R::kind), field("item", &R::item), field("document", &R::document),
                          field("amount", &R::amount));
    }
};

struct PreviewOpenItem
{
    QString kind;
    QString document;
    QString partner;
    QString account;
    Day due;
    Money amount; ///< As in the journal: debit positive.
    std::optional<Money> foreignAmount;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewOpenItem;
        return std::tuple(field("kind", &R::kind), field("document", &R::document), field("partner", &R::partner),
                          field("account", &R::account), field("due", &R::due), field("amount", &R::amount),
                          field("foreignAmount", &R::foreignAmount));
    }
};

struct PreviewVariance
{
    production::VarianceKind kind{};
    QString document;
    QString item;
    QString workCentre;
    Money amount;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewVariance;
        return std::tuple(field("kind", &R::kind), field("document", &R::document), field("item", &R::item),
                          field("workCentre", &R::workCentre), field("amount", &R::amount));
    }
};

struct PreviewState
{
    QString document;
    QString fromState; ///< Empty where the document is made.
    QString toState;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewState;
        return std::tuple(field("document", &R::document), field("fromState", &R::fromState), field("toState", &R::toState));
    }
};

struct PreviewProgress
{
    QString document;
    QString measure;
    std::optional<Quantity> quantity;
    std::optional<Money> amount;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewProgress;
        return std::tuple(field("document", &R::document), field("measure", &R::measure), field("quantity", &R::quantity), field("amount", &R::amount));
    }
};

struct PreviewReservation
{
    QString item;
    QString plant;
    QString document;
    Quantity quantity;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewReservation;
        return std::tuple(field("item", &R::item), field("plant", &R::plant), field("document", &R::document), field("quantity", &R::quantity));
    }
};

struct PreviewRecord
{
    PreviewStep step{};
    QString record; ///< The table: "item", "supplier_price".
    QString code;
    QString name;
    static constexpr auto fields()
    {
        using store::field;
        using R = PreviewRecord;
        return std::tuple(field("step", &R::step), field("record", &R::record), field("code", &R::code), field("name", &R::name));
    }
};

} // namespace millrace::house
