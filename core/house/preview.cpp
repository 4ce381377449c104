// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/preview.h"

#include "house/house.h"
#include "house/rules/row_names.h"
#include "ledger/types/rows.h"

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

using masterdata::DocumentRow;

const store::Statement visibleEvent{"house/visible_event"};
const store::Statement documentsMade{"house/documents_made_by_event"};
const store::Statement documentsTouched{"house/documents_touched_by_event"};

struct EventPlace
{
    Id<Event> id;
    Day day;
    Id<Entity> entity;
    static constexpr auto fields()
    {
        return std::tuple(store::field("id", &EventPlace::id), store::field("day", &EventPlace::day), store::field("entity", &EventPlace::entity));
    }
};

Unit hour() { return Unit::parse(u"h"_s).value(); }

PreviewDocument shown(const DocumentRow &row, PreviewStep step, RowNames &look)
{
    return {step, row.kind, row.number, look.code(row.partner), row.day, row.reference};
}

PreviewStock shown(const inventory::StockMoveRow &row, RowNames &look)
{
    // A lot that was there before is called by its item as well, which stands beside it.
    const auto item = look.code(row.item);
    auto lot = look.code(row.lot);
    if (lot.startsWith(item + u'/'))
        lot.remove(0, item.size() + 1);
    return {item, look.code(row.bin), lot, row.status, look.code(row.owner),
            look.quantity(row.quantity, row.item), look.money(row.value, row.entity), row.kind};
}

PreviewWip shown(const production::WipEntryRow &row, RowNames &look)
{
    PreviewWip out{look.code(row.workOrder), row.element, row.kind, look.code(row.item), {}, look.money(row.amount, row.entity)};
    if (row.quantity != 0)
        out.quantity = look.quantity(row.quantity, row.item, hour());
    return out;
}

PreviewBooking shown(const ledger::JournalLineRow &row, RowNames &look)
{
    const auto amount = look.money(row.amount, row.entity);
    PreviewBooking out;
    out.account = look.code(row.account);
    out.accountName = look.accountName(row.account);
    (amount.minor() < 0 ? out.credit : out.debit) = amount.absolute();
    out.foreignAmount = look.foreign(row.foreignAmount, row.currency, row.entity);
    out.role = row.role;
    out.plant = look.code(row.plant);
    out.costCentre = look.code(row.costCentre);
    out.item = look.code(row.item);
    out.partner = look.code(row.partner);
    out.document = look.code(row.document);
    out.reason = look.code(row.reason);
    return out;
}

PreviewOpenItem shown(const ledger::OpenItemEntryRow &row, RowNames &look)
{
    const auto &item = look.openItem(row.openItem);
    return {item.kind, look.code(item.document), look.code(item.partner), look.code(row.account), item.due,
            look.money(row.amount, row.entity), look.foreign(row.foreignAmount, item.currency, row.entity)};
}

PreviewVariance shown(const production::VarianceRow &row, RowNames &look)
{
    return {row.kind, look.code(row.document), look.code(row.item), look.code(row.workCentre), look.money(row.amount, row.entity)};
}

PreviewState shown(const masterdata::StateEntryRow &row, RowNames &look)
{
    return {look.code(row.document), row.fromState, row.toState};
}

PreviewProgress shown(const masterdata::ProgressEntryRow &row, RowNames &look)
{
    PreviewProgress out{look.code(row.document), row.measure, {}, {}};
    if (row.quantity != 0)
        out.quantity = row.measure.endsWith("_hours"_L1) ? Quantity(row.quantity, hour()) : look.quantityOf(row.quantity, row.line);
    if (row.amount != 0)
        out.amount = look.moneyOf(row.amount, row.document);
    return out;
}

PreviewReservation shown(const inventory::ReservationEntryRow &row, RowNames &look)
{
    return {look.code(row.item), look.code(row.plant), look.code(row.document), look.quantity(row.quantity, row.item)};
}

/// What a person calls a record: its code, or the item, partner or account that it is about.
QString calledBy(const store::Table &table, const store::Cells &cells, RowNames &look)
{
    if (const auto *code = cellOf(table, cells, "code"))
        return code->toString();
    if (const auto *item = cellOf(table, cells, "item"); item && item->isInteger())
        return look.code(Id<Item>(item->integer()));
    if (const auto *partner = cellOf(table, cells, "partner"); partner && partner->isInteger())
        return look.code(Id<Partner>(partner->integer()));
    return {};
}

/// Records that are shown nowhere else. What belongs to a document goes without saying, and so do pools.
void addRecords(const std::map<const store::Table *, std::vector<store::Cells>> &source, PreviewStep step, RowNames &look, Preview &out)
{
    for (const auto &[table, rows] : source) {
        if (table->tableClass != store::TableClass::Document || table == &store::tableOf<DocumentRow>() || table == &store::tableOf<inventory::PoolRow>())
            continue;
        for (const auto &cells : rows) {
            if (cellOf(*table, cells, "document") || cellOf(*table, cells, "work_order") || table == &store::tableOf<production::WorkOrderRow>())
                continue;
            const auto *name = cellOf(*table, cells, "name");
            out.records.push_back({step, QString::fromLatin1(table->name), calledBy(*table, cells, look), name ? name->toString() : QString()});
        }
    }
}

