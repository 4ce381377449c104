// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/lookup.h"

#include "base/currency.h"
#include "door/json.h"
#include "house/house.h"

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

using Is = door::Filter::Is;

/// By what turns the code into an id. Kinds of documents are added below.
const std::map<QString, Lookup> &lookups()
{
    static const std::map<QString, Lookup> all{
        {u"security/person"_s, {u"security.persons"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}}},
        {u"security/role"_s, {u"security.roles"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}}},
        {u"ledger/entity"_s, {u"ledger.entities"_s, {u"code"_s}, u"name"_s, u"currency"_s, {}, {}, {}}},
        {u"ledger/plant"_s, {u"ledger.plants"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {u"entity"_s}}},
        {u"ledger/chart"_s, {u"ledger.charts"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}}},
        {u"ledger/account"_s, {u"ledger.accounts"_s, {u"code"_s}, u"name"_s, {}, {{u"active"_s, true}}, {u"code"_s}, {u"chart"_s}}},
        {u"ledger/period"_s, {u"ledger.periods"_s, {u"code"_s}, u"state"_s, {}, {}, {u"-lastDay"_s}, {}}},
        {u"ledger/open_item"_s, {u"ledger.open_items"_s, {u"number"_s}, u"open"_s, {}, {}, {u"due"_s}, {u"partner"_s, u"entity"_s}}},
        {u"masterdata/item"_s, {u"masterdata.items"_s, {u"code"_s}, u"name"_s, u"unit"_s, {{u"active"_s, true}}, {u"code"_s}, {}}},
        {u"masterdata/category"_s, {u"masterdata.categories"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}}},
        {u"masterdata/partner"_s, {u"masterdata.partners"_s, {u"code"_s}, u"name"_s, u"currency"_s, {{u"active"_s, true}}, {u"code"_s}, {}}},
        {u"masterdata/cost_centre"_s, {u"masterdata.cost_centres"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {u"entity"_s}}},
        {u"masterdata/work_centre"_s, {u"masterdata.work_centres"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {u"plant"_s}}},
        {u"masterdata/reason"_s, {u"masterdata.reasons"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}}},
        {u"masterdata/tax_code"_s, {u"masterdata.tax_codes"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}}},
        {u"masterdata/bin"_s, {u"masterdata.bins"_s, {u"plant"_s, u"code"_s}, u"name"_s, {}, {}, {}, {u"plant"_s}}},
        {u"masterdata/document"_s, {u"masterdata.documents"_s, {u"number"_s}, u"partner"_s, {}, {}, {u"-day"_s}, {}}},
        {u"inventory/lot"_s, {u"inventory.lots"_s, {u"item"_s, u"code"_s}, u"supplierLot"_s, {}, {}, {}, {u"item"_s}}},
        {u"engineering/structure"_s, {u"engineering.structures"_s, {u"item"_s, u"revision"_s}, u"state"_s, {}, {}, {}, {u"item"_s}}},
    };
    return all;
}

std::optional<Lookup> documentLookup(const QString &kind)
{
    static const QStringList kinds{u"purchase_order"_s, u"receipt"_s, u"supplier_invoice"_s, u"work_order"_s, u"sales_order"_s, u"shipment"_s, u"customer_invoice"_s};
    if (!kinds.contains(kind))
        return std::nullopt;
    auto lookup = lookups().at(u"masterdata/document"_s);
    lookup.parameters[u"kind"_s] = kind;
    return lookup;
}

/// The kind of reason that a command asks for, where it asks for one.
QString reasonKind(const QString &command)
{
    static const std::map<QString, QString> kinds{
        {u"inventory.ScrapStock"_s, u"scrap"_s},     {u"production.DeclareScrap"_s, u"scrap"_s},      {u"production.ReportCompletion"_s, u"scrap"_s},
        {u"inventory.PostCount"_s, u"count"_s},      {u"inventory.PlaceHold"_s, u"hold"_s},           {u"inventory.ReleaseHold"_s, u"hold"_s},
        {u"sales.ReceiveReturn"_s, u"return"_s},     {u"purchasing.ReturnToSupplier"_s, u"return"_s}, {u"sales.CreditInvoice"_s, u"return"_s},
        {u"production.IssueMaterial"_s, u"issue"_s}, {u"production.ReturnMaterial"_s, u"issue"_s},
    };
    const auto found = kinds.find(command);
    return found == kinds.end() ? QString() : found->second;
}

/// What a field of this name and command narrows the choice to.
void narrow(Lookup &lookup, const door::FieldInfo &field, const QString &command)
{
    auto &parameters = lookup.parameters;
    if (field.naming == u"masterdata/partner") {
        if (field.name == u"supplier" || command == u"ledger.MakePayment")
            parameters[u"supplier"_s] = true;
        if (field.name == u"customer" || command == u"ledger.ReceivePayment")
            parameters[u"customer"_s] = true;
    } else if (field.naming == u"masterdata/reason") {
        if (const auto kind = reasonKind(command); !kind.isEmpty())
            parameters[u"kind"_s] = kind;
    } else if (field.naming == u"ledger/open_item") {
        parameters[u"kind"_s] = command == u"ledger.MakePayment" ? u"payable"_s : u"receivable"_s;
    } else if (command == u"inventory.ReceiveTransfer" && field.name == u"transfer") {
        parameters[u"kind"_s] = u"transfer"_s;
    } else if (command == u"production.CreateWorkOrder" && field.name == u"item") {
        parameters[u"supply"_s] = u"made"_s;
    } else if (field.name == u"toBin") {
        lookup.follows = {};
    }
}

