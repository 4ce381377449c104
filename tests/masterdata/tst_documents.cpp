// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/documents.h"
#include "support/test.h"
#include "world/world.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace millrace;
using namespace millrace::masterdata;
using namespace Qt::StringLiterals;

namespace {

/// A document of two lines, or a step of one: what commands of higher rooms do, in small.
struct MoveDocument
{
    QString kind;
    QString number;
    Id<Document> document; ///< None: a new one.

    enum class Rejection {};
    struct Receipt
    {
        Id<Document> document;
        static constexpr auto fields() { return std::tuple(store::field("document", &Receipt::document)); }
    };
    static constexpr auto fields()
    {
        using store::field;
        using C = MoveDocument;
        return std::tuple(field("kind", &C::kind), field("number", &C::number), field("document", &C::document));
    }
    static door::CommandSpec spec() { return {u"test.MoveDocument"_s, 1, u"test.document_moved"_s, u"Begins or moves a document."_s, u"{}"_s}; }
    static const door::CommandType &type();
};

struct Facts
{
    std::optional<DocumentHead> head;
    std::vector<DocumentLineRow> lines;
    ProgressBook progress;
};

Id<Entity> theEntity;
Id<Plant> thePlant;

void check(const MoveDocument &, door::Checks &) {}

Facts gather(const MoveDocument &c, door::Gather &gather)
{
    return {gatherDocument(gather, c.document), gatherLines(gather, {c.document}), gatherProgress(gather, {c.document})};
}

door::Decision begin(const MoveDocument &c, const door::Work &work)
{
    door::Changes changes;
    DocumentRow head;
    head.id = work.newId<Document>();
    head.kind = store::enumFromSnake<DocumentKind>(c.kind);
    head.number = c.number;
    head.entity = theEntity;
    head.plant = thePlant;
    head.day = work.today();
    head.reference = u"REF-"_s + c.number;
    startDocument(changes, head, u"draft"_s);
    for (const std::int64_t line : {10, 20})
        changes.insert(DocumentLineRow{work.newId<DocumentLine>(), head.id, line, {}, {}, line * Quantity::one, Unit::parse(u"pcs").value(), {}, 0, {}, {}, {}, {}});
    return door::accept(std::move(changes), MoveDocument::Receipt{head.id});
}

door::Decision decide(const MoveDocument &c, const Facts &f, const door::Work &work)
{
    if (!f.head)
        return begin(c, work);
    door::Changes changes;
    changes.event().entity = f.head->row.entity;
    changes.event().correlation = f.head->row.correlation;
    advance(changes, c.document, f.head->state, f.head->state + u"+"_s);
    const auto before = f.progress.of(f.lines[1].id, u"received"_s);
    progress(changes, c.document, f.lines[1].id, u"received"_s, Quantity(before.quantity + Quantity::one, f.lines[1].unit), 250);
    return door::accept(std::move(changes), MoveDocument::Receipt{c.document});
}

} // namespace

const door::CommandType &MoveDocument::type()
{
    static const door::CommandOf<MoveDocument, Facts> type{check, gather, decide};
    return type;
}

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsGoTheirWay_data() { test::engineColumn(); }
    void documentsGoTheirWay()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        theEntity = world.id<Entity>("ALD");
        thePlant = world.id<Plant>("NORTH");
        const auto move = [&](const MoveDocument &command) {
            const auto outcome = world.door().submit(command, world.session());
            return Id<Document>(test::World::word(outcome) == u"ok"_s ? outcome.receipt[u"document"_s].toInteger() : 0);
        };
        const auto order = move({u"purchase_order"_s, u"A/17"_s, {}});
        QVERIFY(order);
        QCOMPARE(move({{}, {}, order}), order);
        QCOMPARE(move({{}, {}, order}), order);

        store::SequentialIds ids(1'000'000'000);
        const door::Work work{ids, ids.next<Event>(), world.session(), world.clock().now(), {}};
        world.connection().begin();
        door::Gather gather(world.connection(), work);
        const auto head = gatherDocument(gather, Id<PurchaseOrder>(order.value)).value();
        QCOMPARE(head.state, u"draft++"_s);
        QCOMPARE(head.row.correlation, u"purchase_order/A/17/%1"_s.arg(theEntity.value));
        QVERIFY(!gatherDocument(gather, Id<SalesOrder>(order.value)));
        QVERIFY(!gatherDocument(gather, Id<Document>::unknown()));
        const auto lines = gatherLines(gather, {order});
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[1].quantity, 20'000'000);
        const auto book = gatherProgress(gather, {order});
        QCOMPARE(book.of(lines[1].id, u"received"_s).quantity, 3'000'000); // One, and then two more.
        QCOMPARE(book.of(lines[1].id, u"received"_s).amount, 500);
        QCOMPARE(book.of(lines[0].id, u"received"_s).quantity, 0);
        world.connection().rollback();

        // By number, whatever the kind while only one bears it; lines behind the last slash.
        QCOMPARE(world.id<Document>("A/17"), order);
        QCOMPARE(world.id<PurchaseOrder>("A/17").value, order.value);
        QCOMPARE(world.id<DocumentLine>("A/17/20"), lines[1].id);
        const auto sale = move({u"sales_order"_s, u"A/17"_s, {}});
        QVERIFY(sale);
        QVERIFY_EXCEPTION_THROWN(world.id<Document>("A/17"), Bug);
        QCOMPARE(world.id<SalesOrder>("A/17").value, sale.value);

        QCOMPARE(world.ask("masterdata.documents").size(), 2);
        const auto orders = world.ask("masterdata.documents", R"({"kind": "purchase_order", "state": "draft++"})");
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders[0][u"number"_s].toString(), u"A/17"_s);
        QCOMPARE(world.ask("masterdata.documents_by_number", R"({"number": "A/17"})").size(), 2);
        QCOMPARE(world.ask("masterdata.documents_by_number", R"({"number": "REF-A/17"})").size(), 2);
        QCOMPARE(world.ask("masterdata.documents_by_number", R"({"number": "A/1"})").size(), 0);
        QStringList history;
        const auto asked = QJsonDocument(QJsonObject{{u"document"_s, qint64(order.value)}}).toJson();
        for (const auto &row : world.ask("masterdata.document_history", asked.constData()))
            history.append(row[u"person"_s].toString() + u' ' + row[u"fromState"_s].toString() + u'>' + row[u"toState"_s].toString());
        QCOMPARE(history, (QStringList{u"boss >draft"_s, u"boss draft>draft+"_s, u"boss draft+>draft++"_s}));
    }
};

MILLRACE_TEST(DocumentsTest)
#include "tst_documents.moc"
