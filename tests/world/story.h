// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

namespace millrace::test {

/// A line of a table of commands: what is sent, and what comes of it.
struct Step
{
    const char *command;
    const char *json;
    const char *outcome = "ok";
    const char *accepted = ""; ///< Codes of questions answered with yes, with commas between.
    const char *as = "";       ///< What later lines call what it made: {PO} stands for the document's number, {PO.event} for the event.
};

/// Runs lines from top to bottom in one world. Numbers of documents are not foretold: a rejected command may use one up.
class Story
{
public:
    explicit Story(World &world) : m_world(world) {}

    /// What is wrong, as a sentence; empty where every line had its outcome and every invariant holds after each.
    QString tell(const std::vector<Step> &steps);
    /// The same, and each command that is accepted is first run with the 1st, 2nd, ... of its writes failing: nothing may
    /// be left of it.
    QString tellFailing(const std::vector<Step> &steps);

    /// Sends the same command from so many connections at once, each for itself; the outcomes, sorted.
    QStringList race(const Step &step, int runners = 8);

    /// A text with {NAME} filled in.
    QByteArray filled(const char *text) const;
    QString named(const char *name) const { return m_names.value(QString::fromUtf8(name)); }
    /// The rows of a query, parameters filled in.
    QJsonArray ask(const char *query, const char *json = "{}") { return m_world.ask(query, filled(json).constData()); }
    /// The figures of one column, as text: "10 pcs, 5 pcs".
    QString column(const char *query, const char *json, const char *column);

    /// What the last accepted command posted: "1200 150.00, 2010 -150.00", by account, debits positive; in the entity's
    /// currency.
    QString journal();
    /// Debit less credit of an account: "150.00".
    QString balance(const char *account);
    /// The commands of a chain, in order: "CreateSalesOrder, ShipGoods".
    QString chain(const QString &correlation);
    /// Quantity and value of an item's pools: "10 = 150.00".
    QString stock(const char *item);

private:
    door::Outcome send(const Step &step);
    void note(const Step &step, const door::Outcome &outcome);
    QString breakOff(const Step &step);

    QString figure(std::int64_t minor) const;

    World &m_world;
    Id<Event> m_last;
    QMap<QString, QString> m_names;
};

/// The rejections and questions of these commands that no line of the tables has as its outcome.
QStringList untold(const QStringList &commands, const std::vector<const std::vector<Step> *> &tables);

} // namespace millrace::test
