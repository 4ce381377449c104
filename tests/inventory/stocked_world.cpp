// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/stocked_world.h"

#include "inventory/reservations.h"
#include "ledger/types/master_rows.h"
#include "masterdata/documents.h"
#include "masterdata/types/place_rows.h"

using namespace millrace;
using namespace Qt::StringLiterals;

namespace millrace::test {

door::Outcome doIt(World &world, Doing::Decide decide)
{
    static std::vector<std::unique_ptr<Doing>> kept; // Outcomes and previews may point to the type.
    kept.push_back(std::make_unique<Doing>(std::move(decide)));
    const auto outcome = world.door().submit({kept.back().get(), {}}, world.session());
    MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, "a doing that was answered with " + World::word(outcome).toStdString());
    return outcome;
}

namespace {

/// What the ledger's room makes elsewhere, and an order that holds stock.
void furnish(World &world)
{
    const auto entity = world.id<Entity>("ALD");
    doIt(world, [&](door::Gather &, const door::Work &work) {
        door::Decision out;
        const ledger::PlantRow plant{work.newId<Plant>(), entity, u"SOUTH"_s, u"South works"_s, {}};
        out.changes.insert(plant);
        out.changes.insert(masterdata::BinRow{work.newId<Bin>(), plant.id, u"DOCK"_s, u"Dock"_s, false, {}});
        return out;
    });
}

void createItems(World &world)
{
    world.must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "LINE", "name": "Line"})");
    world.must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "FREE", "name": "Backflush", "allowsNegative": true})");
    for (const auto *code : {"STD", "FIFO", "ACTUAL"})
        world.must("masterdata.CreateCategory", qPrintable(u"{\"code\": \"%1\", \"name\": \"%1\"}"_s.arg(QLatin1StringView(code))));
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "STD", "method": "standard"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "FIFO", "method": "fifo"})");
    world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "ACTUAL", "method": "actual"})");
    const auto item = [&](const char *code, const char *unit, const char *category, const char *more = "") {
        world.must("masterdata.CreateItem", qPrintable(u"{\"code\": \"%1\", \"name\": \"%1\", \"unit\": \"%2\", \"category\": \"%3\", \"supply\": \"bought\"%4}"_s
                                                           .arg(QLatin1StringView(code), QLatin1StringView(unit), QLatin1StringView(category), QLatin1StringView(more))));
    };
    item("STEEL", "kg", "GENERAL");
    item("BOLT", "pcs", "STD");
    item("NAIL", "pcs", "STD");
    item("OIL", "l", "FIFO");
    item("RESIN", "kg", "FIFO", R"(, "tracking": "lot")");
    item("PUMP", "pcs", "ACTUAL", R"(, "tracking": "serial")");
    world.must("masterdata.CreateUnit", R"({"code": "third", "name": "Third of a kilogram"})");
    world.must("masterdata.DefineConversion", R"({"quantity": "3 third", "equals": "1 kg"})");
    world.must("masterdata.CreateItem", R"({"code": "GHOST", "name": "Ghost", "unit": "pcs", "category": "GENERAL", "supply": "phantom"})");
    world.must("inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.30"})");
}

void takeOver(World &world)
{
    world.must("inventory.TakeOverStock", R"({"lines": [
        {"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "100 kg", "unitCost": "2"},
        {"item": "BOLT", "bin": "NORTH/MAIN", "quantity": "1000"},
        {"item": "OIL", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "5"},
        {"item": "OIL", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "6"},
        {"item": "RESIN", "bin": "NORTH/MAIN", "lot": "R1", "expires": "2027-01-31", "quantity": "20", "unitCost": "8"},
        {"item": "PUMP", "bin": "NORTH/MAIN", "lot": "S1", "quantity": "1", "unitCost": "400"},
        {"item": "PUMP", "bin": "NORTH/MAIN", "lot": "S2", "quantity": "1", "unitCost": "420"}]})");
}

void reserveSteel(StockedWorld &world)
{
    const auto need = world.need("STEEL");
    const auto entity = world.id<Entity>("ALD");
    doIt(world, [&](door::Gather &gather, const door::Work &work) {
        door::Decision out;
        auto book = inventory::gatherStock(gather, {need}, work.today());
        masterdata::DocumentRow head;
        head.id = work.newId<Document>();
        head.kind = masterdata::DocumentKind::SalesOrder;
        head.number = u"SO-1"_s;
        head.entity = entity;
        head.plant = need.plant;
        head.day = work.today();
        masterdata::startDocument(out.changes, head, u"confirmed"_s);
        const masterdata::DocumentLineRow line{work.newId<DocumentLine>(), head.id, 10, need.item, {}, 60 * Quantity::one, book.item(need.item, need.plant).unit, {}, 0, {}, {}, {}, {}};
        out.changes.insert(line);
        inventory::reserve(out.changes, book, head.id, line.id.value, need.item, need.plant, {line.quantity, line.unit});
        return out;
    });
}

} // namespace

