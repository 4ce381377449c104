// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "valuation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <random>
#include <set>

namespace millrace::test {

/// A command that is about to be sent, and what the auditor expects of it. The book has changed already; it is withdrawn
/// where the command is not accepted.
struct Attempt
{
    QString command;
    QJsonObject json;
    QStringList expected{QStringLiteral("ok")}; ///< The outcomes that are right, any of them.
    QStringList unaccepted;                     ///< Questions that nobody says yes to.
    const char *number = nullptr;               ///< Where the receipt has the number of the document that it makes.
    std::function<void(Id<Event>)> accepted;    ///< What else is to be remembered then.
};

/// Where late costs ended beside the books: in a pool (or its n-th layer), or in an order.
struct Landing
{
    std::string pool;
    int layer = 0;
    QString order;
    std::int64_t amount = 0;
};

/// What an event posted, by account, and where its late costs landed.
struct Posted
{
    std::map<std::string, std::int64_t> accounts;
    std::vector<Landing> landings;
};

/// A small company as its books should be: invents commands, and says beforehand what each of them does. Written from the
/// contract of events and costs, with arithmetic of its own. Of what it audits it reads one thing: where late costs landed. That
/// they did so in full, each of the right sign and at a place that may bear it, and in a layer to its part, is for it to say; how
/// they are shared exactly is proven in tests/inventory.
class Auditor
{
public:
    explicit Auditor(std::uint64_t seed) : m_random(seed), m_stock(m_book) {}

    /// The next command; none where there is nothing yet to do it with.
    std::optional<Attempt> invent();
    /// What came of it. Returns what is wrong, if anything.
    QString learn(const Attempt &attempt, const door::Outcome &outcome, const Posted &posted);
    /// The events that a chain took back, newest first.
    QString learnChain(const std::vector<Id<Event>> &chain);

    const Book &book() const { return m_book; }
    /// What the last accepted command posted, by account; variances of production are one figure, "variances".
    const std::map<std::string, std::int64_t> &posted() const { return m_posted; }
    std::string numberOf(size_t document) const { return m_documents[document].number.toStdString(); }
    /// An event that is to be reversed with all that rests on it, now and then.
    Id<Event> eventForChain();

private:
    struct Line
    {
        size_t item = 0;
        std::int64_t quantity = 0; ///< Millionths.
        std::int64_t price = 0;    ///< Billionths.
        bool taxed = false;
        size_t source = 0;         ///< The document that the line follows, and its line there.
        size_t sourceLine = 0;
        std::int64_t layer = 0;    ///< Of what came: the number of its layer.
        std::int64_t amount = 0;   ///< What it came to, or cost.
        std::string lot;
        std::string bin;
    };
    struct Output
    {
        Stock::Goods goods;
        std::int64_t layer = 0;
        std::int64_t quantity = 0;
        Id<Event> event;
    };
    struct Document
    {
        std::string kind;
        std::string partner;
        std::vector<Line> lines;
        QString number;
        // Of a work order:
        std::vector<std::int64_t> prices; ///< Of its components, frozen at release; billionths.
        std::vector<Output> outputs;
        std::vector<std::tuple<std::string, std::int64_t, std::int64_t>> issues; ///< Pool, quantity, value; returns take from the end.
        bool twisted = false;                                                    ///< Something of it was taken back.
        Id<Event> closed;
    };
    struct Done
    {
        Effect effect;
        std::vector<size_t> workOrders;
    };

    // What the book's figures are called.
    static std::string of(size_t document) { return "d" + std::to_string(document); }
    static std::string of(size_t document, size_t line) { return of(document) + "." + std::to_string((line + 1) * 10); }
    std::int64_t done(size_t document, size_t line, const char *measure) const { return m_book.at("done " + of(document, line) + " " + measure); }
    void progress(size_t document, size_t line, const char *measure, std::int64_t quantity) { m_book.add("done " + of(document, line) + " " + measure, quantity); }
    std::int64_t state(size_t document) const { return m_book.at("state " + of(document)); }
    void enter(size_t document, std::int64_t state) { m_book.set("state " + of(document), state); }
    void post(const char *account, std::int64_t amount) { m_book.add(std::string("account ") + account, amount); }
    void open(const std::string &item, std::int64_t amount, std::int64_t quantity = 0);
    std::int64_t wip(size_t order, size_t element) const { return m_book.at("wip " + of(order) + " " + elements[element]); }
    void spend(size_t order, size_t element, std::int64_t amount);
    void spendAll(size_t order, const std::vector<std::int64_t> &amounts, std::int64_t sign);
    /// Goods into stock at what they cost; the difference at standard goes to an account.
    void takeUp(const Stock::Goods &goods, const Stock::Place &place, std::int64_t quantity, std::int64_t cost, std::int64_t layer, const char *difference);

