// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/story.h"

#include <map>

namespace millrace::test {

/// From the first item to the last payment, under one costing method.
///
/// Two orders of steel (10 kg at 5.00, then 20 kg at 5.60 that the invoice makes 5.70) and one of 60 bolts at 0.45 are
/// received, invoiced and paid. Ten pumps of 2 kg of steel and 4 bolts each are made in two lots of 4 and 6, half an hour of
/// labour more than planned. Eight are sold for 100.00 each, and paid. All with 19 % of tax.
///
/// At standard, steel is 5.00, a bolt 0.50 and a pump 41.00: material 12.00, setup 3.00 (an hour at 30.00 for ten), labour
/// 15.00 (half an hour), machine 5.00 (a quarter at 20.00), overhead 6.00 (0.6 hours at 10.00).
class WholeChain
{
public:
    struct Line
    {
        QByteArray command;
        QByteArray json;
        QByteArray as;
        std::map<QByteArray, QByteArray> balances; ///< Of some accounts, after it.
    };

    explicit WholeChain(const QByteArray &method);

    const std::vector<Line> &lines() const { return m_lines; }
    /// Every account that is not zero at the end, as Books::trialBalance says it.
    QByteArray trialBalance() const { return m_trialBalance; }

private:
    /// A figure for each method.
    struct Figure
    {
        QByteArray standard, average, fifo;
    };
    QByteArray mine(const Figure &figure) const;
    void add(const char *command, QByteArray json, const char *as = "", std::map<QByteArray, QByteArray> balances = {});
    void addMaster();
    void addPurchase();
    void addProduction();
    void addSales();

    QByteArray m_method;
    QByteArray m_trialBalance;
    std::vector<Line> m_lines;
};

} // namespace millrace::test
