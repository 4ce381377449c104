// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditor.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

/// The part of an amount that falls on so much more of a whole, so that all parts are the amount.
std::int64_t step(std::int64_t amount, std::int64_t before, std::int64_t more, std::int64_t whole)
{
    return nearest(Wide(amount) * (before + more), whole) - nearest(Wide(amount) * before, whole);
}

} // namespace

std::optional<Attempt> Auditor::sell()
{
    const auto &customer = any(customers);
    const auto order = start("sales order", customer, 1);
    QJsonArray lines;
    for (std::int64_t n = 1 + pick(3); n > 0; --n) {
        Line line;
        line.item = size_t(pick(std::int64_t(items().size())));
        line.quantity = (1 + pick(100)) * (chance(20) ? 12'500 : 1'000'000);
        line.price = (1 + pick(60'000)) * 1'000'000;
        line.taxed = chance(70);
        QJsonObject json{{u"item"_s, QString::fromStdString(items()[line.item].code)}, {u"quantity"_s, quantityText(line.quantity)}, {u"price"_s, priceText(line.price)}};
        if (line.taxed)
            json[u"taxCode"_s] = u"VAT19"_s;
        lines.append(json);
        m_documents[order].lines.push_back(line);
    }
    return making("sales.CreateSalesOrder", {{u"customer"_s, QString::fromStdString(customer)}, {u"plant"_s, u"NORTH"_s}, {u"reserve"_s, chance(20)}, {u"lines"_s, lines}}, "order");
}

std::optional<Attempt> Auditor::ship()
{
    const auto order = anyDocument("sales order", chance(97) ? 1 : 2);
    if (!order)
        return std::nullopt;
    const auto ordered = m_documents[*order].lines;
    const auto shipment = start("shipment", m_documents[*order].partner, 1);
    auto attempt = making("sales.ShipGoods", {{u"order"_s, m_documents[*order].number}}, "shipment");
    if (state(*order) == 2)
        attempt.expected = {u"OrderNotOpen @order"_s};
    QJsonArray lines;
    bool over = false;
    for (size_t i = 0; i < ordered.size() && attempt.expected.first() == u"ok"; ++i) {
        if (ordered.size() > 1 && chance(30))
            continue;
        auto line = ordered[i];
        const Stock::Place place{any(bins), "available"};
        Stock::Goods goods{line.item, {}};
        if (goods.kind().lots()) {
            for (const auto &lot : m_stock.onHand()) {
                if (lot.item == line.item && (goods.lot.empty() || chance(50)))
                    goods = lot;
            }
            if (goods.lot.empty())
                continue;
        }
        const auto there = m_stock.there(goods, place);
        const auto kept = done(*order, i, "shipped") - done(*order, i, "returned");
        const auto wanted = std::min(std::max<std::int64_t>(line.quantity - kept, 0), there);
        line.quantity = wanted > 0 && chance(90) ? (chance(70) ? wanted : 1 + pick(wanted)) : 1 + pick(line.quantity);
        over = over || kept + line.quantity > ordered[i].quantity;
        auto json = named(goods, place, line.quantity);
        json.remove(u"item"_s);
        json[u"line"_s] = qint64((i + 1) * 10);
        lines.append(json);
        if (line.quantity > there) {
            const auto barred = m_stock.there(goods, {place.bin, "held"}) + m_stock.there(goods, {place.bin, "inspection"});
            attempt.expected = {u"%1 @lines[%2].quantity"_s.arg(there + barred >= line.quantity ? u"StockHeld"_s : u"NotEnoughStock"_s).arg(lines.size() - 1)};
            break;
        }
        line.source = *order;
        line.sourceLine = i;
        line.lot = goods.lot;
        const auto cost = m_stock.issue(goods, place, line.quantity);
        line.amount = cost;
        post("5000", cost);
        post("1200", -cost);
        progress(*order, i, "shipped", line.quantity);
        m_documents[shipment].lines.push_back(line);
    }
    if (lines.isEmpty() && state(*order) != 2)
        return std::nullopt;
    if (lines.isEmpty())
        lines.append(QJsonObject{{u"line"_s, 10}, {u"quantity"_s, u"1"_s}, {u"bin"_s, u"NORTH/MAIN"_s}});
    attempt.json[u"lines"_s] = lines;
    if (attempt.expected.first() == u"ok" && over && chance(50)) {
        attempt.unaccepted = {u"OverShipment"_s};
        attempt.expected = {u"ask OverShipment"_s};
    }
    return attempt;
}

std::optional<Attempt> Auditor::invoice()
{
    const auto shipment = anyDocument("shipment", 1);
    if (!shipment)
        return std::nullopt;
    const auto shipped = m_documents[*shipment].lines;
    const auto document = start("customer invoice", m_documents[*shipment].partner, 1);
    auto attempt = making("sales.InvoiceShipment", {{u"shipment"_s, m_documents[*shipment].number}}, "invoice");
    std::int64_t sum = 0, taxed = 0;
    for (size_t i = 0; i < shipped.size(); ++i) {
        auto line = shipped[i];
        const auto before = done(*shipment, i, "invoiced") - done(*shipment, i, "credited");
        const auto left = line.quantity - done(*shipment, i, "returned") - before;
        if (left <= 0)
            continue;
        const auto net = step(amountOf(line.quantity, line.price), before, left, line.quantity);
        progress(*shipment, i, "invoiced", left);
        progress(line.source, line.sourceLine, "invoiced", left);
        line.sourceLine = i;
        line.source = *shipment;
        line.quantity = left;
        line.amount = net;
        m_documents[document].lines.push_back(line);
        sum += net;
        taxed += line.taxed ? net : 0;
    }
    if (m_documents[document].lines.empty()) {
        attempt.expected = {u"NothingToInvoice @shipment"_s};
        return attempt;
    }
    const auto tax = nearest(Wide(taxed) * 19, 100);
    post("4000", -sum);
    post("2100", -tax);
    post("1400", sum + tax);
    open(of(document), sum + tax);
    const auto order = shipped.front().source;
    bool complete = state(order) == 1;
    for (size_t i = 0; i < m_documents[order].lines.size(); ++i) {
        const auto kept = done(order, i, "shipped") - done(order, i, "returned");
        complete = complete && kept >= m_documents[order].lines[i].quantity && done(order, i, "invoiced") - done(order, i, "credited") >= kept;
    }
    if (complete)
        enter(order, 2);
    return attempt;
}

std::optional<Attempt> Auditor::credit()
{
    const auto invoice = anyDocument("customer invoice", 1);
    if (!invoice)
        return std::nullopt;
    const auto charged = m_documents[*invoice].lines;
    const auto document = start("credit note", m_documents[*invoice].partner, 1);
    auto attempt = making("sales.CreditInvoice", {{u"invoice"_s, m_documents[*invoice].number}, {u"reason"_s, u"RETURN"_s}}, "credit");
    const bool all = chance(40);
    QJsonArray lines;
    std::int64_t sum = 0, taxedBefore = 0, taxedAfter = 0;
    for (size_t i = 0; i < charged.size(); ++i) {
        const auto &line = charged[i];
        const auto before = done(*invoice, i, "credited");
        const auto left = line.quantity - before;
        auto now = left > 0 && (all || chance(60)) ? (all || chance(30) ? left : 1 + pick(left)) : 0;
        if (!all && now > 0)
            lines.append(QJsonObject{{u"line"_s, qint64((i + 1) * 10)}, {u"quantity"_s, quantityText(now)}});
        const auto net = step(line.amount, before, now, line.quantity);
        if (line.taxed) {
            taxedBefore += step(line.amount, 0, before, line.quantity);
            taxedAfter += step(line.amount, 0, before, line.quantity) + net;
        }
        sum += net;
        if (now == 0)
            continue;
        progress(*invoice, i, "credited", now);
        progress(line.source, line.sourceLine, "credited", now);
        const auto &shipped = m_documents[line.source].lines[line.sourceLine];
        progress(shipped.source, shipped.sourceLine, "credited", now);
        m_book.add("credited " + of(document), now);
    }
    if (!all && lines.isEmpty())
        return std::nullopt;
    if (!all)
        attempt.json[u"lines"_s] = lines;
    if (m_book.at("credited " + of(document)) == 0) {
        attempt.expected = {u"NothingToCredit @invoice"_s};
        return attempt;
    }
    const auto tax = nearest(Wide(taxedAfter) * 19, 100) - nearest(Wide(taxedBefore) * 19, 100);
    const auto owed = std::max<std::int64_t>(m_book.at("open " + of(*invoice) + " amount"), 0);
    const auto cleared = std::min(owed, sum + tax);
    post("4000", sum);
    post("2100", tax);
    post("1400", -sum - tax);
    open(of(*invoice), -cleared);
    open(of(document), cleared - sum - tax);
    return attempt;
}

std::optional<Attempt> Auditor::takeReturn()
{
    const auto shipment = anyDocument("shipment", 1);
    if (!shipment)
        return std::nullopt;
    const auto i = size_t(pick(std::int64_t(m_documents[*shipment].lines.size())));
    const auto line = m_documents[*shipment].lines[i];
    const auto before = done(*shipment, i, "returned");
    const auto left = line.quantity - before;
    const auto quantity = left > 0 && chance(90) ? (chance(50) ? left : 1 + pick(left)) : left + 1;
    const Stock::Place place{any(bins), chance(50) ? "available" : "inspection"};
    auto attempt = making("sales.ReceiveReturn", {{u"shipment"_s, m_documents[*shipment].number}, {u"reason"_s, u"RETURN"_s},
                          {u"lines"_s, QJsonArray{QJsonObject{{u"line"_s, qint64((i + 1) * 10)}, {u"quantity"_s, quantityText(quantity)},
                                                              {u"bin"_s, u"NORTH/"_s + QString::fromStdString(place.bin)}, {u"status"_s, QString::fromStdString(place.status)}}}}}, nullptr);
    if (quantity > left) {
        attempt.expected = {u"QuantityMoreThanShipped @lines[0].quantity"_s};
        return attempt;
    }
    const auto cost = step(line.amount, before, quantity, line.quantity);
    takeUp({line.item, line.lot}, place, quantity, cost, ++m_layers, "5320");
    post("5000", -cost);
    progress(*shipment, i, "returned", quantity);
    progress(line.source, line.sourceLine, "returned", quantity);
    return attempt;
}

std::optional<Attempt> Auditor::collect()
{
    return settle("ledger.ReceivePayment", "1400", "customer invoice", 1);
}

} // namespace millrace::test
