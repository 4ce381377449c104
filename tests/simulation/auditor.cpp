// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditor.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

QString decimal(std::int64_t figure, int digits)
{
    auto text = QString::number(qAbs(qint64(figure))).rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    return figure < 0 ? u'-' + text : text;
}

} // namespace

QString quantityText(std::int64_t millionths)
{
    return decimal(millionths, 6);
}

QString priceText(std::int64_t billionths)
{
    return decimal(billionths, 9);
}

void Auditor::open(const std::string &item, std::int64_t amount, std::int64_t quantity)
{
    m_book.add("open " + item + " amount", amount);
    m_book.add("open " + item + " quantity", quantity);
}

void Auditor::spend(size_t order, size_t element, std::int64_t amount)
{
    static const char *const accounts[] = {"1310", "1320", "1330", "1340", "1350"};
    m_book.add("wip " + of(order) + " " + elements[element], amount);
    post(accounts[element], amount);
}

void Auditor::spendAll(size_t order, const std::vector<std::int64_t> &amounts, std::int64_t sign)
{
    for (size_t i = 0; i < amounts.size(); ++i)
        spend(order, i, sign * amounts[i]);
}

void Auditor::takeUp(const Stock::Goods &goods, const Stock::Place &place, std::int64_t quantity, std::int64_t cost, std::int64_t layer, const char *difference)
{
    const auto value = m_stock.receive(goods, place, quantity, cost, layer);
    post("1200", value);
    post(difference, cost - value);
}

std::optional<size_t> Auditor::anyDocument(const std::string &kind, std::int64_t state)
{
    // The newer half is where something happens.
    for (int attempts = 0; attempts < 40 && !m_documents.empty(); ++attempts) {
        const auto recent = std::min<size_t>(m_documents.size(), attempts < 20 ? 60 : m_documents.size());
        const auto i = m_documents.size() - 1 - size_t(pick(std::int64_t(recent)));
        if (m_documents[i].kind == kind && this->state(i) == state)
            return i;
    }
    return std::nullopt;
}

std::string Auditor::someLot(size_t item)
{
    return items()[item].lots() ? "L" + std::to_string(pick(4) + std::int64_t(m_events.size() / 200)) : std::string();
}

std::optional<Stock::Goods> Auditor::someGoods()
{
    const auto all = m_stock.onHand();
    return all.empty() ? std::nullopt : std::optional(any(all));
}

QJsonObject Auditor::named(const Stock::Goods &goods, const Stock::Place &place, std::int64_t quantity) const
{
    QJsonObject out{{u"item"_s, QString::fromStdString(goods.kind().code)}, {u"bin"_s, u"NORTH/"_s + QString::fromStdString(place.bin)}, {u"quantity"_s, quantityText(quantity)}};
    if (!goods.lot.empty())
        out[u"lot"_s] = QString::fromStdString(goods.lot);
    if (place.status != "available")
        out[u"status"_s] = QString::fromStdString(place.status);
    return out;
}

QJsonObject Auditor::known(const Stock::Goods &goods, const Stock::Place &place, std::int64_t quantity) const
{
    auto out = named(goods, place, quantity);
    if (!goods.lot.empty())
        out[u"lot"_s] = QString::fromStdString(goods.pool());
    return out;
}

size_t Auditor::start(const std::string &kind, const std::string &partner, std::int64_t state)
{
    Document document;
    document.kind = kind;
    document.partner = partner;
    m_documents.push_back(std::move(document));
    enter(m_documents.size() - 1, state);
    return m_documents.size() - 1;
}

Attempt Auditor::making(const char *command, QJsonObject json, const char *number)
{
    Attempt attempt;
    attempt.command = QString::fromUtf8(command);
    attempt.json = std::move(json);
    attempt.number = number;
    return attempt;
}

