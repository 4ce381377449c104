// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditor.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

std::optional<Attempt> Auditor::order()
{
    const auto &supplier = any(suppliers);
    const auto order = start("purchase order", supplier, 1);
    QJsonArray lines;
    for (std::int64_t count = 1 + pick(3); count > 0; --count) {
        Line line;
        do
            line.item = size_t(pick(std::int64_t(items().size())));
        while (items()[line.item].made() && !chance(10));
        line.quantity = (1 + pick(400)) * (chance(20) ? 12'500 : 1'000'000);
        line.price = (1 + pick(30'000)) * (chance(50) ? 1'000'000 : 1'000);
        line.taxed = chance(70);
        QJsonObject json{{u"item"_s, QString::fromStdString(items()[line.item].code)}, {u"quantity"_s, quantityText(line.quantity)}, {u"price"_s, priceText(line.price)}};
        if (line.taxed)
            json[u"taxCode"_s] = u"VAT19"_s;
        lines.append(json);
        m_documents[order].lines.push_back(line);
    }
    return making("purchasing.CreatePurchaseOrder", {{u"supplier"_s, QString::fromStdString(supplier)}, {u"plant"_s, u"NORTH"_s}, {u"lines"_s, lines}}, "order");
}

std::optional<Attempt> Auditor::receive()
{
    const auto order = anyDocument("purchase order", chance(97) ? 1 : 2);
    if (!order)
        return std::nullopt;
    const auto ordered = m_documents[*order].lines;
    const auto receipt = start("receipt", m_documents[*order].partner, 1);
    auto attempt = making("purchasing.ReceiveGoods", {{u"order"_s, m_documents[*order].number}}, "receipt");
    QJsonArray lines;
    bool over = false;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (ordered.size() > 1 && chance(40))
            continue;
        auto line = ordered[i];
        const auto kept = done(*order, i, "received") - done(*order, i, "returned");
        const auto wanted = std::max<std::int64_t>(line.quantity - kept, 0);
        line.quantity = chance(50) && wanted > 0 ? wanted : 1 + pick(line.quantity);
        const auto allowed = ordered[i].quantity / 10;
        over = over || kept + line.quantity - ordered[i].quantity > allowed;
        line.source = *order;
        line.sourceLine = i;
        line.lot = someLot(line.item);
        line.bin = any(bins);
        line.layer = ++m_layers;
        line.amount = amountOf(line.quantity, line.price);
        const Stock::Goods goods{line.item, line.lot};
        const Stock::Place place{line.bin, chance(10) ? "inspection" : "available"};
        auto json = named(goods, place, line.quantity);
        json.remove(u"item"_s);
        json[u"line"_s] = qint64((i + 1) * 10);
        lines.append(json);
        takeUp(goods, place, line.quantity, line.amount, line.layer, "5205");
        post("2010", -line.amount);
        const auto at = m_documents[receipt].lines.size();
        open(of(receipt, at), -line.amount, line.quantity);
        progress(receipt, at, "received", line.quantity);
        progress(*order, i, "received", line.quantity);
        m_documents[receipt].lines.push_back(line);
    }
    if (lines.isEmpty())
        return std::nullopt;
    attempt.json[u"lines"_s] = lines;
    if (state(*order) == 2)
        attempt.expected = {u"OrderNotOpen @order"_s};
    else if (over && chance(50)) {
        attempt.unaccepted = {u"OverReceipt"_s};
        attempt.expected = {u"ask OverReceipt"_s};
    }
    return attempt;
}

/// A line of a receipt is charged: the debt for goods received ends, and what they cost in addition follows them.
void Auditor::matchLine(size_t receipt, size_t line, std::int64_t quantity, std::int64_t net, bool read)
{
    const auto &received = m_documents[receipt].lines[line];
    const auto name = of(receipt, line);
    const auto booked = nearest(Wide(m_book.at("open " + name + " amount")) * quantity, m_book.at("open " + name + " quantity"));
    open(name, -booked, -quantity);
    post("2010", -booked);
    const auto difference = net + booked;
    const Stock::Goods goods{received.item, received.lot};
    if (read && goods.kind().method != Method::Standard)
        comeLate(goods, received.layer, received.quantity, difference);
    else
        post("5205", difference);
    progress(receipt, line, "invoiced", quantity);
    progress(received.source, received.sourceLine, "invoiced", quantity);
}

std::optional<Attempt> Auditor::enterInvoice()
{
    const auto receipt = anyDocument("receipt", 1);
    if (!receipt)
        return std::nullopt;
    const auto received = m_documents[*receipt].lines;
    const auto invoice = start("supplier invoice", m_documents[*receipt].partner, 1);
    struct Charge
    {
        size_t line;
        std::int64_t quantity, price;
    };
    std::vector<Charge> charges;
    for (size_t i = 0; i < received.size(); ++i) {
        const auto left = m_book.at("open " + of(*receipt, i) + " quantity");
        if (left <= 0 || (received.size() > 1 && chance(30)))
            continue;
        const auto price = chance(50) ? received[i].price : std::max<std::int64_t>(0, received[i].price + received[i].price / 1000 * (pick(130) - 65));
        charges.push_back({i, chance(70) ? left : 1 + pick(left), price});
    }
    if (charges.empty())
        return std::nullopt;
    QJsonArray lines;
    std::int64_t sum = 0, taxed = 0;
    bool differs = false;
    for (const auto &[line, quantity, price] : charges) {
        const auto &from = received[line];
        const auto net = amountOf(quantity, price);
        lines.append(QJsonObject{{u"line"_s, m_documents[*receipt].number + u'/' + QString::number((line + 1) * 10)}, {u"quantity"_s, quantityText(quantity)}, {u"price"_s, priceText(price)}});
        const auto tolerance = from.price / 100 * 5 + from.price % 100 * 5 / 100;
        differs = differs || qAbs(price - from.price) > tolerance || qAbs(net - amountOf(quantity, from.price)) > 10'000;
        matchLine(*receipt, line, quantity, net, price != from.price); // Goods are followed where a price is another one.
        sum += net;
        taxed += from.taxed ? net : 0;
    }
    const auto tax = nearest(Wide(taxed) * 19, 100);
    post("1450", tax);
    post("2000", -sum - tax);
    open(of(invoice), -sum - tax);
    const auto order = received.front().source;
    bool complete = state(order) == 1;
    for (size_t i = 0; i < m_documents[order].lines.size(); ++i) {
        const auto kept = done(order, i, "received") - done(order, i, "returned");
        complete = complete && kept >= m_documents[order].lines[i].quantity && done(order, i, "invoiced") >= kept;
    }
    if (complete)
        enter(order, 2);
    auto attempt = making("purchasing.EnterSupplierInvoice", {{u"supplier"_s, QString::fromStdString(m_documents[*receipt].partner)},
                          {u"reference"_s, u"R-%1"_s.arg(++m_references)}, {u"lines"_s, lines}}, "invoice");
    if (differs && chance(30)) {
        attempt.unaccepted = {u"PriceDiffers"_s};
        attempt.expected = {u"ask PriceDiffers"_s};
    } else if (chance(3)) {
        attempt.json[u"total"_s] = u"%1 EUR"_s.arg(double(sum + tax + 1000) / 100, 0, 'f', 2);
        attempt.expected = {u"TotalDiffers @total"_s};
    }
    return attempt;
}

std::optional<Attempt> Auditor::giveBack()
{
    const auto receipt = anyDocument("receipt", 1);
    if (!receipt)
        return std::nullopt;
    const auto line = size_t(pick(std::int64_t(m_documents[*receipt].lines.size())));
    const auto received = m_documents[*receipt].lines[line];
    const Stock::Goods goods{received.item, received.lot};
    const Stock::Place place{received.bin, "available"};
    const auto left = received.quantity - done(*receipt, line, "returned");
    const auto most = std::min(left, m_stock.there(goods, place));
    auto attempt = making("purchasing.ReturnToSupplier", {{u"receipt"_s, m_documents[*receipt].number}, {u"reason"_s, u"RETURN"_s}}, "supplierReturn");
    const auto quantity = most > 0 && chance(90) ? (chance(30) ? most : 1 + pick(most)) : 1 + pick(received.quantity);
    attempt.json[u"lines"_s] = QJsonArray{QJsonObject{{u"line"_s, qint64((line + 1) * 10)}, {u"quantity"_s, quantityText(quantity)}, {u"bin"_s, u"NORTH/"_s + QString::fromStdString(place.bin)}}};
    if (quantity > left)
        attempt.expected = {u"QuantityMoreThanReceived @lines[0].quantity"_s};
    else if (quantity > most)
        attempt.expected = {u"NotEnoughStock @lines[0].quantity"_s};
    if (quantity > most)
        return attempt;
    const auto document = start("supplier return", received.bin, 1);
    const auto name = of(*receipt, line);
    const auto owed = std::max<std::int64_t>(m_book.at("open " + name + " quantity"), 0);
    std::int64_t value = 0;
    if (const auto notInvoiced = std::min(quantity, owed); notInvoiced > 0) {
        const auto booked = nearest(Wide(m_book.at("open " + name + " amount")) * notInvoiced, owed);
        open(name, -booked, -notInvoiced);
        value -= booked;
    }
    if (const auto invoiced = quantity - std::min(quantity, owed); invoiced > 0) {
        const auto credit = nearest(Wide(received.amount) * invoiced, received.quantity);
        open(of(document, 0), credit, -invoiced);
        value += credit;
    }
    const auto worth = m_stock.issue(goods, place, quantity);
    post("2010", value);
    post("1200", -worth);
    post("5205", worth - value);
    progress(*receipt, line, "returned", quantity);
    progress(received.source, received.sourceLine, "returned", quantity);
    return attempt;
}

/// Pays an invoice, or collects one: wholly or partly.
std::optional<Attempt> Auditor::settle(const char *command, const char *account, const std::string &kind, std::int64_t sign)
{
    const auto invoice = anyDocument(kind, 1);
    if (!invoice)
        return std::nullopt;
    const auto owed = sign * m_book.at("open " + of(*invoice) + " amount");
    const auto &partner = m_documents[*invoice].partner;
    const auto amount = owed > 0 ? (chance(70) ? owed : 1 + pick(owed)) : 100;
    const auto text = u"%1.%2 EUR"_s.arg(qint64(amount / 100)).arg(qint64(amount % 100), 2, 10, QLatin1Char('0'));
    auto attempt = making(command, {{u"entity"_s, u"ALD"_s}, {u"partner"_s, QString::fromStdString(partner)}, {u"day"_s, u"2026-03-02"_s}, {u"amount"_s, text},
                                    {u"lines"_s, QJsonArray{QJsonObject{{u"openItem"_s, m_documents[*invoice].number}, {u"amount"_s, text}}}}}, nullptr);
    if (owed <= 0) {
        attempt.expected = owed == 0 ? QStringList{u"NothingOpen @lines[0].openItem"_s, u"OpenItemUnknown @lines[0].openItem"_s} : QStringList{u"MoreThanOpen @lines[0].amount"_s};
        return attempt;
    }
    open(of(*invoice), -sign * amount);
    post(account, -sign * amount);
    post("1500", sign * amount);
    return attempt;
}

std::optional<Attempt> Auditor::pay()
{
    return settle("ledger.MakePayment", "2000", "supplier invoice", -1);
}

} // namespace millrace::test
