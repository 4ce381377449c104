// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/floor.h"

#include <set>

namespace millrace::house::demo {

/// Buyers, goods in, and accounts payable: orders, receipts, inspection, invoices, payments, returns.
class Buying
{
public:
    explicit Buying(Floor &floor) : m_floor(floor) {}

    void want(int stocked, std::int64_t quantity);
    /// A service that a work order asks for; the purchase order joins its chain.
    void wantService(int plant, int item, std::int64_t quantity, Id<Document> follows);
    void placeOrders();
    void receive();
    void inspect();
    void enterInvoices();
    void enterCredits();
    void pay();
    void closeWhatStaysShort();

    /// What the sister company is asked for, at the price that it is to charge, until somebody takes it to them.
    struct SisterOrder
    {
        QString number;
        Day due;
        struct Line { int stocked = -1; std::int64_t quantity = 0; Rate price; };
        std::vector<Line> lines;
    };
    std::vector<SisterOrder> takeSisterOrders() { return std::exchange(m_sisterOrders, {}); }
    /// It has shipped all of our order; so it gets here on that day.
    void sisterShipped(const QString &order, Day arrives);

private:
    struct Line
    {
        int stocked = -1; ///< -1 for a service.
        std::int64_t number = 0;
        std::int64_t ordered = 0;  ///< In stock units.
        std::int64_t received = 0;
        Unit unit;                 ///< What it is bought in.
        std::int64_t perUnit = 1;  ///< Stock units in one of these.
        Rate price;
    };
    struct Order
    {
        QString number;
        Id<PurchaseOrder> id;
        int plant = 0;
        const PartnerPlan *supplier = nullptr;
        Day due;
        Day arrives;
        int deliveries = 0;
        std::vector<Line> lines;
    };
    struct Came
    {
        QString receipt;
        Id<Receipt> id;
        int plant = 0;
        const PartnerPlan *supplier = nullptr;
        Day invoiceComes;
        struct Line { std::int64_t number = 0; int stocked = -1; QString lot; std::int64_t quantity = 0; std::int64_t perUnit = 1; Unit unit; Rate price; };
        std::vector<Line> lines;
    };
    struct Owed
    {
        QString invoice;
        int plant = 0;
        const PartnerPlan *supplier = nullptr;
        Money total;
        Day pays;
    };
    struct Credit
    {
        QString supplierReturn;
        int plant = 0;
        const PartnerPlan *supplier = nullptr;
        Quantity quantity;
        Rate price;
        Day comes;
    };
    struct Decision { int stocked = -1; Lying lying; Day day; QString receipt; };

    void orderService(int plant, int item, std::int64_t quantity, Id<Document> follows);
    void order(int plant, const PartnerPlan &supplier, const std::vector<std::pair<int, std::int64_t>> &wanted);
    Line lineFor(int stocked, std::int64_t quantity, const PartnerPlan &supplier);
    std::int64_t arriving(const Line &line);
    bool receiveOrder(Order &order);
    bool enterInvoice(const Came &came);
    void decideOnHeld();
    void sendBack(Decision &decision);
    bool sendBackFrom(std::vector<Came> &receipts, const Decision &decision, bool invoiced);
    void payTogether(const std::vector<Owed> &owed);

    Floor &m_floor;
    std::map<std::pair<int, QString>, std::vector<std::pair<int, std::int64_t>>> m_wanted; ///< By plant and supplier.
    struct Service { int plant = -1; int item = -1; std::int64_t quantity = 0; Id<Document> follows; };
    std::vector<Service> m_services;
    std::vector<Order> m_orders;
    std::vector<Came> m_came;
    std::vector<Came> m_invoiced; ///< Those with lots, which may still go back.
    std::vector<Credit> m_credits;
    std::map<std::pair<QString, QString>, std::vector<std::pair<QString, Money>>> m_toSetOff; ///< By entity and supplier: number and amount.
    std::vector<Owed> m_owed;
    std::vector<Decision> m_held;
    std::vector<SisterOrder> m_sisterOrders;
    std::int64_t m_papers = 0; ///< Numbers of suppliers' papers and lots.
};

} // namespace millrace::house::demo
