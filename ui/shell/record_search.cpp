// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/record_search.h"

#include "house/house.h"
#include "words/titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

using Is = door::Filter::Is;

constexpr int aFew = 6;

/// How one query is searched and how its rows are shown.
struct Source
{
    QString query;
    QString kind;       ///< Empty where the row says it, in the column "kind".
    QString parameter;  ///< That takes a part of a text; empty where a filter on the code does it.
    QString code;       ///< Column.
    QString name;       ///< Column; the detail.
};

const std::vector<Source> &sources()
{
    static const std::vector<Source> all{
        {u"masterdata.items"_s, u"item"_s, u"search"_s, u"code"_s, u"name"_s},
        {u"masterdata.partners"_s, u"partner"_s, u"search"_s, u"code"_s, u"name"_s},
        {u"inventory.lots"_s, u"lot"_s, {}, u"code"_s, u"item"_s},
        {u"ledger.accounts"_s, u"account"_s, {}, u"code"_s, u"name"_s},
    };
    return all;
}

/// Rows as cells by column.
class Asked
{
public:
    Asked(Desk &desk, const Question &question)
    {
        const auto *type = house::catalogue().query(question.query);
        if (!type || !desk.session().may(type->right()))
            return;
        for (const auto &column : type->info().columns)
            m_columns.append(column.name);
        m_rows = desk.ask(question);
    }
    const std::vector<QJsonArray> &rows() const { return m_rows.rows; }
    QString text(const QJsonArray &row, const QString &column) const { return row.at(m_columns.indexOf(column)).toVariant().toString(); }

private:
    QStringList m_columns;
    Rows m_rows;
};

door::Page page(const std::vector<door::Filter> &filters)
{
    door::Page page;
    page.limit = aFew;
    page.filters = filters;
    return page;
}

Find record(const QString &kind, const QString &code, const QString &detail, const QString &wanted)
{
    Find find{Find::What::Record, kind, code, code, detail, {}, kindIcon(kind)};
    find.isExact = code.compare(wanted, Qt::CaseInsensitive) == 0;
    return find;
}

void add(std::vector<Find> &out, Find find)
{
    if (std::ranges::none_of(out, [&](const Find &one) { return one.isSame(find); }))
        out.push_back(std::move(find));
}

QString joined(const QStringList &parts)
{
    QStringList out = parts;
    out.removeAll(QString());
    return out.join(u", "_s);
}

void addDocuments(std::vector<Find> &out, const Asked &documents, const QString &wanted)
{
    for (const auto &row : documents.rows()) {
        const auto detail = joined({documents.text(row, u"partner"_s), documents.text(row, u"plant"_s), choiceTitle(documents.text(row, u"state"_s)).toLower()});
        auto find = record(documents.text(row, u"kind"_s), documents.text(row, u"number"_s), detail, wanted);
        find.isExact = find.isExact || documents.text(row, u"reference"_s) == wanted;
        add(out, std::move(find));
    }
}

void addJournals(std::vector<Find> &out, Desk &desk, const QString &number)
{
    const Asked journals(desk, {u"ledger.journals"_s, {}, page({{u"number"_s, Is::Equal, number}})});
    for (const auto &row : journals.rows()) {
        Find find{Find::What::Record, u"journal"_s, journals.text(row, u"journal"_s), number,
                  joined({journals.text(row, u"entity"_s), journals.text(row, u"day"_s), journals.text(row, u"text"_s)}), {}, kindIcon(u"journal"_s)};
        find.isExact = true;
        add(out, std::move(find));
    }
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString kindTitle(const QString &kind)
{
    return choiceTitle(kind);
}

QString kindIcon(const QString &kind)
{
    static const std::map<QString, QString> icons{
        {u"item"_s, u"item"_s}, {u"partner"_s, u"partner"_s}, {u"lot"_s, u"lot"_s}, {u"account"_s, u"account"_s}, {u"journal"_s, u"journal"_s},
        {u"event"_s, u"event"_s}, {u"person"_s, u"person"_s}, {u"role"_s, u"role"_s}, {u"work_order"_s, u"work_order"_s}, {u"purchase_order"_s, u"purchase"_s},
        {u"sales_order"_s, u"sale"_s}, {u"receipt"_s, u"receipt"_s}, {u"shipment"_s, u"shipment"_s}, {u"supplier_invoice"_s, u"invoice"_s},
        {u"customer_invoice"_s, u"invoice"_s}, {u"supplier_payment"_s, u"payment"_s}, {u"customer_payment"_s, u"payment"_s}, {u"transfer"_s, u"shipment"_s}};
    const auto found = icons.find(kind);
    return found == icons.end() ? u"page"_s : found->second;
}

std::vector<Find> exactRecords(Desk &desk, const QString &text)
{
    std::vector<Find> out;
    if (text.isEmpty())
        return out;
    const auto upper = text.toUpper();
    for (const auto &number : upper == text ? QStringList{text} : QStringList{text, upper})
        addDocuments(out, Asked(desk, {u"masterdata.documents_by_number"_s, {{u"number"_s, number}}, page({})}), number);
    // What is scanned most comes first: a lot, then an item.
    for (const auto &kind : {u"lot"_s, u"item"_s, u"partner"_s, u"account"_s}) {
        const auto source = std::ranges::find(sources(), kind, &Source::kind);
        for (const auto &code : upper == text ? QStringList{text} : QStringList{text, upper}) {
            const Asked answer(desk, {source->query, {}, page({{source->code, Is::Equal, code}})});
            for (const auto &row : answer.rows())
                add(out, record(kind, answer.text(row, source->code), answer.text(row, source->name), text));
        }
    }
    return out;
}

std::vector<Find> searchRecords(Desk &desk, const QString &text)
{
    std::vector<Find> out;
    for (const auto &number : QStringList{text, text.toUpper()})
        addDocuments(out, Asked(desk, {u"masterdata.documents_by_number"_s, {{u"number"_s, number}}, page({})}), number);
    // Numbers that begin so, by the index: the next code point bounds them.
    if (text.size() >= 3 && !text.contains(u' ')) {
        const auto from = text.toUpper();
        addDocuments(out, Asked(desk, {u"masterdata.documents"_s, {}, page({{u"number"_s, Is::AtLeast, from}, {u"number"_s, Is::AtMost, from + u'~'}})}), from);
    }
    if (isNumber(text))
        addJournals(out, desk, text);
    for (const auto &source : sources()) {
        Question question{source.query, {}, page({})};
        if (source.parameter.isEmpty())
            question.page.filters = {{source.code, Is::Containing, text}};
        else
            question.parameters.insert(source.parameter, text);
        const Asked answer(desk, question);
        for (const auto &row : answer.rows())
            add(out, record(source.kind, answer.text(row, source.code), answer.text(row, source.name), text));
    }
    if (!isNumber(text)) {
        const Asked accounts(desk, {u"ledger.accounts"_s, {}, page({{u"name"_s, Is::Containing, text}})});
        for (const auto &row : accounts.rows())
            add(out, record(u"account"_s, accounts.text(row, u"code"_s), accounts.text(row, u"name"_s), text));
    }
    return out;
}

} // namespace millrace::ui
