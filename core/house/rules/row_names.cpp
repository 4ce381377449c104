// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/rules/row_names.h"

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

const store::Statement openItemsById{"house/open_items_by_id"};

} // namespace

const store::Value *cellOf(const store::Table &table, const store::Cells &cells, const char *column)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (std::string_view(table.columns[i].name) == column)
            return &cells[i];
    }
    return nullptr;
}

RowNames::RowNames(const RowsOfEvent &source, store::Connection &connection) : m_source(source), m_connection(connection)
{
    for (const auto &[table, rows] : source.inserts) {
        for (const auto &cells : rows)
            knowNew(*table, cells);
    }
}

/// What the changes make themselves is in no table yet. Ids are unique over all tables.
void RowNames::knowNew(const store::Table &table, const store::Cells &cells)
{
    if (table.key < 0 || table.tableClass != store::TableClass::Document)
        return;
    for (const char *column : {"number", "code"}) {
        if (const auto *cell = cellOf(table, cells, column); cell && cell->isText())
            m_new.emplace(cells[size_t(table.key)].integer(), cell->text());
    }
}

QString RowNames::named(const QString &naming, std::int64_t id)
{
    if (id <= 0)
        return {};
    if (const auto found = m_new.find(id); found != m_new.end() && !naming.startsWith("house/"_L1))
        return found->second;
    m_codes.want(naming, id);
    return m_codes.of(naming, id);
}

QString RowNames::accountName(Id<Account> account) { return named(u"house/account_name"_s, account.value); }

Quantity RowNames::quantity(std::int64_t millionths, Id<Item> item, Unit otherwise)
{
    const auto unit = item ? Unit::parse(named(u"house/item_unit"_s, item.value)) : std::nullopt;
    return {millionths, unit.value_or(otherwise)};
}

Quantity RowNames::quantityOf(std::int64_t millionths, std::int64_t line)
{
    for (const auto &made : m_source.all<masterdata::DocumentLineRow>()) {
        if (made.id.value == line)
            return {millionths, made.unit};
    }
    return {millionths, Unit::parse(named(u"house/line_unit"_s, line)).value_or(Unit())};
}

Money RowNames::money(std::int64_t minor, Id<Entity> entity)
{
    const auto currency = Currency::parse(named(u"house/entity_currency"_s, (entity ? entity : m_source.entity).value));
    return {minor, currency.value_or(Currency())};
}

Money RowNames::moneyOf(std::int64_t minor, Id<Document> document)
{
    for (const auto &made : m_source.all<masterdata::DocumentRow>()) {
        if (made.id == document)
            return {minor, made.currency};
    }
    const auto currency = Currency::parse(named(u"house/document_currency"_s, document.value));
    return currency ? Money(minor, *currency) : money(minor, {});
}

std::optional<Money> RowNames::foreign(std::int64_t minor, Currency currency, Id<Entity> entity)
{
    if (minor == 0 || money(0, entity).currency() == currency)
        return std::nullopt;
    return Money(minor, currency);
}

const ledger::OpenItemRow &RowNames::openItem(Id<OpenItem> id)
{
    if (m_openItems.empty())
        readOpenItems();
    return m_openItems[id];
}

void RowNames::readOpenItems()
{
    for (const auto &row : m_source.all<ledger::OpenItemRow>())
        m_openItems[row.id] = row;
    std::vector<std::int64_t> ids;
    for (const auto &entry : m_source.all<ledger::OpenItemEntryRow>()) {
        if (!m_openItems.contains(entry.openItem))
            ids.push_back(entry.openItem.value);
    }
    if (ids.empty())
        return;
    for (const auto &row : store::Reader(m_connection).all<ledger::OpenItemRow>(openItemsById, {{"ids", ids}}))
        m_openItems[row.id] = row;
}

} // namespace millrace::house