std::optional<Attempt> Auditor::invent()
{
    static const std::vector<std::pair<Invention, int>> inventions{
        {&Auditor::order, 8},      {&Auditor::receive, 14},      {&Auditor::enterInvoice, 10}, {&Auditor::giveBack, 4},    {&Auditor::pay, 5},
        {&Auditor::takeOver, 4},   {&Auditor::transfer, 6},      {&Auditor::hold, 4},          {&Auditor::count, 5},       {&Auditor::scrap, 5},
        {&Auditor::setStandard, 1}, {&Auditor::sell, 6},         {&Auditor::ship, 9},          {&Auditor::invoice, 6},     {&Auditor::credit, 3},
        {&Auditor::takeReturn, 3}, {&Auditor::collect, 4},       {&Auditor::plan, 5},          {&Auditor::release, 5},     {&Auditor::issue, 10},
        {&Auditor::returnMaterial, 3}, {&Auditor::bookHours, 6}, {&Auditor::complete, 8},      {&Auditor::declareScrap, 2}, {&Auditor::close, 4},
        {&Auditor::reopen, 1},     {&Auditor::cancel, 1},        {&Auditor::reverse, 5},       {&Auditor::nonsense, 6}};
    static const int whole = [] {
        int sum = 0;
        for (const auto &[invention, weight] : inventions)
            sum += weight;
        return sum;
    }();
    auto at = pick(whole);
    m_known = m_documents.size();
    m_touched.clear();
    m_late.clear();
    m_reversing.reset();
    for (const auto &[invention, weight] : inventions) {
        if ((at -= weight) < 0) {
            auto attempt = (this->*invention)();
            if (!attempt) {
                m_book.withdraw();
                m_documents.resize(m_known);
            }
            return attempt;
        }
    }
    return std::nullopt;
}

void Auditor::comeLate(const Stock::Goods &goods, std::int64_t layer, std::int64_t quantity, std::int64_t amount)
{
    if (amount != 0)
        m_late.push_back({goods, layer, quantity, amount});
}

/// Takes late costs into the book as they landed, after a look at whether they may have.
QString Auditor::land(const Posted &posted)
{
    static const std::set<std::string> bearing{"5000", "5205", "5300", "5310", "5320", "variances"};
    std::int64_t left = 0, highest = 0, lowest = 0;
    for (const auto &late : m_late) {
        left += late.amount;
        (late.amount > 0 ? highest : lowest) += late.amount;
    }
    std::map<std::string, std::int64_t> layers;
    for (const auto &landing : posted.landings) {
        left -= landing.amount;
        if (landing.amount > highest || landing.amount < lowest)
            return u"a late cost of %1 landed, of %2 to %3"_s.arg(landing.amount).arg(lowest).arg(highest);
        if (!landing.order.isEmpty()) {
            const auto order = std::ranges::find(m_documents, landing.order, &Document::number);
            if (order == m_documents.end() || state(size_t(order - m_documents.begin())) != 2)
                return u"a late cost landed in order %1, which is not released"_s.arg(landing.order);
            spend(size_t(order - m_documents.begin()), 0, landing.amount);
            continue;
        }
        const auto slash = landing.pool.find('/');
        const auto item = std::ranges::find(items(), landing.pool.substr(0, slash), &Item::code);
        const Stock::Goods goods{size_t(item - items().begin()), slash == std::string::npos ? std::string() : landing.pool.substr(slash + 1)};
        if (goods.kind().method == Method::Standard)
            return u"a late cost landed in stock at standard"_s;
        const auto layer = landing.layer > 0 ? m_stock.layerAt(goods, landing.layer) : 0;
        m_stock.bear(goods, layer, landing.amount);
        post("1200", landing.amount);
        layers[goods.pool() + ' ' + std::to_string(layer)] += landing.amount;
    }
    for (const auto &[goods, layer, quantity, amount] : m_late) {
        if (quantity == 0 || goods.kind().method != Method::Fifo)
            continue;
        const auto part = nearest(Wide(amount) * m_stock.inLayer(goods, layer, "quantity"), quantity);
        const auto landed = layers[goods.pool() + ' ' + std::to_string(layer)];
        if (m_stock.inLayer(goods, layer, "value") > 0 && (landed < part - 2 || landed > part + 2))
            return u"%1 of a late cost of %2 landed in the layer, and not %3"_s.arg(landed).arg(amount).arg(part);
    }
    auto rest = posted.accounts;
    for (const auto &[name, amount] : m_book.changes()) {
        if (name.starts_with("account "))
            rest[name.substr(8)] -= amount;
    }
    for (const auto &[account, amount] : rest) {
        if (amount == 0 || !bearing.contains(account))
            continue;
        post(account.c_str(), amount);
        left -= amount;
    }
    return left == 0 ? QString() : u"%1 of late costs landed nowhere"_s.arg(left);
}

