// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/show_changes.h"

#include "base/quantity.h"
#include "cli/terminal.h"
#include "store/reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

struct CodeRow
{
    std::int64_t id = 0;
    QString code;
    static constexpr auto fields() { return std::tuple(store::field("id", &CodeRow::id), store::field("code", &CodeRow::code)); }
};

const store::Statement *codesStatement(const QString &column)
{
    static const std::map<QString, QByteArray> namings{
        {u"item"_s, "masterdata/item_codes"}, {u"component"_s, "masterdata/item_codes"}, {u"account"_s, "ledger/account_codes"},
        {u"bin"_s, "masterdata/bin_codes"}, {u"plant"_s, "ledger/plant_codes"}, {u"entity"_s, "ledger/entity_codes"},
        {u"partner"_s, "masterdata/partner_codes"}, {u"owner"_s, "masterdata/partner_codes"}, {u"document"_s, "masterdata/document_codes"},
        {u"work_order"_s, "masterdata/document_codes"}, {u"lot"_s, "inventory/lot_codes"}, {u"reason"_s, "masterdata/reason_codes"},
        {u"cost_centre"_s, "masterdata/cost_centre_codes"}, {u"work_centre"_s, "masterdata/work_centre_codes"}, {u"person"_s, "security/person_codes"},
        {u"period"_s, "ledger/period_codes"}, {u"structure"_s, "engineering/structure_codes"}};
    static std::map<QString, std::unique_ptr<store::Statement>> statements;
    const auto naming = namings.find(column);
    if (naming == namings.end())
        return nullptr;
    auto &slot = statements[column];
    if (!slot)
        slot = std::make_unique<store::Statement>(naming->second.constData());
    return slot.get();
}

/// The tables that people ask about, and their columns, in the order they are shown.
struct Section
{
    const char *title;
    const char *table;
    std::vector<const char *> columns;
};

const std::vector<Section> &sections()
{
    static const std::vector<Section> all{
        {"Documents", "document", {"kind", "number", "partner", "day"}},
        {"Stock", "stock_move", {"item", "bin", "lot", "status", "quantity", "value", "kind"}},
        {"Work in process", "wip_entry", {"work_order", "element", "amount", "kind"}},
        {"Books", "journal_line", {"account", "role", "amount", "item", "partner", "document"}},
        {"Open items", "open_item_entry", {"account", "amount", "foreign_amount"}},
        {"Variances", "variance", {"kind", "amount", "item"}},
        {"States", "state_entry", {"document", "from_state", "to_state"}},
        {"Progress", "progress_entry", {"document", "measure", "quantity"}},
        {"Reservations", "reservation_entry", {"document", "item", "quantity"}}};
    return all;
}

bool isMoney(const QString &column) { return column == "value"_L1 || column == "value_after"_L1 || column == "amount"_L1 || column == "foreign_amount"_L1; }
bool isQuantity(const QString &column) { return column == "quantity"_L1 || column == "quantity_after"_L1; }

QString shown(const QString &column, const store::Value &value, Codes &codes)
{
    if (value.isInteger() && isMoney(column))
        return formatScaled(value.integer(), 2, 2);
    if (value.isInteger() && isQuantity(column))
        return formatScaled(value.integer(), Quantity::scale, 0);
    return codes.of(column, value);
}

} // namespace

QString Codes::of(const QString &column, const store::Value &value)
{
    if (!value.isInteger())
        return value.toString();
    const auto *statement = codesStatement(column);
    if (!statement)
        return value.toString();
    auto &code = m_known[{column, value.integer()}];
    if (code.isEmpty()) {
        const auto row = store::Reader(m_connection).one<CodeRow>(*statement, {{"ids", std::vector<std::int64_t>{value.integer()}}});
        code = row ? row->code : u"new"_s;
    }
    return code;
}

QString tablesOf(const door::Changes &changes, Codes &codes)
{
    QStringList out;
    for (const auto &section : sections()) {
        for (const auto &[table, batch] : changes.batches()) {
            if (QLatin1StringView(table->name) != QLatin1StringView(section.table) || batch.inserts.empty())
                continue;
            QStringList header;
            std::vector<bool> right;
            for (const auto *column : section.columns) {
                header.append(QString::fromLatin1(column).replace(u'_', u' '));
                right.push_back(isMoney(QString::fromLatin1(column)) || isQuantity(QString::fromLatin1(column)));
            }
            std::vector<QStringList> rows;
            for (const auto &cells : batch.inserts) {
                QStringList row;
                for (const auto *column : section.columns)
                    row.append(shown(QString::fromLatin1(column), cells[size_t(table->place(column))], codes));
                rows.push_back(row);
            }
            out.append(bold(QString::fromLatin1(section.title)) + u'\n' + cli::table(header, rows, right));
        }
    }
    return out.isEmpty() ? u"Nothing is posted."_s : out.join(u"\n\n"_s);
}

QJsonObject jsonOf(const door::Changes &changes, Codes &codes)
{
    QJsonObject out;
    for (const auto &[table, batch] : changes.batches()) {
        QJsonArray rows;
        for (const auto *list : {&batch.inserts, &batch.updates}) {
            for (const auto &cells : *list) {
                QJsonObject row;
                for (size_t i = 0; i < cells.size(); ++i) {
                    const auto column = QString::fromLatin1(table->columns[i].name);
                    if (!cells[i].isNull() && table->columns[i].mark != store::Mark::Event)
                        row[column] = shown(column, cells[i], codes);
                }
                rows.append(row);
            }
        }
        out[QString::fromLatin1(table->name)] = rows;
    }
    return out;
}

} // namespace millrace::cli
