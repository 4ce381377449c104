// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benches.h"

#include "bench/crew.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

constexpr int goods = 50;
constexpr int components = 250;

QString good(qint64 f) { return u"F%1"_s.arg(f); }
QString component(qint64 c) { return u"C%1"_s.arg(c); }

/// Work A of the published dataset: 50 finished goods of five components each, with plenty of stock.
void furnish(Company &company)
{
    company.must(u"masterdata.CreatePartner"_s, {{u"code"_s, u"SUP"_s}, {u"name"_s, u"Supplier"_s}, {u"supplier"_s, true}, {u"currency"_s, u"EUR"_s}});
    company.must(u"masterdata.CreatePartner"_s, {{u"code"_s, u"CUS"_s}, {u"name"_s, u"Customer"_s}, {u"customer"_s, true}, {u"currency"_s, u"EUR"_s}});
    company.must(u"masterdata.CreateWorkCentre"_s, {{u"code"_s, u"WC"_s}, {u"name"_s, u"Work centre"_s}, {u"plant"_s, u"NORTH"_s}, {u"costCentre"_s, u"PRODUCTION"_s},
                                                    {u"labourRate"_s, u"0"_s}, {u"machineRate"_s, u"0"_s}, {u"overheadRate"_s, u"0"_s}});
    std::vector<QJsonObject> items;
    QJsonArray stock;
    const auto add = [&](const QString &code, const QString &supply, const QString &cost) {
        items.push_back({{u"code"_s, code}, {u"name"_s, code}, {u"unit"_s, u"pcs"_s}, {u"category"_s, u"GENERAL"_s}, {u"supply"_s, supply}});
        stock.append(QJsonObject{{u"item"_s, code}, {u"bin"_s, u"NORTH/MAIN"_s}, {u"quantity"_s, u"10000000"_s}, {u"unitCost"_s, cost}});
    };
    for (int f = 0; f < goods; ++f)
        add(good(f), u"made"_s, u"10"_s);
    for (int c = 0; c < components; ++c)
        add(component(c), u"bought"_s, u"2"_s);
    company.mustAll(u"masterdata.CreateItem"_s, items);
    company.must(u"inventory.TakeOverStock"_s, {{u"lines"_s, stock}});
    for (int f = 0; f < goods; ++f) {
        QJsonArray lines;
        for (int k = 0; k < 5; ++k)
            lines.append(QJsonObject{{u"component"_s, component(5 * f + k)}, {u"operation"_s, 10}, {u"quantity"_s, QString::number(1 + k % 3)}});
        company.must(u"engineering.DefineStructure"_s, {{u"item"_s, good(f)}, {u"revision"_s, u"A"_s}, {u"quantity"_s, u"1"_s}, {u"lines"_s, lines},
            {u"operations"_s, QJsonArray{QJsonObject{{u"number"_s, 10}, {u"workCentre"_s, u"WC"_s}, {u"text"_s, u"Assemble"_s}}}}});
        company.must(u"engineering.ReleaseStructure"_s, {{u"structure"_s, good(f) + u"/A"_s}});
    }
}

QJsonArray threeItems(const Piece &piece, const QString &price)
{
    QJsonArray lines;
    for (int k = 0; k < 3; ++k)
        lines.append(QJsonObject{{u"item"_s, component(5 * piece.good + k)}, {u"quantity"_s, QString::number(piece.quantity)}, {u"price"_s, price}});
    return lines;
}

QJsonArray threeLines(const Piece &piece)
{
    QJsonArray lines;
    for (int k = 0; k < 3; ++k)
        lines.append(QJsonObject{{u"line"_s, 10 * (k + 1)}, {u"quantity"_s, QString::number(piece.quantity)}, {u"bin"_s, u"NORTH/MAIN"_s}});
    return lines;
}

QJsonArray fiveIssues(const Piece &piece)
{
    QJsonArray lines;
    for (int k = 0; k < 5; ++k)
        lines.append(QJsonObject{{u"item"_s, component(5 * piece.good + k)}, {u"quantity"_s, QString::number(piece.quantity * (1 + k % 3))}, {u"bin"_s, u"NORTH/MAIN"_s}});
    return lines;
}

const std::vector<Work> &works()
{
    const auto today = [] { return SystemClock().today(); };
    static const std::vector<Work> all{
        {u"receipt of 3 lines"_s, u"order"_s,
         [](const Piece &p) { return Step{u"purchasing.CreatePurchaseOrder"_s, {{u"supplier"_s, u"SUP"_s}, {u"plant"_s, u"NORTH"_s}, {u"lines"_s, threeItems(p, u"2.10"_s)}}}; },
         {[](const Piece &p) { return Step{u"purchasing.ReceiveGoods"_s, {{u"order"_s, p.document}, {u"lines"_s, threeLines(p)}}}; }}},
        {u"shipment of 3 lines"_s, u"order"_s,
         [](const Piece &p) { return Step{u"sales.CreateSalesOrder"_s, {{u"customer"_s, u"CUS"_s}, {u"plant"_s, u"NORTH"_s}, {u"lines"_s, threeItems(p, u"20"_s)}}}; },
         {[](const Piece &p) { return Step{u"sales.ShipGoods"_s, {{u"order"_s, p.document}, {u"lines"_s, threeLines(p)}}}; }}},
        {u"whole work order, 5 issues"_s, u"workOrder"_s, {},
         {[=](const Piece &p) { return Step{u"production.CreateWorkOrder"_s, {{u"item"_s, good(p.good)}, {u"plant"_s, u"NORTH"_s}, {u"quantity"_s, QString::number(p.quantity)},
                                                                             {u"due"_s, today().plusDays(7).toString()}}}; },
          [](const Piece &p) { return Step{u"production.ReleaseWorkOrder"_s, {{u"workOrder"_s, p.document}}}; },
          [](const Piece &p) { return Step{u"production.IssueMaterial"_s, {{u"workOrder"_s, p.document}, {u"lines"_s, fiveIssues(p)}}}; },
          [](const Piece &p) { return Step{u"production.ReportCompletion"_s, {{u"workOrder"_s, p.document}, {u"good"_s, QString::number(p.quantity)}, {u"bin"_s, u"NORTH/MAIN"_s}}}; }}},
        {u"journal of 2 to 5 lines"_s, {}, {},
         {[=](const Piece &p) { return Step{u"ledger.PostJournal"_s, {{u"entity"_s, u"ALD"_s}, {u"day"_s, today().toString()}, {u"text"_s, u"Bench"_s}, {u"lines"_s, p.journal}}}; }}},
    };
    return all;
}

} // namespace

std::vector<Figure> benchPost(const Options &options, const Progress &progress)
{
    std::vector<Figure> out;
    for (const auto engine : enginesOf(options)) {
        Company company(engine, options);
        furnish(company);
        Floor::make(company.connection());
        for (const auto &work : works())
            Station(company, 0, 1).record(work, 1); // The first of a kind makes the sequence of its numbers.
        Crew crew(company, options, works());
        std::ranges::move(crew.work(progress), std::back_inserter(out));
    }
    return out;
}

} // namespace millrace::bench