std::vector<Match> fixed(const QString &text, std::vector<Match> all)
{
    std::erase_if(all, [&](const Match &match) { return !match.code.contains(text, Qt::CaseInsensitive) && !match.name.contains(text, Qt::CaseInsensitive); });
    return all;
}

std::vector<Match> currencies(const QString &text)
{
    std::vector<Match> all;
    for (const auto &currency : Currency::all())
        all.push_back({currency.code(), {}, {}});
    return fixed(text, all);
}

/// Rows of the lookup's query as matches.
class Finder
{
public:
    Finder(Desk &desk, const Lookup &lookup, int most) : m_desk(desk), m_lookup(lookup), m_most(most)
    {
        for (const auto &column : house::catalogue().query(lookup.query)->info().columns)
            m_columns.append(column.name);
    }

    void add(const std::vector<door::Filter> &filters)
    {
        if (int(m_matches.size()) >= m_most)
            return;
        Question question{m_lookup.query, m_lookup.parameters, {}};
        question.page.limit = m_most;
        question.page.order = m_lookup.order;
        question.page.filters = filters;
        for (const auto &row : m_desk.ask(question).rows)
            take(row);
    }
    /// The filters that a code comes down to: its parts in the columns that they are of.
    std::vector<door::Filter> byCode(const QString &text, Is is) const
    {
        std::vector<door::Filter> filters;
        auto rest = text;
        for (qsizetype i = 0; i + 1 < m_lookup.codeColumns.size() && rest.contains(u'/'); ++i) {
            filters.push_back({m_lookup.codeColumns[i], Is::Equal, rest.section(u'/', 0, 0)});
            rest = rest.section(u'/', 1);
        }
        if (!rest.isEmpty())
            filters.push_back({m_lookup.codeColumns.last(), is, rest});
        return filters;
    }
    std::vector<Match> matches() { return std::move(m_matches); }

private:
    QString cell(const QJsonArray &row, const QString &column) const
    {
        const auto place = m_columns.indexOf(column);
        if (place < 0)
            return {};
        return row[place].isDouble() ? QString::number(row[place].toInteger()) : row[place].toString();
    }
    void take(const QJsonArray &row)
    {
        QStringList parts;
        for (const auto &column : m_lookup.codeColumns)
            parts.append(cell(row, column));
        Match match{parts.join(u'/'), cell(row, m_lookup.nameColumn), cell(row, m_lookup.unitColumn)};
        if (int(m_matches.size()) < m_most && std::ranges::find(m_matches, match.code, &Match::code) == m_matches.end())
            m_matches.push_back(std::move(match));
    }

    Desk &m_desk;
    const Lookup &m_lookup;
    int m_most;
    QStringList m_columns;
    std::vector<Match> m_matches;
};

} // namespace

std::optional<Lookup> lookupFor(const door::FieldInfo &field, const QString &command)
{
    if (field.type == door::Json<Currency>::typeName())
        return Lookup{u"currency"_s, {}, {}, {}, {}, {}, {}};
    if (field.type == door::Json<Unit>::typeName() && command != u"masterdata.CreateUnit")
        return Lookup{u"masterdata.units"_s, {u"code"_s}, u"name"_s, {}, {}, {}, {}};
    if (command == u"purchasing.EnterSupplierInvoice" && field.naming == u"masterdata/document_line")
        return Lookup{u"purchasing.goods_received_not_invoiced"_s, {u"number"_s, u"line"_s}, u"item"_s, {}, {}, {}, {u"supplier"_s}};
    const auto found = lookups().find(field.naming);
    auto lookup = found == lookups().end() ? documentLookup(field.naming.section(u'/', 1)) : std::optional(found->second);
    if (lookup)
        narrow(*lookup, field, command);
    return lookup;
}

Answer<std::vector<Match>> findMatches(Office &office, const Lookup &lookup, const QString &text, int most)
{
    return office.at(Office::Side::Reading, [lookup, text, most](Desk &desk) -> std::vector<Match> {
        if (lookup.query == u"currency")
            return currencies(text);
        Finder finder(desk, lookup, most);
        if (!text.isEmpty())
            finder.add(finder.byCode(text, Is::Equal));
        finder.add(finder.byCode(text, Is::Containing));
        if (!text.isEmpty() && !lookup.nameColumn.isEmpty())
            finder.add({{lookup.nameColumn, Is::Containing, text}});
        return finder.matches();
    });
}

Answer<std::optional<Match>> findExactly(Office &office, const Lookup &lookup, const QString &code)
{
    return office.at(Office::Side::Reading, [lookup, code](Desk &desk) -> std::optional<Match> {
        if (lookup.query == u"currency")
            return std::nullopt;
        Finder finder(desk, lookup, 1);
        finder.add(finder.byCode(code, Is::Equal));
        const auto found = finder.matches();
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

} // namespace millrace::ui
