// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/buying.h"
#include "ledger/commands/receive_payment.h"

namespace millrace::house::demo {

/// Sellers, shipping, and accounts receivable: orders, shipments, invoices, payments, returns.
class Selling
{
public:
    Selling(Floor &floor, Buying &buying) : m_floor(floor), m_buying(buying) {}

    void takeOrders();
    void ship();
    void invoice();
    void collect();
    void takeBack();

private:
    struct Line
    {
        int stocked = -1;
        std::int64_t number = 0;
        std::int64_t ordered = 0;
        std::int64_t shipped = 0;
        Rate price;
        std::int64_t left() const { return ordered - shipped; }
    };
    struct Order
    {
        QString number;
        Id<SalesOrder> id;
        int plant = 0;
        const PartnerPlan *customer = nullptr;
        Day due;
        QString sisterOrder; ///< The number of our own plant's purchase order.
        std::vector<Line> lines;
    };
    struct Shipped
    {
        QString shipment;
        int plant = 0;
        const PartnerPlan *customer = nullptr;
        Day invoice;  ///< When it is invoiced.
        Day comesBack; ///< When some of it comes back; none for most.
        struct Line { std::int64_t number = 0; int stocked = -1; QString lot; std::int64_t quantity = 0; };
        std::vector<Line> lines;
    };
    struct Claim
    {
        QString invoice;
        int plant = 0;
        const PartnerPlan *customer = nullptr;
        Money open;
        Day comes;
        bool inParts = false;
    };

    std::vector<Line> demandOfToday(int plant);
    Rate priceFor(int stocked, const PartnerPlan &customer) const;
    const PartnerPlan &someCustomer(int plant);
    void takeOrder(int plant, const PartnerPlan &customer, std::vector<Line> lines, const QString &sisterOrder, Day due);
    void changeMinds();
    bool shipOrder(Order &order);
    void shipLines(Order &order, const std::vector<std::int64_t> &quantities);
    void collectOne(Claim &claim);
    void setOffCredits(const Claim &claim, ledger::ReceivePayment &payment);
    bool takeBackOne(const Shipped &shipped);
    void drop(const Order &order);

    Floor &m_floor;
    Buying &m_buying;
    std::vector<Order> m_orders;
    std::vector<Shipped> m_toInvoice;
    std::vector<Shipped> m_comingBack;
    std::vector<Claim> m_claims;
    std::map<QString, QString> m_invoices; ///< By shipment, of what is coming back.
    std::map<std::pair<QString, QString>, std::vector<std::pair<QString, Money>>> m_credits; ///< By entity and customer: number and amount.
    std::int64_t m_papers = 0;
};

} // namespace millrace::house::demo
