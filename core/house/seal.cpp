// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/seal.h"

#include "door/event_row.h"
#include "house/house.h"
#include "store/reader.h"
#include "store/transaction.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

const store::Statement sealBlock{"house/seal_block"};
const store::Statement unsealedEvents{"house/unsealed_events"};
const store::Statement sealedUntil{"house/sealed_until"};
const store::Statement lastBlock{"house/last_block"};
const store::Statement allBlocks{"house/all_blocks"};
const store::Statement eventsOfBlock{"house/events_of_block"};
const store::Statement numberJournals{"house/number_journals"};

constexpr std::int64_t blockSize = 2000;
constexpr std::int64_t twoDays = 2 * 86'400'000'000; ///< Clocks differ; an event may be committed after a later one was sealed.

struct IdRow
{
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("id", &IdRow::id)); }
};

struct BlockRow
{
    std::int64_t id = 0;
    QString previousHash;
    QString hash;
    Instant sealed;
    std::int64_t events = 0;
    static constexpr store::TableName table{"block", store::TableClass::Posted, 1};
    static constexpr auto fields()
    {
        using store::field;
        using R = BlockRow;
        return std::tuple(field("id", &R::id), field("previous_hash", &R::previousHash), field("hash", &R::hash), field("sealed", &R::sealed),
                          field("events", &R::events));
    }
};

struct BlockEventRow
{
    std::int64_t event = 0;
    std::int64_t block = 0;
    std::int64_t place = 0;
    QString hash;
    static constexpr store::TableName table{"block_event", store::TableClass::Posted, 2};
    static constexpr auto fields()
    {
        using store::field;
        using R = BlockEventRow;
        return std::tuple(field("event", &R::event), field("block", &R::block), field("place", &R::place), field("hash", &R::hash));
    }
};

/// The places of the columns by their names, so that a database whose columns stand in another order has the same hashes.
std::vector<size_t> byName(const store::Table &table)
{
    std::vector<size_t> places(table.columns.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::sort(places, {}, [&](size_t place) { return std::string_view(table.columns[place].name); });
    return places;
}

void addRow(QCryptographicHash &hash, const store::Table &table, const std::vector<size_t> &places, const store::Cells &cells)
{
    QByteArray text(table.name);
    for (const auto place : places)
        text += cells[place].isNull() ? QByteArray("\x1f-") : QByteArray("\x1f=") + cells[place].toString().toUtf8();
    text += '\x1e';
    hash.addData(text);
}

/// The hash of each event: its own row and all rows that it posted, by table and id. PostgreSQL takes the same by itself
/// when it seals: core/store/guards/postgresql/9_sealing.sql.
std::unordered_map<std::int64_t, QByteArray> hashesOf(store::Connection &connection, const std::vector<std::int64_t> &events)
{
    std::unordered_map<std::int64_t, std::unique_ptr<QCryptographicHash>> hashes;
    const auto add = [&](const store::Table &table, const char *column) {
        const auto place = size_t(table.place(column));
        const auto places = byName(table);
        for (const auto &cells : connection.rowsWith(table, column, events).rows) {
            auto &hash = hashes[cells[place].integer()];
            if (!hash)
                hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
            addRow(*hash, table, places, cells);
        }
    };
    add(store::tableOf<door::EventRow>(), "id");
    auto posted = catalogue().posted();
    std::ranges::sort(posted, {}, [](const auto *table) { return std::string_view(table->name); });
    for (const auto *table : posted) {
        if (table->key >= 0)
            add(*table, "event");
    }
    std::unordered_map<std::int64_t, QByteArray> out;
    for (auto &[event, hash] : hashes)
        out[event] = hash->result().toHex();
    return out;
}

QString blockHash(const QString &previous, const std::vector<std::int64_t> &events, const std::unordered_map<std::int64_t, QByteArray> &hashes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toUtf8());
    for (const auto event : events)
        hash.addData(QByteArray::number(qint64(event)) + ':' + hashes.at(event) + ';');
    return QString::fromLatin1(hash.result().toHex());
}

std::vector<std::int64_t> idsFrom(store::Reader &read, const store::Statement &statement, std::initializer_list<store::Bind> binds = {})
{
    std::vector<std::int64_t> ids;
    for (const auto &row : read.all<IdRow>(statement, binds))
        ids.push_back(row.id);
    return ids;
}

/// SQLite's way; the file's owner owns the seal as well.
std::int64_t sealHere(store::Connection &connection, const Clock &clock, std::int64_t most)
{
    store::Reader read(connection);
    const auto until = read.value<std::int64_t>(sealedUntil).value_or(twoDays);
    const auto events = idsFrom(read, unsealedEvents, {{"since", until - twoDays}, {"limit", most}});
    if (events.empty())
        return 0;
    const auto last = read.one<BlockRow>(lastBlock).value_or(BlockRow{});
    const auto hashes = hashesOf(connection, events);
    const BlockRow block{last.id + 1, last.hash, blockHash(last.hash, events, hashes), clock.now(), std::int64_t(events.size())};
    connection.insert({&store::tableOf<BlockRow>(), {store::cellsOf(block)}});
    store::Rows rows{&store::tableOf<BlockEventRow>(), {}};
    std::int64_t place = 0;
    for (const auto event : events)
        rows.rows.push_back(store::cellsOf(BlockEventRow{event, block.id, ++place, QString::fromLatin1(hashes.at(event))}));
    connection.insert(rows);
    connection.run(numberJournals, {{"ids", events}}).finish();
    return std::int64_t(events.size());
}

} // namespace

std::int64_t sealSome(store::Connection &connection, const Clock &clock, std::int64_t most)
{
    std::int64_t sealed = 0;
    store::inTransaction(connection, [&] {
        sealed = connection.engine() == store::Engine::Sqlite ? sealHere(connection, clock, most)
                                                              : store::Reader(connection).value<std::int64_t>(sealBlock, {{"most", most}}).value_or(0);
    });
    return sealed;
}

std::int64_t seal(store::Connection &connection, const Clock &clock)
{
    std::int64_t total = 0;
    for (;;) {
        const auto sealed = sealSome(connection, clock, blockSize);
        total += sealed;
        if (sealed < blockSize)
            return total;
    }
}

void checkBlocks(store::Connection &connection, const std::function<void(Break)> &found)
{
    store::Reader read(connection);
    QString previous;
    std::int64_t number = 0;
    for (const auto &block : read.all<BlockRow>(allBlocks)) {
        const auto subject = u"block %1"_s.arg(block.id);
        if (block.id != ++number || block.previousHash != previous)
            found({u"sealed_blocks"_s, subject, u"it does not hang on the block before it"_s});
        const auto events = idsFrom(read, eventsOfBlock, {{"block", block.id}});
        const auto hashes = hashesOf(connection, events);
        if (std::int64_t(hashes.size()) != block.events)
            found({u"sealed_blocks"_s, subject, u"%1 events were sealed and %2 are there"_s.arg(block.events).arg(hashes.size())});
        else if (blockHash(block.previousHash, events, hashes) != block.hash)
            found({u"sealed_blocks"_s, subject, u"an event in it was changed after it was sealed"_s});
        previous = block.hash;
    }
}

} // namespace millrace::house
