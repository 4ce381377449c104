// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/day.h"
#include "base/entities.h"
#include "base/money.h"
#include "store/table.h"

#include <map>
#include <memory>
#include <typeindex>

namespace millrace::door {

/// Something that a higher room adds to changes and that another room turns into rows before they are written:
/// the ledger's postings by role.
class ChangePart
{
public:
    virtual ~ChangePart() = default;
    virtual void append(ChangePart &&other) = 0;
    virtual std::unique_ptr<ChangePart> copy() const = 0;
};

/// Where, when and in which chain the event stands; set by decide.
struct EventFacts
{
    Id<Entity> entity; ///< None for what concerns the whole company.
    Id<Plant> plant;
    Day day; ///< The effective day; today where it is left out.
    QString correlation; ///< The chain's; a new one where it is left out.
    Id<Event> reverses;
    std::optional<Money> value; ///< At stake, for approvals.
    std::vector<Id<Document>> documents;
};

/// One row among the changes, so that a later step can complete it.
struct RowRef
{
    const store::Table *table = nullptr;
    size_t index = 0;
};

/// Everything that a command would do: plain rows by table. Built by decide, written by the door.
class Changes
{
public:
    struct Batch
    {
        std::vector<store::Cells> inserts;
        std::vector<store::Cells> updates;
    };
    struct ByRank
    {
        bool operator()(const store::Table *a, const store::Table *b) const;
    };

    /// The row's id where it is zero, and its event, are filled in by the door.
    template<store::StoredRow R>
    RowRef insert(const R &row)
    {
        auto &rows = m_batches[&store::tableOf<R>()].inserts;
        rows.push_back(store::cellsOf(row));
        return {&store::tableOf<R>(), rows.size() - 1};
    }
    /// The whole row as it is to be, found by its id.
    template<store::StoredRow R>
    void update(const R &row)
    {
        m_batches[&store::tableOf<R>()].updates.push_back(store::cellsOf(row));
    }
    /// Rows read back as they are stored, for reversals.
    void insert(const store::Table &table, store::Cells cells) { m_batches[&table].inserts.push_back(std::move(cells)); }

    store::Value &cell(const RowRef &row, const char *column);

    EventFacts &event() { return m_event; }
    const EventFacts &event() const { return m_event; }
    void concerns(Id<Document> document);

    template<typename P>
    P &part()
    {
        auto &slot = m_parts[typeid(P)];
        if (!slot)
            slot = std::make_unique<P>();
        return static_cast<P &>(*slot);
    }
    template<typename P>
    const P *partIfAny() const
    {
        const auto found = m_parts.find(typeid(P));
        return found == m_parts.end() ? nullptr : static_cast<const P *>(found->second.get());
    }

    /// Rows and parts are appended; event facts that are set here stay, others are taken over.
    Changes &operator+=(Changes &&other);

    const std::map<const store::Table *, Batch, ByRank> &batches() const { return m_batches; }
    std::map<const store::Table *, Batch, ByRank> &batches() { return m_batches; }
    bool isEmpty() const { return m_batches.empty(); }

private:
    std::map<const store::Table *, Batch, ByRank> m_batches;
    std::map<std::type_index, std::shared_ptr<ChangePart>> m_parts;
    EventFacts m_event;
};

} // namespace millrace::door
