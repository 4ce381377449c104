// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/house.h"
#include "house/seal.h"
#include "support/test.h"
#include "workflow/rules/file_name.h"
#include "workflow/types/file_content.h"
#include "world/failing_store.h"
#include "world/story.h"

#include <QSqlQuery>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::Story;
using test::World;

namespace {

const std::vector<test::Step> before{
    {"masterdata.CreateItem", R"({"code": "DYE", "name": "Dye", "unit": "kg", "category": "GENERAL", "supply": "bought", "tracking": "lot"})"},
    {"masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel", "supplier": true, "currency": "EUR"})"},
    {"inventory.CreateLot", R"({"item": "DYE", "code": "D1"})"},
    {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "DYE", "quantity": "6", "price": "5"}]})", "ok", "", "PO"},
};

const std::vector<test::Step> law{
    {"workflow.AttachFile", R"({"name": "a.txt", "content": "SGVsbG8="})", "SubjectMissing @document"},
    {"workflow.AttachFile", R"({"item": "DYE", "partner": "STEELCO", "name": "a.txt", "content": "SGVsbG8="})", "SubjectsSeveral @document"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "../a.txt", "content": "SGVsbG8="})", "FileNameInvalid @name"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": ""})", "FileEmpty @content"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "no base64!"})", "WrongType @content"},
    {"workflow.AttachFile", R"({"event": 999999999, "name": "a.txt", "content": "SGVsbG8="})", "SubjectUnknown @document"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8=", "note": "A greeting"})", "ok", "", "ONE"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8="})", "AttachedAlready @content"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8h"})"},
    {"workflow.AttachFile", R"({"partner": "STEELCO", "name": "a.txt", "content": "SGVsbG8="})"},
    {"workflow.AttachFile", R"({"lot": "DYE/D1", "name": "Prüfzeugnis 3.1.pdf", "content": "SGVsbG8="})"},
    {"workflow.AttachFile", R"({"document": "{PO}", "name": "offer.eml", "content": "SGVsbG8="})"},
    {"workflow.AttachFile", R"({"event": {PO.event}, "name": "why.txt", "content": "SGVsbG8="})"},
    {"workflow.RemoveAttachment", R"({"attachment": {ONE.attachment}, "reason": " "})", "ReasonMissing @reason"},
    {"workflow.RemoveAttachment", R"({"attachment": 999999999, "reason": "wrong"})", "AttachmentUnknown @attachment"},
    {"workflow.RemoveAttachment", R"({"attachment": {ONE.attachment}, "reason": "wrong"})"},
    {"workflow.RemoveAttachment", R"({"attachment": {ONE.attachment}, "reason": "wrong"})", "RemovedAlready @attachment"},
    {"house.ReverseEvent", R"({"event": {ONE.event}, "reason": "no"})", "NotReversible @event"},
    {"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8="})"}, // What was removed may come again.
};