QString Auditor::learn(const Attempt &attempt, const door::Outcome &outcome, const Posted &posted)
{
    const auto word = World::word(outcome);
    m_posted.clear();
    if (!attempt.expected.contains(word))
        return u"answered with %1 and not with %2"_s.arg(word, attempt.expected.join(u" or "_s));
    if (word != u"ok") {
        m_book.withdraw();
        m_documents.resize(m_known);
        return {};
    }
    if (attempt.number)
        m_documents.back().number = outcome.receipt[QString::fromUtf8(attempt.number)].toString();
    if (attempt.accepted)
        attempt.accepted(outcome.event);
    if (const auto wrong = m_late.empty() ? QString() : land(posted); !wrong.isEmpty())
        return wrong;
    for (const auto &[name, amount] : m_book.changes()) {
        if (name.starts_with("account "))
            m_posted[name.substr(8)] += amount;
    }
    const auto effect = m_book.keep();
    if (m_reversing)
        m_reversed.insert(m_reversing->value);
    else
        m_done[outcome.event.value] = {effect, m_touched};
    if (!m_reversing)
        m_events.push_back(outcome.event);
    return wrongFigures();
}

/// Takes an event out of the book again. What is at standard stays at the standard of today.
void Auditor::takeBack(Id<Event> event)
{
    const auto &done = m_done.at(event.value);
    m_book.subtract(done.effect);
    for (const auto &[name, amount] : done.effect) {
        if (!name.starts_with("quantity ") && !name.starts_with("value "))
            continue;
        const auto pool = name.substr(name.find(' ') + 1);
        const auto item = std::ranges::find(items(), pool, &Item::code);
        if (item == items().end() || item->method != Method::Standard)
            continue;
        const auto change = m_stock.restate({size_t(item - items().begin()), {}});
        post("1200", change);
        post("5320", -change);
    }
    for (const auto order : done.workOrders)
        m_documents[order].twisted = true;
}

QString Auditor::learnChain(const std::vector<Id<Event>> &chain)
{
    m_posted.clear();
    for (const auto event : chain) {
        takeBack(event);
        m_reversed.insert(event.value);
    }
    m_book.keep();
    return wrongFigures();
}

Id<Event> Auditor::eventForChain()
{
    return m_events.empty() ? Id<Event>() : m_events[m_events.size() - 1 - size_t(pick(std::min<std::int64_t>(30, std::int64_t(m_events.size()))))];
}

/// What may never be, whatever was done.
QString Auditor::wrongFigures() const
{
    for (const auto *kind : {"place ", "layer "}) {
        for (const auto &[name, figure] : m_book.below(kind)) {
            if (figure < 0)
                return u"%1%2 would be %3"_s.arg(QString::fromUtf8(kind), QString::fromStdString(name)).arg(figure);
        }
    }
    for (const auto &[pool, value] : m_book.below("value ")) {
        if (value < 0 || m_book.at("quantity " + pool) <= 0)
            return u"%1 would be worth %2, for a quantity of %3"_s.arg(QString::fromStdString(pool)).arg(value).arg(m_book.at("quantity " + pool));
    }
    return {};
}

std::optional<Attempt> Auditor::reverse()
{
    if (m_events.empty())
        return std::nullopt;
    const auto back = chance(80) ? pick(std::min<std::int64_t>(15, std::int64_t(m_events.size()))) : pick(std::int64_t(m_events.size()));
    const auto event = m_events[m_events.size() - 1 - size_t(back)];
    auto attempt = making("house.ReverseEvent", {{u"event"_s, qint64(event.value)}, {u"reason"_s, u"a mistake"_s}}, nullptr);
    if (m_reversed.contains(event.value)) {
        attempt.expected = {u"AlreadyReversed @event"_s};
        return attempt;
    }
    takeBack(event);
    m_reversing = event;
    attempt.expected = {u"ok"_s, u"StandsInTheWay @event"_s};
    if (m_done.at(event.value).effect.empty())
        attempt.expected = {u"NotReversible @event"_s};
    return attempt;
}

