// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/create_purchase_order.h"

#include "ledger/exchange.h"
#include "masterdata/by_id.h"
#include "masterdata/documents.h"
#include "masterdata/find.h"
#include "masterdata/units.h"
#include "purchasing/rules/limits.h"
#include "purchasing/types/words.h"

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = CreatePurchaseOrder;
using Line = C::Line;
using enum C::Rejection;
using masterdata::byId;

struct Facts
{
    std::optional<masterdata::PartnerRow> supplier;
    std::optional<masterdata::PlantFacts> plant;
    std::optional<masterdata::DocumentHead> follows;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::TaxCodeRow> taxCodes;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
    QString number;
    Day day;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    for (size_t i = 0; i < c.lines.size(); ++i)
        checks.rejectIf(!c.lines[i].quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
    for (size_t i = 0; i < c.lines.size(); ++i)
        checks.rejectIf(c.lines[i].price.isNegative(), PriceNegative, door::pathOf(&C::lines, i, &Line::price));
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.follows = masterdata::gatherDocument(read, c.follows);
    f.supplier = masterdata::findPartner(read, c.supplier);
    f.plant = masterdata::findPlant(read, c.plant);
    if (!f.supplier || !f.plant)
        return f;
    std::vector<Id<Item>> items;
    std::vector<Id<TaxCode>> taxCodes;
    for (const auto &line : c.lines) {
        items.push_back(line.item);
        taxCodes.push_back(line.taxCode);
    }
    f.items = masterdata::findItems(read, items);
    f.taxCodes = masterdata::findTaxCodes(read, taxCodes);
    f.units = masterdata::gatherUnits(read, items);
    f.exchange = ledger::exchangeRate(read, f.supplier->currency, f.plant->currency, f.day);
    f.number = read.number(u"purchase_order"_s, f.plant->entity);
    return f;
}

std::optional<door::Decision> wrongHead(const C &c, const Facts &f)
{
    if (!f.supplier)
        return door::reject(SupplierUnknown, &C::supplier);
    if (!f.supplier->supplier)
        return door::reject(NotASupplier, &C::supplier, {{u"partner"_s, f.supplier->code}});
    if (!f.supplier->active)
        return door::reject(SupplierInactive, &C::supplier, {{u"partner"_s, f.supplier->code}});
    if (!f.plant)
        return door::reject(PlantUnknown, &C::plant);
    if (c.currency && *c.currency != f.supplier->currency)
        return door::reject(CurrencyNotOfSupplier, &C::currency, {{u"currency"_s, f.supplier->currency.code()}});
    if (c.follows != Id<Document>() && !f.follows)
        return door::reject(FollowsUnknown, &C::follows);
    return std::nullopt;
}

std::optional<door::Decision> wrongLine(const C &c, const Facts &f, size_t i)
{
    const auto &line = c.lines[i];
    if (!line.due.isNone() && line.due < f.day)
        return door::reject(DueBeforeOrder, door::pathOf(&C::lines, i, &Line::due), {{u"day"_s, f.day.toString()}});
    const auto *item = byId(f.items, line.item);
    if (!item)
        return door::reject(ItemUnknown, door::pathOf(&C::lines, i, &Line::item));
    if (!item->active)
        return door::reject(ItemInactive, door::pathOf(&C::lines, i, &Line::item), {{u"item"_s, item->code}});
    if (item->supply == masterdata::Supply::Phantom)
        return door::reject(ItemNotBought, door::pathOf(&C::lines, i, &Line::item), {{u"item"_s, item->code}});
    if (!f.units.toStock(line.item, line.quantity, masterdata::Inexact::RoundedHalfUp))
        return door::reject(UnitDoesNotConvert, door::pathOf(&C::lines, i, &Line::quantity),
                            {{u"unit"_s, line.quantity.unit().code()}, {u"into"_s, item->unit.code()}});
    if (line.taxCode != Id<TaxCode>() && !byId(f.taxCodes, line.taxCode))
        return door::reject(TaxCodeUnknown, door::pathOf(&C::lines, i, &Line::taxCode));
    return std::nullopt;
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (auto wrong = wrongHead(c, f))
        return *wrong;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto wrong = wrongLine(c, f, i))
            return *wrong;
    }
    const auto currency = f.supplier->currency;
    if (!f.exchange)
        return door::reject(ExchangeRateMissing, &C::day, {{u"currency"_s, currency.code()}, {u"into"_s, f.plant->currency.code()}});

    masterdata::DocumentRow head;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::PurchaseOrder;
    head.number = f.number;
    head.entity = f.plant->entity;
    head.plant = f.plant->id;
    head.partner = f.supplier->id;
    head.day = f.day;
    head.currency = currency;
    head.reference = c.reference;
    head.correlation = f.follows ? f.follows->row.correlation : QString();

    door::Changes changes;
    Money total(0, currency);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        const auto quantity = line.quantity.unit().isNone() ? line.quantity.inUnit(f.units.stockUnit(line.item)) : line.quantity;
        const auto amount = line.price.times(quantity, currency);
        const auto due = line.due.isNone() ? f.day : line.due;
        changes.insert(masterdata::DocumentLineRow{work.newId<DocumentLine>(), head.id, rules::lineNumber(i), line.item, line.text,
                                                   quantity.millionths(), quantity.unit(), line.price, amount.minor(), line.taxCode, due, {}, {}});
        total += amount;
        head.due = std::max(head.due, due);
    }
    masterdata::startDocument(changes, head, state::open);
    changes.event().value = f.exchange->exchange(total, f.plant->currency);
    return door::accept(std::move(changes), C::Receipt{f.number, total});
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"purchasing.CreatePurchaseOrder"_s, 1, u"purchasing.purchase_order_created"_s, u"Orders goods and services from a supplier."_s,
            uR"({"supplier": "ALPEN", "plant": "MAIN", "lines": [{"item": "BAR-20", "quantity": "100 kg", "price": "2.40", "due": "2026-04-10"}]})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
