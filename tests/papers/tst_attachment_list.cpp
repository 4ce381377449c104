// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/attachments/attachment_list.h"
#include "foundation/attachments/attachment_window.h"
#include "foundation/paper/sheet.h"
#include "workflow/rules/file_name.h"
#include "world/desk_of.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(QSize size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf()
{
    QTemporaryDir folder;
    const auto name = folder.filePath(u"a.pdf"_s);
    writePdf({{{210, 297}, {{Placed::What::Text, {20, 20, 100, 5}, u"Certificate"_s, {}, {}}}}, {{210, 297}, {}}}, name, u"Certificate"_s);
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An item with a list of its files beside it.
struct Bench
{
    explicit Bench(store::Engine engine, const QString &person = u"boss"_s) : world(engine)
    {
        world.must("masterdata.CreateItem", R"({"code": "P-100", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})");
        world.must("security.AddPerson", R"({"code": "olga", "name": "Olga", "roles": ["auditor"], "password": "long enough for anybody"})");
        office = test::officeOf(world, person);
        list = std::make_unique<AttachmentList>(Surroundings{office, &navigator}, nullptr);
        list->resize(300, 300);
        list->show();
        list->ask(u"item"_s, world.id<Item>("P-100").value);
    }
    QListWidget *files() const { return list->findChild<QListWidget *>(); }
    QString wrong() const
    {
        const auto *label = list->findChild<QLabel *>(u"attachmentWrong"_s);
        return label->isVisible() ? label->text() : QString();
    }
    bool attach(const QString &name, const QByteArray &bytes)
    {
        QSignalSpy done(list.get(), &AttachmentList::attached);
        list->attachBytes(name, bytes);
        return (done.count() > 0 || done.wait(10'000)) && done.front().front().toBool();
    }
    qint64 newest() { return world.ask("workflow.attachments", R"({"item": "P-100"})").first()[u"id"_s].toInteger(); }

    test::World world;
    test::FakeNavigator navigator;
    std::shared_ptr<Office> office;
    std::unique_ptr<AttachmentList> list;
};

} // namespace

class AttachmentListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreDroppedPastedAndShown_data() { test::engineColumn(); }
    void filesAreDroppedPastedAndShown()
    {
        QFETCH(millrace::store::Engine, engine);
        Bench bench(engine);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"drawing 7.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Model P-100") > 0);
        file.close();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.list.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.list.get(), &drop);
        QTRY_COMPARE(bench.files()->count(), 1);
        QVERIFY(bench.files()->item(0)->text().startsWith("drawing 7.txt"_L1));

        auto *copied = new QMimeData;
        copied->setImageData(QImage::fromData(picture()));
        QApplication::clipboard()->setMimeData(copied);
        bench.files()->setFocus();
        QTest::keyClick(bench.files(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(bench.files()->count(), 2);
        QVERIFY(bench.files()->item(0)->text().contains(".png"_L1));
        QCOMPARE(bench.wrong(), QString());

        bench.files()->setCurrentRow(1);
        QTest::keyClick(bench.files(), Qt::Key_Delete);
        QCOMPARE(bench.navigator.went, QStringList{u"workflow.RemoveAttachment"_s});
        QCOMPARE(bench.world.breaks(), QString());
    }

    void hostileFilesAreRefusedWithAWord_data() { test::engineColumn(); }
    void hostileFilesAreRefusedWithAWord()
    {
        QFETCH(millrace::store::Engine, engine);
        Bench bench(engine);
        QVERIFY(!bench.attach(u"../../etc/passwd"_s, "root"));
        QVERIFY(bench.wrong().contains("name"_L1));
        QVERIFY(!bench.attach(u"empty.txt"_s, {}));
        QVERIFY(!bench.wrong().isEmpty());
        QVERIFY(!bench.attach(u"invoice\u202Efdp.exe"_s, "MZ"));
        QTemporaryDir folder;
        QFile huge(folder.filePath(u"huge.iso"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(workflow::rules::largestFile) * 1000)); // Sixteen gigabytes, and not read.
        bench.list->attachFile(huge.fileName());
        QVERIFY(bench.wrong().contains("16"_L1));
        bench.list->attachFile(folder.path());
        QVERIFY(bench.wrong().contains("folder"_L1));
        bench.list->attachFile(folder.filePath(u"gone.txt"_s));
        QVERIFY(!bench.wrong().isEmpty());
        QCOMPARE(bench.files()->count(), 0);
        QVERIFY(bench.attach(u"a.txt"_s, "a")); // And then one that is well.
        QCOMPARE(bench.wrong(), QString());
    }

    void eachKindIsShownByItsBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<bool>("said");
        const auto row = [](const char *tag, const QString &name, const QByteArray &bytes, FileKind kind, bool said = false) { QTest::newRow(tag) << name << bytes << kind << said; };
        row("text", u"a.txt"_s, "Grüße", FileKind::Text);
        row("latin", u"a.txt"_s, "Gr\xfc\xdf" "e, plain text of an older machine", FileKind::Text);
        row("drawing as text", u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>", FileKind::Text);
        row("picture", u"a.png"_s, picture(), FileKind::Image);
        row("picture under a false name", u"a.exe"_s, picture(), FileKind::Image);
        row("pdf", u"a.pdf"_s, pdf(), FileKind::Pdf);
        row("broken pdf", u"a.pdf"_s, "%PDF-1.4\nnothing of it", FileKind::Pdf, true);
        row("broken picture", u"a.png"_s, picture().first(40), FileKind::Image, true);
        row("program under a false name", u"a.pdf"_s, QByteArray("\x7f" "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0\1\0\0\0", 24), FileKind::Other, true);
        row("script", u"a.sh"_s, "#!/bin/sh\nrm -rf /\n", FileKind::Text);
        row("office paper", u"a.docx"_s, QByteArray("PK\3\4\x14\0\6\0\x08\0\0\0!\0", 14) + QByteArray(100, 'x'), FileKind::Document, true);
    }
    void eachKindIsShownByItsBytes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(FileKind, kind);
        QFETCH(bool, said);
        Bench bench(store::Engine::Sqlite);
        QVERIFY(bench.attach(name, bytes));
        AttachmentWindow window({bench.office, &bench.navigator}, bench.newest(), name, nullptr);
        window.show();
        QTRY_VERIFY(window.isReady());
        QCOMPARE(window.bytes(), bytes);
        QCOMPARE(int(window.kind()), int(kind));
        QCOMPARE(window.findChild<QLabel *>(u"attachmentSaid"_s) != nullptr, said);
        QCOMPARE(window.findChild<QPushButton *>(u"openOutside"_s)->isVisible(), kind != FileKind::Other);
        QVERIFY(!window.grab().isNull());
        QTemporaryDir folder;
        QCOMPARE(window.save(folder.filePath(u"b"_s)), QString());
        QFile saved(folder.filePath(u"b"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
        QVERIFY(!window.save(folder.filePath(u"no/b"_s)).isEmpty());
        if (name == "a.txt"_L1)
            QVERIFY(window.findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"Grü"_s));
    }

    void whoMayOnlyLookIsNotOfferedToAttach()
    {
        Bench bench(store::Engine::Sqlite, u"olga"_s);
        QVERIFY(!bench.list->findChild<QPushButton *>(u"attach"_s)->isVisible());
        QVERIFY(!bench.list->acceptDrops());
    }

    void whatIsGoneIsSaid()
    {
        Bench bench(store::Engine::Sqlite);
        AttachmentWindow window({bench.office, &bench.navigator}, 999'999, u"gone.txt"_s, nullptr);
        QTRY_VERIFY(window.isReady());
        QVERIFY(window.findChild<QLabel *>(u"attachmentSaid"_s));
        QVERIFY(!window.findChild<QPushButton *>(u"saveAttachment"_s)->isEnabled());
    }
};

MILLRACE_TEST(AttachmentListTest)
#include "tst_attachment_list.moc"
