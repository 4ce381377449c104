// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benches.h"

#include "bench/company.h"
#include "bench/floor.h"
#include "bench/generator.h"
#include "house/house.h"
#include "store/ids.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

constexpr int goods = 50;
constexpr int components = 250;

QString good(qint64 f) { return u"F%1"_s.arg(f); }
QString component(qint64 c) { return u"C%1"_s.arg(c); }

/// Work A of the published dataset: 50 finished goods of five components each, with plenty of stock.
void prepare(Company &company)
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

/// Measures commands beside the floor with the same rows: each step is previewed for the floor, then sent.
class Posting
{
public:
    Posting(Company &company, const QString &name) : m_company(company), m_name(name) {}

    /// Steps of one piece of work; only these are measured. It goes on where a later call brings the rest.
    void piece(const std::vector<std::pair<QString, QJsonObject>> &steps, Floor &floor, store::Ids &ids, bool goesOn = false)
    {
        for (const auto &[name, json] : steps) {
            const auto command = m_company.command(name, json);
            const auto preview = m_company.door().submit(command, m_company.session(), {.accepted = m_accepted, .preview = true});
            MILLRACE_ASSERT(preview.kind == door::Outcome::Kind::Preview, "the bench's preview was answered " + preview.problems.front().code.toStdString());
            const auto rows = floor.rowsOf(preview, m_company.session(), ids);
            m_ours += timed([&] {
                const auto outcome = m_company.door().submit(command, m_company.session(), {.accepted = m_accepted});
                MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, "the bench was refused");
                m_last = outcome;
            });
            m_floor += timed([&] { floor.write(rows); });
            for (const auto &set : rows)
                m_rows += qint64(set.rows.size());
        }
        if (!goesOn)
            ++m_pieces;
    }
    void endRun()
    {
        m_figure.milliseconds.push_back(m_ours / m_pieces);
        m_figure.floorMilliseconds.push_back(m_floor / m_pieces);
        m_figure.answer = {{u"pieces_a_run"_s, m_pieces}, {u"rows_a_piece"_s, m_rows / m_pieces}, {u"pieces_a_second"_s, 1000.0 * m_pieces / m_ours}};
        m_ours = m_floor = 0;
        m_rows = 0;
        m_pieces = 0;
    }
    Figure figure()
    {
        m_figure.name = m_name;
        m_figure.engine = m_company.engineName();
        return m_figure;
    }
    const door::Outcome &last() const { return m_last; }

private:
    Company &m_company;
    QString m_name;
    QStringList m_accepted;
    Figure m_figure;
    door::Outcome m_last;
    double m_ours = 0;
    double m_floor = 0;
    qint64 m_rows = 0;
    int m_pieces = 0;
};

QJsonArray threeLines(qint64 f, qint64 quantity, const QString &price)
{
    QJsonArray lines;
    for (int k = 0; k < 3; ++k)
        lines.append(QJsonObject{{u"item"_s, component(5 * f + k)}, {u"quantity"_s, QString::number(quantity)}, {u"price"_s, price}});
    return lines;
}

QJsonArray orderLines(qint64 quantity)
{
    QJsonArray lines;
    for (int k = 0; k < 3; ++k)
        lines.append(QJsonObject{{u"line"_s, 10 * (k + 1)}, {u"quantity"_s, QString::number(quantity)}, {u"bin"_s, u"NORTH/MAIN"_s}});
    return lines;
}

