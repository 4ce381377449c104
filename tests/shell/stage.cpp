// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace millrace::test {

void addSampleScreens()
{
    auto &all = ui::Screens::all();
    QApplication::setQuitOnLastWindowClosed(false);
    if (all.find(u"sample.stock"_s))
        return;
    const auto add = [&](const QString &id, const QString &workspace, const QString &title, const QString &right) {
        all.add({id, workspace, title, u"page"_s, right, [title](const ui::Surroundings &, const QJsonObject &parameters, QWidget *parent) {
            return new SampleScreen(title, parameters, parent);
        }});
    };
    add(u"sample.stock"_s, u"inventory"_s, u"Stock on hand"_s, u"inventory.stock_on_hand"_s);
    add(u"sample.lots"_s, u"inventory"_s, u"Lots"_s, u"inventory.lots"_s);
    add(u"sample.journals"_s, u"ledger"_s, u"Journals"_s, u"ledger.journals"_s);
    add(u"sample.item"_s, {}, u"Item"_s, u"masterdata.items"_s);
    add(u"sample.order"_s, {}, u"Purchase order"_s, {});
    add(u"sample.lot"_s, {}, u"Lot"_s, {});
    all.addRecord(u"item"_s, u"sample.item"_s, u"code"_s);
    all.addRecord(u"purchase_order"_s, u"sample.order"_s, u"number"_s);
    all.addHome(u"lot"_s, u"inventory"_s);
    all.addRecord(u"lot"_s, u"sample.lot"_s, u"code"_s);
}

void forgetEverything()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/millrace"_s).removeRecursively();
}

Stage::Stage(store::Engine engine, const QString &person) : world(engine)
{
    addSampleScreens();
    const auto must = [this](const QString &command, const QJsonObject &fields) {
        const auto outcome = world.submit(command, fields);
        MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, command.toStdString() + ": " + World::word(outcome).toStdString());
    };
    must(u"masterdata.CreateItem"_s, {{u"code"_s, u"P-100"_s}, {u"name"_s, u"Pump, small"_s}, {u"unit"_s, u"pcs"_s}, {u"category"_s, u"GENERAL"_s}, {u"supply"_s, u"bought"_s}, {u"tracking"_s, u"lot"_s}});
    must(u"inventory.CreateLot"_s, {{u"item"_s, u"P-100"_s}, {u"code"_s, u"L-0412"_s}});
    must(u"masterdata.CreatePartner"_s, {{u"code"_s, u"HANSA"_s}, {u"name"_s, u"Hansa Seals"_s}, {u"supplier"_s, true}, {u"currency"_s, u"EUR"_s}, {u"paymentDays"_s, 30}});
    must(u"purchasing.CreatePurchaseOrder"_s, {{u"supplier"_s, u"HANSA"_s}, {u"plant"_s, u"NORTH"_s},
                                               {u"lines"_s, QJsonArray{QJsonObject{{u"item"_s, u"P-100"_s}, {u"quantity"_s, u"10"_s}, {u"price"_s, u"4.20"_s}}}}});
    must(u"security.AddPerson"_s, {{u"code"_s, u"paula"_s}, {u"name"_s, u"Paula Planner"_s}, {u"password"_s, u"water-wheel"_s}, {u"roles"_s, QJsonArray{u"planner"_s}}});
    sit(person);
}

Stage::~Stage()
{
    window.reset();
    office.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Stage::sit(const QString &person)
{
    window.reset();
    ui::Credentials credentials;
    credentials.person = person;
    credentials.asOwner = true;
    const auto opening = await(ui::Office::open(world.location(), credentials));
    MILLRACE_ASSERT(opening.office, "nobody was let in: " + (opening.problems.empty() ? std::string() : opening.problems.front().code.toStdString()));
    office = opening.office;
    window = std::make_unique<ui::MainWindow>(office);
    window->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
}

} // namespace millrace::test