QByteArray contentOf(World &world, qint64 attachment)
{
    QByteArray bytes;
    for (const auto row : world.ask("workflow.attachment_content", QByteArray("{\"attachment\": " + QByteArray::number(attachment) + "}").constData()))
        bytes += QByteArray::fromBase64(row[u"content"_s].toString().toLatin1());
    return bytes;
}

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOutcomeHasALine_data() { test::engineColumn(); }
    void everyOutcomeHasALine()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        QCOMPARE(story.tell(law), QString());
        QCOMPARE(test::untold({u"workflow.RemoveAttachment"_s}, {&law}), QStringList());
        QCOMPARE(test::untold({u"workflow.AttachFile"_s}, {&law}).size(), 1); // Too large: see below.
        QCOMPARE(story.ask("workflow.attachments", R"({"item": "DYE"})").size(), 2);
        QCOMPARE(story.ask("workflow.attachments", R"({"document": "{PO}"})").size(), 1);
        QCOMPARE(story.ask("workflow.attachments", R"({"lot": "DYE/D1"})").size(), 1);
        QCOMPARE(story.ask("workflow.attachments", R"({"event": {PO.event}})").size(), 1);
        QCOMPARE(story.ask("workflow.attachments").size(), 0);
        QCOMPARE(story.ask("masterdata.document_history", R"({"document": "{PO}"})").size(), 2);
    }

    void everyWriteMayFail_data() { test::engineColumn(); }
    void everyWriteMayFail()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        QCOMPARE(story.tellFailing({{"workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8="})", "ok", "", "ONE"},
                                    {"workflow.RemoveAttachment", R"({"attachment": {ONE.attachment}, "reason": "wrong"})"}}), QString());
    }

    void aLargeFileComesBackByteByByte_data() { test::engineColumn(); }
    void aLargeFileComesBackByteByByte()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        QByteArray bytes(1'000'001, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char((i * 131) % 251);
        const auto attach = [&](const QByteArray &what) {
            return world.submit(u"workflow.AttachFile"_s, {{u"item"_s, u"DYE"_s}, {u"name"_s, u"large.bin"_s}, {u"content"_s, QString::fromLatin1(what.toBase64())}});
        };
        const auto outcome = attach(bytes);
        QCOMPARE(World::word(outcome), u"ok"_s);
        QCOMPARE(contentOf(world, outcome.receipt[u"attachment"_s].toInteger()), bytes);
        QCOMPARE(outcome.receipt[u"sha256"_s].toString(), workflow::sha256Of(bytes));
        QCOMPARE(World::word(attach(QByteArray(workflow::rules::largestFile + 1, 'x'))), u"FileTooLarge @content"_s);
        // The event keeps the hash, not the bytes.
        const auto sent = world.ask("security.event_content", QByteArray("{\"event\": " + QByteArray::number(outcome.event.value) + "}").constData());
        QVERIFY(sent.first()[u"content"_s].toString().size() < 400);
        QVERIFY(sent.first()[u"content"_s].toString().contains(workflow::sha256Of(bytes)));
        QVERIFY(house::seal(world.connection(), world.clock()) > 0);
        QCOMPARE(world.breaks(), QString());
    }

    void aPreviewKeepsNothing_data() { test::engineColumn(); }
    void aPreviewKeepsNothing()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        door::Sending sending;
        sending.preview = true;
        QCOMPARE(world.submit("workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8="})", sending).kind, door::Outcome::Kind::Preview);
        QCOMPARE(story.ask("workflow.attachments", R"({"item": "DYE"})").size(), 0);
    }

    void theSameIdIsDoneOnce_data() { test::engineColumn(); }
    void theSameIdIsDoneOnce()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        door::Sending sending;
        sending.id = CommandId::make(world.clock().now());
        const auto *one = R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8="})";
        QCOMPARE(World::word(world.submit("workflow.AttachFile", one, sending)), u"ok"_s);
        QVERIFY(world.submit("workflow.AttachFile", one, sending).repeated);
        QVERIFY(World::word(world.submit("workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8h"})", sending)) != u"ok"_s);
        QCOMPARE(story.ask("workflow.attachments", R"({"item": "DYE"})").size(), 1);
    }

    /// Whoever gets past the guards does not get past the proof.
    void bytesThatWereChangedAreFound()
    {
        World world(store::Engine::Sqlite);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        world.must("workflow.AttachFile", R"({"item": "DYE", "name": "a.txt", "content": "SGVsbG8="})");
        QSqlQuery query(world.connection().database());
        QVERIFY(!query.exec(u"UPDATE attachment_chunk SET content = 'SGVsbG8h'"_s));
        QVERIFY(query.exec(u"DROP TRIGGER attachment_chunk_before_update"_s));
        QVERIFY(query.exec(u"UPDATE attachment_chunk SET content = 'SGVsbG8h'"_s));
        QVERIFY2(world.breaks().contains("attachments"_L1), qPrintable(world.breaks()));
    }

    void rightsAreThoseOfTheRecord()
    {
        World world(store::Engine::Sqlite);
        Story story(world);
        QCOMPARE(story.tell(before), QString());
        QCOMPARE(story.tell({{"ledger.CreatePlant", R"({"entity": "ALD", "code": "SOUTH", "name": "South"})"},
                             {"security.AddPerson", R"({"code": "sue", "name": "Sue", "password": "long enough for anybody"})"},
                             {"security.GrantRole", R"({"person": "sue", "role": "buyer", "plant": "SOUTH"})"}}), QString());
        store::Reader reader(world.connection());
        const auto session = door::readSession(reader, world.id<Person>("sue"));
        QVERIFY(session);
        const auto command = door::readCommand(house::catalogue(), world.connection(), u"workflow.AttachFile"_s,
                                               {{u"document"_s, story.named("PO")}, {u"name"_s, u"a.txt"_s}, {u"content"_s, u"SGVsbG8="_s}});
        QVERIFY(command.problems.empty());
        QCOMPARE(World::word(world.door().submit(command.command, *session, {})), u"NotAllowedHere"_s);
    }

    void namesAreNamesAndNothingElse()
    {
        using workflow::rules::isFileName;
        for (const auto &name : {u"a.txt"_s, u"Prüfzeugnis 3.1 (2).pdf"_s, u"图纸.dxf"_s, u"README"_s, QString(120, u'x')})
            QVERIFY2(isFileName(name), qPrintable(name));
        for (const auto &name : {u""_s, u" a"_s, u"a "_s, u"."_s, u".."_s, u".bashrc"_s, u"a."_s, u"a/b"_s, u"a\\b"_s, u"C:a"_s, u"a\nb"_s, u"a\u0000b"_s,
                                 u"invoice\u202Efdp.exe"_s, u"a\u200Bb"_s, u"a\u2028b"_s, u"a|b"_s, u"a?b"_s, QString(121, u'x')})
            QVERIFY2(!isFileName(name), qPrintable(name));
    }
};

MILLRACE_TEST(AttachmentsTest)
#include "tst_attachments.moc"