std::vector<Figure> onEngine(store::Engine engine, const Options &options, const Progress &progress)
{
    Company company(engine, options);
    prepare(company);
    Floor floor(company.connection());
    store::BlockIds ids(company.connection());
    Posting receipts(company, u"receipt of 3 lines"_s);
    Posting shipments(company, u"shipment of 3 lines"_s);
    Posting orders(company, u"whole work order, 5 issues"_s);
    Posting journals(company, u"journal of 2 to 5 lines"_s);
    Generator generator(7);
    Generator entries(11);
    const auto pieces = options.size > 0 ? options.size : 100;
    qint64 number = 0;
    for (int run = 0; run < options.runs; ++run) {
        progress(u"%1, run %2 of %3"_s.arg(company.engineName()).arg(run + 1).arg(options.runs));
        for (qint64 i = 0; i < pieces; ++i, ++number) {
            const auto f = number % goods;
            const auto quantity = 1 + generator.below(10);
            const auto purchase = company.must(u"purchasing.CreatePurchaseOrder"_s, {{u"supplier"_s, u"SUP"_s}, {u"plant"_s, u"NORTH"_s}, {u"lines"_s, threeLines(f, quantity, u"2.10"_s)}});
            receipts.piece({{u"purchasing.ReceiveGoods"_s, {{u"order"_s, purchase.receipt[u"order"_s]}, {u"lines"_s, orderLines(quantity)}}}}, floor, ids);
            const auto sale = company.must(u"sales.CreateSalesOrder"_s, {{u"customer"_s, u"CUS"_s}, {u"plant"_s, u"NORTH"_s}, {u"lines"_s, threeLines(f, quantity, u"20"_s)}});
            shipments.piece({{u"sales.ShipGoods"_s, {{u"order"_s, sale.receipt[u"order"_s]}, {u"lines"_s, orderLines(quantity)}}}}, floor, ids);

            orders.piece({{u"production.CreateWorkOrder"_s, {{u"item"_s, good(f)}, {u"plant"_s, u"NORTH"_s}, {u"quantity"_s, QString::number(quantity)}, {u"due"_s, SystemClock().today().plusDays(7).toString()}}}}, floor, ids, true);
            const auto order = orders.last().receipt[u"workOrder"_s];
            QJsonArray issued;
            for (int k = 0; k < 5; ++k)
                issued.append(QJsonObject{{u"item"_s, component(5 * f + k)}, {u"quantity"_s, QString::number(quantity * (1 + k % 3))}, {u"bin"_s, u"NORTH/MAIN"_s}});
            orders.piece({{u"production.ReleaseWorkOrder"_s, {{u"workOrder"_s, order}}},
                          {u"production.IssueMaterial"_s, {{u"workOrder"_s, order}, {u"lines"_s, issued}}},
                          {u"production.ReportCompletion"_s, {{u"workOrder"_s, order}, {u"good"_s, QString::number(quantity)}, {u"bin"_s, u"NORTH/MAIN"_s}}}}, floor, ids);

            QJsonArray lines;
            qint64 sum = 0;
            const auto count = 2 + entries.below(4);
            for (qint64 k = 0; k < count; ++k) {
                const auto cents = k + 1 == count ? -sum : (100 + entries.below(1'000'000)) * (k % 2 ? -1 : 1);
                sum += cents;
                lines.append(QJsonObject{{u"account"_s, k % 2 ? u"6300"_s : u"6200"_s}, {u"amount"_s, u"%1.%2 EUR"_s.arg(cents / 100).arg(std::abs(cents % 100), 2, 10, QLatin1Char('0'))}});
            }
            journals.piece({{u"ledger.PostJournal"_s, {{u"entity"_s, u"ALD"_s}, {u"day"_s, SystemClock().today().toString()}, {u"text"_s, u"Bench"_s}, {u"lines"_s, lines}}}}, floor, ids);
        }
        for (auto *posting : {&receipts, &shipments, &orders, &journals})
            posting->endRun();
    }
    return {receipts.figure(), shipments.figure(), orders.figure(), journals.figure()};
}

} // namespace

std::vector<Figure> benchPost(const Options &options, const Progress &progress)
{
    std::vector<Figure> out;
    for (const auto engine : enginesOf(options))
        std::ranges::move(onEngine(engine, options, progress), std::back_inserter(out));
    return out;
}

} // namespace millrace::bench
