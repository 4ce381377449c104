// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/form_start.h"

#include "house/house.h"

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// Rows of a query as objects by column. None where something is wrong: a start is a help, not a duty.
std::vector<QJsonObject> rowsOf(Desk &desk, const QString &query, const QJsonObject &parameters, const std::vector<door::Filter> &filters = {})
{
    Question question{query, parameters, {}};
    question.page.filters = filters;
    const auto &columns = house::catalogue().query(query)->info().columns;
    std::vector<QJsonObject> out;
    for (const auto &cells : desk.ask(question).rows) {
        QJsonObject row;
        for (size_t i = 0; i < columns.size(); ++i)
            row[columns[i].name] = cells[qsizetype(i)];
        out.push_back(std::move(row));
    }
    return out;
}

std::int64_t figure(const QJsonValue &quantity)
{
    const auto parsed = Quantity::parse(quantity.toString());
    return parsed ? parsed->millionths() : 0;
}

/// a - b in the unit of a, where both are in it.
QString difference(const QJsonValue &a, const QJsonValue &b)
{
    const auto left = Quantity::parse(a.toString());
    const auto right = Quantity::parse(b.toString());
    return left && right && left->unit() == right->unit() ? (*left - *right).toString() : a.toString();
}

/// Where goods lie, or go: remembered by item, because lines repeat them.
class Places
{
public:
    Places(Desk &desk, QString plant) : m_desk(desk), m_plant(std::move(plant)) {}

    bool isService(const QString &item)
    {
        auto &known = m_services[item];
        if (!known) {
            const auto rows = rowsOf(m_desk, u"masterdata.item"_s, {{u"item"_s, item}});
            known = !rows.empty() && rows.front()[u"supply"_s].toString() == u"service";
        }
        return *known;
    }
    /// To take from: what expires first, then where most is.
    void takeFrom(const QString &item, QJsonObject &line)
    {
        const QJsonObject *best = nullptr;
        const auto rows = stock(item);
        for (const auto &row : rows) {
            if (!row[u"owner"_s].toString().isEmpty())
                continue;
            if (!best || rank(row) < rank(*best))
                best = &row;
        }
        if (!best)
            return;
        line[u"bin"_s] = binOf(*best);
        if (const auto lot = (*best)[u"lot"_s].toString(); !lot.isEmpty())
            line[u"lot"_s] = lot;
    }
    /// To put to: where it lies already, or the only bin of the plant.
    void putTo(const QString &item, QJsonObject &line)
    {
        const auto rows = stock(item);
        const auto most = std::ranges::max_element(rows, {}, [](const QJsonObject &row) { return figure(row[u"quantity"_s]); });
        const auto bin = most != rows.end() ? binOf(*most) : onlyBin();
        if (!bin.isEmpty())
            line[u"bin"_s] = bin;
    }

private:
    static QString binOf(const QJsonObject &row) { return row[u"plant"_s].toString() + u'/' + row[u"bin"_s].toString(); }
    static std::pair<QString, std::int64_t> rank(const QJsonObject &row)
    {
        const auto expires = row[u"expires"_s].toString();
        return {expires.isEmpty() ? u"9999"_s : expires, -figure(row[u"quantity"_s])};
    }
    std::vector<QJsonObject> stock(const QString &item)
    {
        return rowsOf(m_desk, u"inventory.stock_on_hand"_s, {{u"item"_s, item}, {u"plant"_s, m_plant}, {u"status"_s, u"available"_s}});
    }
    QString onlyBin()
    {
        if (!m_onlyBin) {
            const auto bins = rowsOf(m_desk, u"masterdata.bins"_s, {{u"plant"_s, m_plant}});
            m_onlyBin = bins.size() == 1 ? m_plant + u'/' + bins.front()[u"code"_s].toString() : QString();
        }
        return *m_onlyBin;
    }

    Desk &m_desk;
    QString m_plant;
    std::map<QString, std::optional<bool>> m_services;
    std::optional<QString> m_onlyBin;
};

constexpr size_t mostPlaces = 200; ///< Lines beyond get no bin by themselves: each costs a look.

/// The open lines of an order: what is to come, or to leave.
void offerOrder(Desk &desk, const QJsonObject &fields, FormStart &start, const QString &room, const QString &open, bool isComing)
{
    const auto order = fields[u"order"_s];
    const auto heads = rowsOf(desk, room + u".order"_s, {{u"order"_s, order}});
    if (heads.empty())
        return;
    Places places(desk, heads.front()[u"plant"_s].toString());
    start.context = {{u"item"_s}, {u"itemName"_s}, {open, Kind::Quantity}};
    for (const auto &row : rowsOf(desk, room + u".order_lines"_s, {{u"order"_s, order}})) {
        if (figure(row[open]) <= 0)
            continue;
        QJsonObject line{{u"line"_s, row[u"line"_s]}, {u"quantity"_s, row[open]}};
        const auto item = row[u"item"_s].toString();
        if (start.lines.size() < mostPlaces && !places.isService(item)) {
            if (isComing)
                places.putTo(item, line);
            else
                places.takeFrom(item, line);
        }
        start.lines.push_back({line, row});
    }
}

