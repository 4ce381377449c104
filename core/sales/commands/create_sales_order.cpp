// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/create_sales_order.h"

#include "inventory/reservations.h"
#include "ledger/exchange.h"
#include "masterdata/by_id.h"
#include "masterdata/documents.h"
#include "masterdata/find.h"
#include "masterdata/taxes.h"
#include "masterdata/units.h"
#include "sales/rules/credit.h"
#include "sales/rules/limits.h"
#include "sales/types/words.h"

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = CreateSalesOrder;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::byId;

struct Facts
{
    Day day;
    std::optional<masterdata::PartnerRow> customer;
    std::optional<masterdata::PlantFacts> plant;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::TaxCodeRow> taxCodes;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
    rules::Credit credit;
    inventory::StockBook stock;
    QString number;
};

bool isStocked(const masterdata::ItemRow &item)
{
    return item.supply == masterdata::Supply::Bought || item.supply == masterdata::Supply::Made;
}

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
    f.customer = masterdata::findPartner(read, c.customer);
    f.plant = masterdata::findPlant(read, c.plant);
    if (!f.customer || !f.plant)
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
    f.exchange = ledger::exchangeRate(read, f.customer->currency, f.plant->currency, f.day);
    f.credit = rules::gatherCredit(read, *f.customer);
    if (c.reserve) {
        std::vector<inventory::StockNeed> needs;
        for (const auto &item : f.items) {
            if (isStocked(item))
                needs.push_back({item.id, f.plant->id, {}});
        }
        f.stock = inventory::gatherStock(read, needs, f.day);
    }
    f.number = read.number(u"sales_order"_s, f.plant->entity);
    return f;
}

std::optional<door::Decision> wrongHead(const C &c, const Facts &f)
{
    if (!f.customer)
        return door::reject(CustomerUnknown, &C::customer);
    if (!f.customer->customer)
        return door::reject(NotACustomer, &C::customer, {{u"partner"_s, f.customer->code}});
    if (!f.customer->active)
        return door::reject(CustomerInactive, &C::customer, {{u"partner"_s, f.customer->code}});
    if (!f.plant)
        return door::reject(PlantUnknown, &C::plant);
    if (c.currency && *c.currency != f.customer->currency)
        return door::reject(CurrencyNotOfCustomer, &C::currency, {{u"currency"_s, f.customer->currency.code()}});
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
        return door::reject(ItemNotSold, door::pathOf(&C::lines, i, &Line::item), {{u"item"_s, item->code}});
    if (!f.units.toStock(line.item, line.quantity, masterdata::Inexact::RoundedHalfUp))
        return door::reject(UnitDoesNotConvert, door::pathOf(&C::lines, i, &Line::quantity),
                            {{u"unit"_s, line.quantity.unit().code()}, {u"into"_s, item->unit.code()}});
    if (line.taxCode != Id<TaxCode>() && !byId(f.taxCodes, line.taxCode))
        return door::reject(TaxCodeUnknown, door::pathOf(&C::lines, i, &Line::taxCode));
    return std::nullopt;
}

/// The rows of the lines, the tax on them, and what they come to.
struct Built
{
    std::vector<masterdata::DocumentLineRow> lines;
    masterdata::Taxes taxes;
    Money net;

    Money total() const { return net + taxes.total(); }
};

Built build(const C &c, const Facts &f, Id<Document> document, const door::Work &work)
{
    const auto currency = f.customer->currency;
    Built built{{}, masterdata::Taxes(currency), Money(0, currency)};
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        const auto quantity = line.quantity.unit().isNone() ? line.quantity.inUnit(f.units.stockUnit(line.item)) : line.quantity;
        const auto amount = line.price.times(quantity, currency);
        built.net += amount;
        built.taxes.add(byId(f.taxCodes, line.taxCode), amount);
        built.lines.push_back({work.newId<DocumentLine>(), document, rules::lineNumber(i), line.item, line.text, quantity.millionths(), quantity.unit(),
                               line.price, amount.minor(), line.taxCode, line.due.isNone() ? f.day : line.due, {}, {}});
    }
    return built;
}

/// Promises stock to the lines in order, as far as it goes. Whether all of it was there.
bool reserve(const Facts &f, inventory::StockBook stock, const Built &built, door::Changes &changes)
{
    bool all = true;
    for (const auto &line : built.lines) {
        if (!isStocked(*byId(f.items, line.item)))
            continue;
        const auto wanted = *f.units.toStock(line.item, Quantity(line.quantity, line.unit), masterdata::Inexact::RoundedHalfUp);
        const auto there = std::max(stock.available(line.item, f.plant->id), Quantity(0, wanted.unit()));
        all = all && there >= wanted;
        inventory::reserve(changes, stock, line.document, line.id.value, line.item, f.plant->id, std::min(there, wanted));
    }
    return all;
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (auto wrong = wrongHead(c, f))
        return *wrong;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto wrong = wrongLine(c, f, i))
            return *wrong;
    }
    const auto currency = f.customer->currency;
    if (!f.exchange)
        return door::reject(ExchangeRateMissing, &C::day, {{u"currency"_s, currency.code()}, {u"into"_s, f.plant->currency.code()}});

    masterdata::DocumentRow head;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::SalesOrder;
    head.number = f.number;
    head.entity = f.plant->entity;
    head.plant = f.plant->id;
    head.partner = f.customer->id;
    head.day = f.day;
    head.currency = currency;
    head.reference = c.reference;
    const auto built = build(c, f, head.id, work);
    door::Changes changes;
    for (const auto &line : built.lines) {
        changes.insert(line);
        head.due = std::max(head.due, line.due);
    }

    door::Decision asked;
    if (!work.accepted(CreditLimitExceeded) && !f.credit.allows(built.total()))
        asked.questions.push_back({u"CreditLimitExceeded"_s, door::nameOf(&C::customer),
                                   {{u"limit"_s, f.credit.limit.toString()}, {u"owed"_s, f.credit.owed.toString()}, {u"order"_s, built.total().toString()}}});
    if (c.reserve && !reserve(f, f.stock, built, changes) && !work.accepted(NotEnoughToReserve))
        asked.questions.push_back({u"NotEnoughToReserve"_s, door::nameOf(&C::reserve), {}});
    if (!asked.questions.empty())
        return asked;
    masterdata::startDocument(changes, head, state::open);
    changes.event().value = f.exchange->exchange(built.net, f.plant->currency);
    return door::accept(std::move(changes), C::Receipt{f.number, built.total()});
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"sales.CreateSalesOrder"_s, 1, u"sales.sales_order_created"_s, u"Takes a customer's order."_s,
            uR"({"customer": "HOTEL", "plant": "MAIN", "reserve": true, "lines": [{"item": "PUMP-A", "quantity": "2", "price": "480.00", "due": "2026-04-20"}]})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