std::optional<Attempt> Auditor::nonsense()
{
    struct Bad
    {
        const char *command, *json, *expected;
    };
    static const std::vector<Bad> all{
        {"purchasing.ReceiveGoods", R"({"order": "PO-9999999", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderUnknown @order"},
        {"purchasing.ReceiveGoods", R"({"order": "PO-9999999", "lines": []})", "LinesMissing @lines"},
        {"purchasing.ReceiveGoods", R"({"order": "PO-9999999", "lines": [{"line": 10, "quantity": "-1", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
        {"purchasing.CreatePurchaseOrder", R"({"supplier": "NOBODY", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "1", "price": "1"}]})", "SupplierUnknown @supplier"},
        {"purchasing.CreatePurchaseOrder", R"({"supplier": "HOTEL", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "1", "price": "1"}]})", "NotASupplier @supplier"},
        {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "1", "price": "-1"}]})", "PriceNegative @lines[0].price"},
        {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "lines": [{"item": "BAR", "quantity": "1", "price": "1"}]})", "FieldMissing @plant"},
        {"sales.ShipGoods", R"({"order": "SO-9999999", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "OrderUnknown @order"},
        {"sales.CreateSalesOrder", R"({"customer": "STEELCO", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "1", "price": "1"}]})", "NotACustomer @customer"},
        {"inventory.ScrapStock", R"({"item": "BAR", "quantity": "999999999", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "NotEnough @quantity"},
        {"inventory.ScrapStock", R"({"item": "BAR", "quantity": "1", "bin": "NORTH/NOWHERE", "reason": "SCRAP"})", "BinUnknown @bin"},
        {"inventory.ScrapStock", R"({"item": "BAR", "quantity": "1", "bin": "NORTH/MAIN", "reason": "COUNT"})", "ReasonOfOtherKind @reason"},
        {"inventory.ScrapStock", R"({"item": "DYE", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "LotMissing @lot"},
        {"inventory.TransferStock", R"({"item": "BAR", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/MAIN"})", "NothingMoves @toBin"},
        {"production.IssueMaterial", R"({"workOrder": "WO-9999999", "lines": [{"item": "BAR", "quantity": "1", "bin": "NORTH/MAIN"}]})", "WorkOrderUnknown @workOrder"},
        {"production.ReportCompletion", R"({"workOrder": "WO-9999999"})", "NothingReported @good"},
        {"production.CreateWorkOrder", R"({"item": "BAR", "plant": "NORTH", "quantity": "1", "due": "2026-12-31"})", "ItemNotMade @item"},
        {"ledger.MakePayment", R"({"entity": "ALD", "partner": "STEELCO", "day": "2026-03-02", "amount": "-1.00 EUR"})", "AmountNegative @amount"},
        {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "x", "lines": [{"account": "6000", "amount": "1.00 EUR"}, {"account": "6010", "amount": "1.00 EUR"}]})", "JournalUnbalanced @lines"},
        {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "x", "lines": [{"account": "1200", "amount": "1.00 EUR"}, {"account": "6010", "amount": "-1.00 EUR"}]})", "AccountIsControl @lines[0].account"},
        {"ledger.PostJournal", R"({"entity": "ALD", "day": "2030-03-02", "text": "x", "lines": [{"account": "6000", "amount": "1.00 EUR"}, {"account": "6010", "amount": "-1.00 EUR"}]})", "PeriodUnknown @day"},
        {"house.ReverseEvent", R"({"event": 1, "reason": "x"})", "EventUnknown @event"},
    };
    const auto &bad = any(all);
    auto attempt = making(bad.command, QJsonDocument::fromJson(bad.json).object(), nullptr);
    attempt.expected = {QString::fromUtf8(bad.expected)};
    return attempt;
}

} // namespace millrace::test
