// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/codes.h"
#include "house/rules/row_of.h"
#include "ledger/types/rows.h"
#include "masterdata/types/document_rows.h"
#include "store/reader.h"

namespace millrace::house {

/// Posted and document rows, wherever they come from.
struct RowsOfEvent
{
    std::map<const store::Table *, std::vector<store::Cells>> inserts;
    std::map<const store::Table *, std::vector<store::Cells>> updates;
    Id<Entity> entity;

    template<store::StoredRow R>
    std::vector<R> all(bool changed = false) const
    {
        std::vector<R> rows;
        const auto &from = changed ? updates : inserts;
        if (const auto found = from.find(&store::tableOf<R>()); found != from.end()) {
            for (const auto &cells : found->second)
                rows.push_back(rowOf<R>(cells));
        }
        return rows;
    }
};

/// The cell of a column; nothing where the table has none of that name.
const store::Value *cellOf(const store::Table &table, const store::Cells &cells, const char *column);

/// Codes, units and currencies for the rows. They are gone through twice: the first time collects what is to be asked.
class RowNames
{
public:
    RowNames(const RowsOfEvent &source, store::Connection &connection);

    void ask() { m_codes.ask(m_connection); }

    template<typename E>
    QString code(Id<E> id)
    {
        return named(QString::fromLatin1(E::naming), id.value);
    }
    QString code(Id<Document> id) { return named(QString::fromLatin1(Document::naming), id.value); }
    QString code(Id<WorkOrder> id) { return code(asDocument(id)); }
    QString accountName(Id<Account> account);

    Quantity quantity(std::int64_t millionths, Id<Item> item, Unit otherwise = {});
    Quantity quantityOf(std::int64_t millionths, std::int64_t line); ///< Of a line of whatever document.
    Money money(std::int64_t minor, Id<Entity> entity);         ///< In the entity's currency; none is the event's.
    Money moneyOf(std::int64_t minor, Id<Document> document);   ///< In the document's.
    /// Nothing where it is the entity's own currency.
    std::optional<Money> foreign(std::int64_t minor, Currency currency, Id<Entity> entity);
    const ledger::OpenItemRow &openItem(Id<OpenItem> id);

private:
    void knowNew(const store::Table &table, const store::Cells &cells);
    QString named(const QString &naming, std::int64_t id);
    void readOpenItems();

    const RowsOfEvent &m_source;
    store::Connection &m_connection;
    door::Codes m_codes;
    std::map<std::int64_t, QString> m_new;
    std::map<Id<OpenItem>, ledger::OpenItemRow> m_openItems;
};

} // namespace millrace::house