void receiveGoods(Desk &desk, const QJsonObject &fields, FormStart &start) { offerOrder(desk, fields, start, u"purchasing"_s, u"toCome"_s, true); }
void shipGoods(Desk &desk, const QJsonObject &fields, FormStart &start) { offerOrder(desk, fields, start, u"sales"_s, u"toShip"_s, false); }

/// All lines as they are, to be changed.
void offerChange(Desk &desk, const QJsonObject &fields, FormStart &start, const QString &room)
{
    start.context = {{u"item"_s}, {u"itemName"_s}};
    for (const auto &row : rowsOf(desk, room + u".order_lines"_s, {{u"order"_s, fields[u"order"_s]}})) {
        const QJsonObject line{{u"line"_s, row[u"line"_s]}, {u"quantity"_s, row[u"quantity"_s]}, {u"price"_s, row[u"price"_s]}, {u"due"_s, row[u"due"_s]}};
        start.lines.push_back({line, row});
    }
}

void changePurchaseOrder(Desk &desk, const QJsonObject &fields, FormStart &start) { offerChange(desk, fields, start, u"purchasing"_s); }
void changeSalesOrder(Desk &desk, const QJsonObject &fields, FormStart &start) { offerChange(desk, fields, start, u"sales"_s); }

/// What the order still needs and nobody takes out by itself.
void issueMaterial(Desk &desk, const QJsonObject &fields, FormStart &start)
{
    const auto heads = rowsOf(desk, u"production.work_order"_s, {{u"workOrder"_s, fields[u"workOrder"_s]}});
    if (heads.empty())
        return;
    Places places(desk, heads.front()[u"plant"_s].toString());
    start.context = {{u"itemName"_s}, {u"planned"_s, Kind::Quantity}};
    for (const auto &row : rowsOf(desk, u"production.work_order_components"_s, {{u"workOrder"_s, fields[u"workOrder"_s]}})) {
        const auto left = difference(row[u"planned"_s], row[u"issued"_s]);
        if (row[u"backflush"_s].toBool() || figure(left) <= 0)
            continue;
        QJsonObject line{{u"component"_s, row[u"id"_s]}, {u"item"_s, row[u"item"_s]}, {u"quantity"_s, left}};
        if (start.lines.size() < mostPlaces)
            places.takeFrom(row[u"item"_s].toString(), line);
        start.lines.push_back({line, row});
    }
}

/// The rest of the order, at its last operation.
void reportCompletion(Desk &desk, const QJsonObject &fields, FormStart &start)
{
    const auto rows = rowsOf(desk, u"production.work_order"_s, {{u"workOrder"_s, fields[u"workOrder"_s]}});
    if (rows.empty())
        return;
    const auto left = difference(rows.front()[u"quantity"_s], rows.front()[u"received"_s]);
    if (figure(left) > 0)
        start.fields[u"good"_s] = left;
    Places(desk, rows.front()[u"plant"_s].toString()).putTo(rows.front()[u"item"_s].toString(), start.fields);
}

/// What has come of one order and is not charged yet, at the order's prices.
void enterSupplierInvoice(Desk &desk, const QJsonObject &fields, FormStart &start)
{
    const auto heads = rowsOf(desk, u"purchasing.order"_s, {{u"order"_s, fields[u"order"_s]}});
    if (heads.empty())
        return;
    start.fields[u"supplier"_s] = heads.front()[u"supplier"_s];
    std::map<std::int64_t, QJsonObject> ordered;
    for (const auto &row : rowsOf(desk, u"purchasing.order_lines"_s, {{u"order"_s, fields[u"order"_s]}}))
        ordered[row[u"line"_s].toInteger()] = row;
    start.context = {{u"item"_s}};
    for (const auto &row : rowsOf(desk, u"purchasing.receipts"_s, {{u"order"_s, fields[u"order"_s]}})) {
        const auto left = difference(difference(row[u"quantity"_s], row[u"returned"_s]), row[u"invoiced"_s]);
        if (figure(left) <= 0)
            continue;
        const auto &from = ordered[row[u"orderLine"_s].toInteger()];
        const auto code = row[u"number"_s].toString() + u'/' + QString::number(row[u"line"_s].toInteger());
        QJsonObject line{{u"line"_s, code}, {u"quantity"_s, left}, {u"price"_s, from[u"price"_s]}};
        start.lines.push_back({line, row});
    }
}

