// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/buying.h"

namespace millrace::house::demo {

/// Planners, supervisors, operators: work orders from the plan to their closing.
class Making
{
public:
    Making(Floor &floor, Buying &buying) : m_floor(floor), m_buying(buying) {}

    void plan(int stocked, std::int64_t quantity);
    void release();
    void issue();
    void work();
    void close();

private:
    enum class State { Planned, Released, Running, Done };
    struct Component
    {
        int stocked = -1; ///< None of a service.
        int item = -1;
        std::int64_t line = 0;
        std::int64_t planned = 0;
        std::int64_t issued = 0;
        int operation = 0;
        bool backflush = false;
        std::int64_t tooMuch = 0; ///< Issued on top of the plan.
    };
    struct Operation
    {
        std::int64_t number = 0;
        std::int64_t setup = 0, labour = 0, machine = 0; ///< Planned hours, in millionths.
        std::int64_t planned = 0;                        ///< What is to enter, in millionths.
        int yieldPermille = 1000;
        std::int64_t entered = 0; ///< Whole pieces, in millionths.
        std::int64_t left = 0;
        std::int64_t lost = 0;
        std::int64_t waiting() const { return entered - left - lost; }
    };
    struct Order
    {
        QString number;
        Id<WorkOrder> id;
        int stocked = -1;
        std::int64_t quantity = 0;
        Day start;
        Day due;
        State state = State::Planned;
        Day next; ///< When somebody does something about it again.
        size_t operation = 0;
        std::vector<Component> components;
        std::vector<Operation> operations;
        QString lot;
        std::int64_t good = 0;
        bool isLast() const { return operation + 1 == operations.size(); }
    };
    struct Taking { int stocked = -1; std::int64_t quantity = 0; bool isStandIn = false; };

    int plantOf(const Order &order) const { return m_floor.plan.stocked[size_t(order.stocked)].plant; }
    bool isCovered(const Order &order);
    void forget(const Order &order);
    Taking takingFor(const Order &order, Component &component);
    void issueTo(Order &order);
    void returnTooMuch(Order &order);

    void doOperation(Order &order);
    bool canBackflush(const Order &order, std::int64_t processed);
    void backflush(const Order &order, std::int64_t before, std::int64_t after);
    void bookHours(const Order &order, const Operation &operation, std::int64_t pieces, bool withSetup);
    std::int64_t losses(const Operation &operation, std::int64_t pieces);
    void declareScrap(Order &order, Operation &operation, std::int64_t quantity);
    void report(Order &order, std::int64_t good, std::int64_t lost);
    void reportPiece(Order &order, std::int64_t good, std::int64_t lost, const QString &lot);
    void closeOrder(Order &order);

    Floor &m_floor;
    Buying &m_buying;
    std::vector<Order> m_orders;
    std::int64_t m_serial = 0;
};

} // namespace millrace::house::demo