/// What many draws have in common is one line, and the levels follow each other.
void addLateCosts(const RowsOfEvent &source, RowNames &look, Preview &out)
{
    std::map<std::tuple<std::int64_t, inventory::LateCostStep, Id<Item>, Id<Document>>, inventory::LateCostShareRow> sums;
    for (const auto &row : source.all<inventory::LateCostShareRow>()) {
        const auto [sum, isNew] = sums.try_emplace({row.level, row.kind, row.item, row.document}, row);
        if (!isNew)
            sum->second.amount = addChecked(sum->second.amount, row.amount);
    }
    for (const auto &[step, row] : sums)
        out.lateCosts.push_back({row.level, row.kind, look.code(row.item), look.code(row.document), look.money(row.amount, row.entity)});
}

Preview readable(const RowsOfEvent &source, RowNames &look)
{
    Preview out;
    const auto add = [&]<typename R>(auto &to, std::type_identity<R>) {
        for (const auto &row : source.all<R>())
            to.push_back(shown(row, look));
    };
    for (const bool changed : {false, true}) {
        for (const auto &row : source.all<DocumentRow>(changed))
            out.documents.push_back(shown(row, changed ? PreviewStep::Changed : PreviewStep::Made, look));
    }
    add(out.stock, std::type_identity<inventory::StockMoveRow>());
    add(out.workInProcess, std::type_identity<production::WipEntryRow>());
    addLateCosts(source, look, out);
    add(out.books, std::type_identity<ledger::JournalLineRow>());
    add(out.openItems, std::type_identity<ledger::OpenItemEntryRow>());
    add(out.variances, std::type_identity<production::VarianceRow>());
    add(out.states, std::type_identity<masterdata::StateEntryRow>());
    for (const auto &row : source.all<masterdata::ProgressEntryRow>()) {
        if (!row.measure.contains(u':')) // The same pieces again, for their reason.
            out.progress.push_back(shown(row, look));
    }
    add(out.reservations, std::type_identity<inventory::ReservationEntryRow>());
    addRecords(source.inserts, PreviewStep::Made, look, out);
    addRecords(source.updates, PreviewStep::Changed, look, out);
    return out;
}

Preview readable(const RowsOfEvent &source, store::Connection &connection)
{
    RowNames look(source, connection);
    readable(source, look);
    look.ask();
    return readable(source, look);
}

template<typename R>
void addSection(const char *code, const std::vector<R> &rows, std::vector<PreviewSection> &out)
{
    if (rows.empty())
        return;
    PreviewSection section{QString::fromLatin1(code), door::detail::describe<R>(), {}};
    std::vector<bool> said(section.columns.size());
    for (const auto &row : rows) {
        QJsonArray cells;
        store::forEachField<R>([&](const auto &f, int index) {
            const auto json = door::jsonOf(row.*f.member);
            cells.append(json.isUndefined() ? QJsonValue() : json);
            if (!cells.last().isNull() && cells.last() != QJsonValue(QString()))
                said[size_t(index)] = true;
        });
        section.rows.push_back(cells);
    }
    for (auto column = qsizetype(said.size()) - 1; column >= 0; --column) {
        if (said[size_t(column)])
            continue;
        section.columns.erase(section.columns.begin() + column);
        for (auto &cells : section.rows)
            cells.removeAt(column);
    }
    out.push_back(std::move(section));
}

} // namespace

Preview previewOf(const door::Changes &changes, store::Connection &connection)
{
    RowsOfEvent source;
    source.entity = changes.event().entity;
    for (const auto &[table, batch] : changes.batches()) {
        source.inserts[table] = batch.inserts;
        source.updates[table] = batch.updates;
    }
    auto out = readable(source, connection);
    out.day = changes.event().day;
    out.value = changes.event().value;
    return out;
}

Preview effectOf(Id<Event> event, store::Connection &connection)
{
    store::Reader read(connection);
    const auto place = read.one<EventPlace>(visibleEvent, {{"event", event}});
    if (!place)
        return {};
    RowsOfEvent source;
    source.entity = place->entity;
    const auto ids = std::span(&event.value, 1);
    for (const auto *table : catalogue().posted())
        source.inserts[table] = connection.rowsWith(*table, "event", ids).rows;
    for (const auto &row : read.all<DocumentRow>(documentsMade, {{"event", event}}))
        source.inserts[&store::tableOf<DocumentRow>()].push_back(store::cellsOf(row));
    for (const auto &row : read.all<DocumentRow>(documentsTouched, {{"event", event}}))
        source.updates[&store::tableOf<DocumentRow>()].push_back(store::cellsOf(row));
    auto out = readable(source, connection);
    out.day = place->day;
    return out;
}

std::vector<PreviewSection> sectionsOf(const Preview &preview)
{
    std::vector<PreviewSection> out;
    addSection("documents", preview.documents, out);
    addSection("stock", preview.stock, out);
    addSection("workInProcess", preview.workInProcess, out);
    addSection("lateCosts", preview.lateCosts, out);
    addSection("books", preview.books, out);
    addSection("openItems", preview.openItems, out);
    addSection("variances", preview.variances, out);
    addSection("states", preview.states, out);
    addSection("progress", preview.progress, out);
    addSection("reservations", preview.reservations, out);
    addSection("records", preview.records, out);
    return out;
}

QJsonObject toJson(const Preview &preview)
{
    QJsonObject out;
    for (const auto &section : sectionsOf(preview)) {
        QJsonArray rows;
        for (const auto &cells : section.rows) {
            QJsonObject row;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (cells[i].isNull() || cells[i] == QJsonValue(QString()))
                    continue;
                row.insert(section.columns[size_t(i)].name, cells[i]);
            }
            rows.append(row);
        }
        out.insert(section.code, rows);
    }
    return out;
}

} // namespace millrace::house