    // Chance.
    std::int64_t pick(std::int64_t below) { return std::int64_t(m_random() % std::uint64_t(below)); }
    bool chance(int percent) { return pick(100) < percent; }
    template<typename T>
    const T &any(const std::vector<T> &list)
    {
        return list[size_t(pick(std::int64_t(list.size())))];
    }
    std::optional<size_t> anyDocument(const std::string &kind, std::int64_t state);
    std::string someLot(size_t item);
    std::optional<Stock::Goods> someGoods();
    /// Goods as commands name them that may make a lot, and as those do that want one which is there.
    QJsonObject named(const Stock::Goods &goods, const Stock::Place &place, std::int64_t quantity) const;
    QJsonObject known(const Stock::Goods &goods, const Stock::Place &place, std::int64_t quantity) const;
    size_t start(const std::string &kind, const std::string &partner, std::int64_t state);
    Attempt making(const char *command, QJsonObject json, const char *number);

    // What is done: one of each of the contract's tables.
    using Invention = std::optional<Attempt> (Auditor::*)();
    std::optional<Attempt> order();
    std::optional<Attempt> receive();
    std::optional<Attempt> enterInvoice();
    std::optional<Attempt> giveBack();
    std::optional<Attempt> pay();
    std::optional<Attempt> takeOver();
    std::optional<Attempt> transfer();
    std::optional<Attempt> hold();
    std::optional<Attempt> count();
    std::optional<Attempt> scrap();
    std::optional<Attempt> setStandard();
    std::optional<Attempt> sell();
    std::optional<Attempt> ship();
    std::optional<Attempt> invoice();
    std::optional<Attempt> credit();
    std::optional<Attempt> takeReturn();
    std::optional<Attempt> collect();
    std::optional<Attempt> plan();
    std::optional<Attempt> release();
    std::optional<Attempt> issue();
    std::optional<Attempt> returnMaterial();
    std::optional<Attempt> bookHours();
    std::optional<Attempt> complete();
    std::optional<Attempt> declareScrap();
    std::optional<Attempt> close();
    std::optional<Attempt> reopen();
    std::optional<Attempt> cancel();
    std::optional<Attempt> reverse();
    std::optional<Attempt> nonsense();

    void matchLine(size_t receipt, size_t line, std::int64_t quantity, std::int64_t net, bool read);
    std::optional<Attempt> settle(const char *command, const char *account, const std::string &kind, std::int64_t sign);
    void comeLate(const Stock::Goods &goods, std::int64_t layer, std::int64_t quantity, std::int64_t amount);
    QString land(const Posted &posted);
    std::vector<std::int64_t> plannedFor(size_t order, std::int64_t quantity, bool setup) const;
    void takeBack(Id<Event> event);
    QString wrongFigures() const;

    std::mt19937_64 m_random;
    Book m_book;
    Stock m_stock;
    std::vector<Document> m_documents;
    std::map<std::int64_t, Done> m_done;    ///< By event.
    std::vector<Id<Event>> m_events;        ///< In order.
    std::set<std::int64_t> m_reversed;
    std::map<std::string, std::int64_t> m_posted;
    std::int64_t m_layers = 0;
    std::int64_t m_references = 0;
    std::optional<Id<Event>> m_reversing;
    /// What came late with the command, about a receipt of so much; nothing is said of the receipt where it is an order's.
    struct Late
    {
        Stock::Goods goods;
        std::int64_t layer = 0, quantity = 0, amount = 0;
    };
    std::vector<Late> m_late;
    std::vector<size_t> m_touched; ///< Work orders that the command is about.
    size_t m_known = 0;            ///< Documents before the command.
};

/// As commands take them.
QString quantityText(std::int64_t millionths);
QString priceText(std::int64_t billionths);
inline std::int64_t amountOf(std::int64_t quantity, std::int64_t price)
{
    return nearest(Wide(quantity) * price, 10'000'000'000'000);
}

} // namespace millrace::test