StockedWorld::StockedWorld(store::Engine engine) : World(engine)
{
    furnish(*this);
    createItems(*this);
    takeOver(*this);
    reserveSteel(*this);
}

QString StockedWorld::inPlace(const char *item, const char *bin, const char *status, const char *lot)
{
    for (const auto &row : ask("inventory.stock_on_hand", qPrintable(u"{\"item\": \"%1\", \"status\": \"%2\"}"_s.arg(QLatin1StringView(item), QLatin1StringView(status))))) {
        if (row[u"bin"] == QLatin1StringView(bin) && row[u"lot"] == QLatin1StringView(lot))
            return row[u"quantity"].toString();
    }
    return u"nothing"_s;
}

QString StockedWorld::worth(const char *item)
{
    QStringList out;
    for (const auto &row : ask("inventory.pools", qPrintable(u"{\"item\": \"%1\", \"plant\": \"NORTH\"}"_s.arg(QLatin1StringView(item)))))
        out.append(row[u"quantity"].toString() + u' ' + row[u"value"].toString());
    return out.join(u", "_s);
}

QString StockedWorld::balance(ledger::Role role)
{
    store::Reader read(connection());
    static const store::Statement balanceOfRole = [] {
        store::statements::add({{"inventory_test/balance.sql", "-- name: balance_of_role\nSELECT CAST(SUM(amount) AS BIGINT) FROM journal_line WHERE role = :role\n"}});
        return store::Statement("inventory_test/balance_of_role");
    }();
    const auto minor = read.value<std::int64_t>(balanceOfRole, {{"role", store::snakeCase(store::enumText(role))}}).value_or(0);
    return Money(minor, Currency::parse(u"EUR").value()).toString();
}

inventory::StockNeed StockedWorld::need(const char *item)
{
    return {id<Item>(item), id<Plant>("NORTH"), {}};
}

inventory::Place StockedWorld::place(const char *bin)
{
    return {id<Bin>(qPrintable(u"NORTH/"_s + QLatin1StringView(bin))), inventory::Status::Available, {}, {}};
}

void StockedWorld::receive(const char *item, const char *bin, const char *quantity, const char *cost, Day day)
{
    const auto need = this->need(item);
    const auto place = this->place(bin);
    doIt(*this, [&](door::Gather &gather, const door::Work &work) {
        door::Decision out;
        const auto when = day.isNone() ? work.today() : day;
        auto book = inventory::gatherStock(gather, {need}, when);
        const auto &facts = book.item(need.item, need.plant);
        const auto paid = Money::parse(QString::fromUtf8(cost), facts.currency).value();
        const auto moved = book.receive(out.changes, work, need.item, need.plant, place, Quantity::parse(QString::fromUtf8(quantity), facts.unit).value(), paid, {u"receipt"_s, when, {}, 0});
        inventory::postReceived(out.changes, moved, facts.dimensions(), ledger::Role::PurchasePriceVariance);
        ledger::postings(out.changes).credit(ledger::Role::OpeningStock, paid, facts.dimensions());
        out.changes.event().entity = facts.entity;
        out.changes.event().plant = facts.plant;
        out.changes.event().day = when;
        return out;
    });
}

void StockedWorld::issue(const char *item, const char *bin, const char *quantity, Day day)
{
    const auto need = this->need(item);
    const auto place = this->place(bin);
    doIt(*this, [&](door::Gather &gather, const door::Work &work) {
        door::Decision out;
        const auto when = day.isNone() ? work.today() : day;
        auto book = inventory::gatherStock(gather, {need}, when);
        const auto &facts = book.item(need.item, need.plant);
        const auto moved = book.issue(out.changes, work, need.item, need.plant, place, Quantity::parse(QString::fromUtf8(quantity), facts.unit).value(), {u"issue"_s, when, {}, 0});
        ledger::postings(out.changes).debit(ledger::Role::Expense, moved.value, facts.dimensions());
        ledger::postings(out.changes).credit(ledger::Role::Inventory, moved.value, facts.dimensions(), {moved.row});
        out.changes.event().entity = facts.entity;
        out.changes.event().plant = facts.plant;
        out.changes.event().day = when;
        return out;
    });
}

} // namespace millrace::test