/// The lines of one receipt or shipment that can still go back.
void offerReturn(Desk &desk, const QString &query, const QString &number, FormStart &start, bool isComing)
{
    start.context = {{u"item"_s}};
    for (const auto &row : rowsOf(desk, query, {}, {{u"number"_s, door::Filter::Is::Equal, number}})) {
        QJsonObject line{{u"line"_s, row[u"line"_s]}};
        if (!isComing)
            Places(desk, row[u"plant"_s].toString()).takeFrom(row[u"item"_s].toString(), line);
        line.remove(u"lot"_s);
        start.lines.push_back({line, row});
    }
}

void returnToSupplier(Desk &desk, const QJsonObject &fields, FormStart &start) { offerReturn(desk, u"purchasing.receipts"_s, fields[u"receipt"_s].toString(), start, false); }
void receiveReturn(Desk &desk, const QJsonObject &fields, FormStart &start) { offerReturn(desk, u"sales.shipments"_s, fields[u"shipment"_s].toString(), start, true); }

/// All that is open with the partner, where it is of one currency.
void offerOpen(Desk &desk, const QJsonObject &fields, FormStart &start, const QString &kind)
{
    std::optional<Money> total;
    for (const auto &row : rowsOf(desk, u"ledger.open_items"_s, {{u"partner"_s, fields[u"partner"_s]}, {u"kind"_s, kind}})) {
        const auto open = Money::parse(row[u"open"_s].toString());
        if (!open || (total && total->currency() != open->currency()))
            return;
        total = total ? *total + *open : *open;
    }
    if (total && (kind == u"payable" ? total->isNegative() : !total->isNegative()) && !total->isZero())
        start.fields[u"amount"_s] = (total->isNegative() ? -*total : *total).toString();
}

void receivePayment(Desk &desk, const QJsonObject &fields, FormStart &start) { offerOpen(desk, fields, start, u"receivable"_s); }
void makePayment(Desk &desk, const QJsonObject &fields, FormStart &start) { offerOpen(desk, fields, start, u"payable"_s); }

struct Source
{
    QString field;
    void (*read)(Desk &, const QJsonObject &, FormStart &);
};

const std::map<QString, Source> &sources()
{
    static const std::map<QString, Source> all{
        {u"purchasing.ReceiveGoods"_s, {u"order"_s, receiveGoods}},
        {u"purchasing.ChangePurchaseOrder"_s, {u"order"_s, changePurchaseOrder}},
        {u"purchasing.EnterSupplierInvoice"_s, {u"order"_s, enterSupplierInvoice}},
        {u"purchasing.ReturnToSupplier"_s, {u"receipt"_s, returnToSupplier}},
        {u"sales.ShipGoods"_s, {u"order"_s, shipGoods}},
        {u"sales.ChangeSalesOrder"_s, {u"order"_s, changeSalesOrder}},
        {u"sales.ReceiveReturn"_s, {u"shipment"_s, receiveReturn}},
        {u"ledger.ReceivePayment"_s, {u"partner"_s, receivePayment}},
        {u"ledger.MakePayment"_s, {u"partner"_s, makePayment}},
        {u"production.IssueMaterial"_s, {u"workOrder"_s, issueMaterial}},
        {u"production.ReportCompletion"_s, {u"workOrder"_s, reportCompletion}},
    };
    return all;
}

/// Where there is but one entity, plant or chart, it is the one that is meant.
void fillTheOnly(Desk &desk, const QString &command, FormStart &start)
{
    static const std::map<QString, QString> lists{
        {u"ledger/entity"_s, u"ledger.entities"_s}, {u"ledger/plant"_s, u"ledger.plants"_s}, {u"ledger/chart"_s, u"ledger.charts"_s}};
    for (const auto &field : house::catalogue().command(command)->info().fields) {
        const auto list = lists.find(field.naming);
        if (!field.required || list == lists.end())
            continue;
        if (const auto rows = rowsOf(desk, list->second, {}); rows.size() == 1)
            start.fields[field.name] = rows.front()[u"code"_s];
    }
    QStringList currencies;
    for (const auto &entity : rowsOf(desk, u"ledger.entities"_s, {}))
        currencies.append(entity[u"currency"_s].toString());
    currencies.removeDuplicates();
    start.currency = currencies.size() == 1 ? currencies.first() : QString();
}

} // namespace

QString sourceOf(const QString &command)
{
    const auto found = sources().find(command);
    return found == sources().end() ? QString() : found->second.field;
}

FormStart startOf(Desk &desk, const QString &command, const QJsonObject &fields)
{
    FormStart start;
    fillTheOnly(desk, command, start);
    const auto source = sources().find(command);
    if (source != sources().end() && fields[source->second.field].isString())
        source->second.read(desk, fields, start);
    return start;
}

} // namespace millrace::ui
