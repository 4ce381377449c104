// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

#include <map>

namespace millrace::door {

/// A step that turns parts of changes into rows before they are written: the ledger, for postings by role.
class Completer
{
public:
    virtual ~Completer() = default;
    /// Problems that come back abandon the command as rejections.
    virtual Problems complete(Changes &changes, Gather &gather) const = 0;
};

/// Everything that can be done and everything that can be seen. Filled once, by the house.
class Catalogue
{
public:
    void add(const CommandType &command) { m_commands.emplace(command.name(), &command); }
    template<typename Q>
    void addQuery()
    {
        auto query = std::make_unique<QueryOf<Q>>();
        const auto name = query->name();
        m_queries.emplace(name, std::move(query));
    }
    void add(std::unique_ptr<Completer> completer) { m_completers.push_back(std::move(completer)); }
    /// Tables that an event may have posted to, for reversals and for sealing.
    template<store::StoredRow R>
    void addPosted()
    {
        m_posted.push_back(&store::tableOf<R>());
    }

    const CommandType *command(const QString &name) const;
    const QueryType *query(const QString &name) const;
    const std::map<QString, const CommandType *> &commands() const { return m_commands; }
    const std::map<QString, std::unique_ptr<QueryType>> &queries() const { return m_queries; }
    const std::vector<std::unique_ptr<Completer>> &completers() const { return m_completers; }
    const std::vector<const store::Table *> &posted() const { return m_posted; }

private:
    std::map<QString, const CommandType *> m_commands;
    std::map<QString, std::unique_ptr<QueryType>> m_queries;
    std::vector<std::unique_ptr<Completer>> m_completers;
    std::vector<const store::Table *> m_posted;
};

/// Reads JSON as a command: codes are turned into ids by asking the database once for each kind of code.
struct ReadCommand
{
    Command command;
    Problems problems;
};
ReadCommand readCommand(const Catalogue &catalogue, store::Connection &connection, const QString &name, const QJsonObject &json);

/// The same for the parameters of a query: a reader that knows the codes.
Names namesIn(store::Connection &connection, const std::function<void(JsonReader &)> &read);

} // namespace millrace::door
