// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

const std::vector<Step> before{
    {"masterdata.CreateTaxCode", R"({"code": "VAT19", "name": "VAT", "rate": "0.19"})"},
    {"masterdata.CreateTaxCode", R"({"code": "VAT7", "name": "VAT reduced", "rate": "0.07"})"},
    {"masterdata.CreateItem", R"({"code": "STEEL", "name": "Steel", "unit": "kg", "category": "GENERAL", "supply": "bought"})"},
    {"masterdata.CreateItem", R"({"code": "DYE", "name": "Dye", "unit": "kg", "category": "GENERAL", "supply": "bought", "tracking": "lot"})"},
    {"masterdata.CreateItem", R"({"code": "PUMP#7", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})"},
    {"masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel and more", "supplier": true, "currency": "EUR", "paymentDays": 30})"},
    {"masterdata.CreatePartner", R"({"code": "HOTEL", "name": "Hotel", "customer": true, "currency": "EUR", "paymentDays": 14})"},
    {"masterdata.SetPartnerAddress", R"({"partner": "HOTEL", "address": "Harbour 1\n24103 Kiel\nGermany", "taxNumber": "DE 123 456 789"})"},
    {"masterdata.SetPartnerAddress", R"({"partner": "HOTEL", "address": "Harbour 2\n24103 Kiel\nGermany", "taxNumber": "DE 123 456 789"})"},
    {"masterdata.SetLetterhead", R"({"entity": "ALD", "address": "Mill Lane 4\n24937 Flensburg", "contact": "+49 461 123456\nwww.alder.example", "taxNumber": "DE 987 654 321",
        "bank": "Bank of the North\nDE12 3456 7890 1234 5678 90", "terms": "Goods stay ours until they are paid."})"},
    {"masterdata.SetLetterhead", R"({"entity": "ALD", "address": " \n "})", "AddressInvalid @address"},
    {"masterdata.SetPartnerAddress", R"({"partner": "HOTEL", "address": "1\n2\n3\n4\n5\n6\n7"})", "AddressInvalid @address"},
    {"masterdata.CreateCostCentre", R"({"entity": "ALD", "code": "4100", "name": "Machining"})"},
    {"masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "ASSY", "name": "Assembly", "costCentre": "4100", "labourRate": "30", "machineRate": "20", "overheadRate": "10"})"},
    {"engineering.DefineStructure", R"({"item": "PUMP#7", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}, {"component": "DYE", "quantity": "0.1"}],
        "operations": [{"number": 10, "workCentre": "ASSY", "text": "Fit", "setup": "1", "labour": "0.5", "machine": "0.25"}, {"number": 20, "workCentre": "ASSY", "text": "Test", "setup": "0", "labour": "0.1", "machine": "0"}]})"},
    {"engineering.ReleaseStructure", R"({"structure": "PUMP#7/A"})"},
    {"inventory.TakeOverStock", R"({"lines": [{"item": "PUMP#7", "bin": "NORTH/MAIN", "quantity": "20", "unitCost": "90"}]})"},
};

const std::vector<Step> after{
    {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "STEEL", "quantity": "60", "price": "5"}, {"item": "DYE", "quantity": "6", "price": "5"}]})", "ok", "", "PO2"},
    {"purchasing.ReceiveGoods", R"({"order": "{PO2}", "reference": "LS-77", "lines": [{"line": 10, "quantity": "60", "bin": "NORTH/MAIN"},
        {"line": 20, "quantity": "6", "bin": "NORTH/MAIN", "lot": "D-2026-14"}]})", "ok", "", "RC"},
    {"production.CreateWorkOrder", R"({"item": "PUMP#7", "plant": "NORTH", "quantity": "10", "due": "2026-03-20"})", "ok", "", "WO"},
    {"production.ReleaseWorkOrder", R"({"workOrder": "{WO}"})"},
    {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "reserve": true, "reference": "H-2026-3", "lines": [{"item": "PUMP#7", "quantity": "6", "price": "199.99", "taxCode": "VAT19", "text": "For the cellar"},
        {"item": "PUMP#7", "quantity": "2", "price": "3.333", "taxCode": "VAT7"}]})", "ok", "", "SO"},
    {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "5", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "2", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
    {"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "CI"},
    {"sales.CreditInvoice", R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "1"}], "reason": "RETURN"})", "ok", "", "CN"},
};

void mustBe(const QString &wrong)
{
    if (!wrong.isEmpty())
        throw std::runtime_error(wrong.toStdString());
}

} // namespace

PaperWorld::PaperWorld(store::Engine engine) : world(engine), story(world)
{
    mustBe(story.tell(before));
    QJsonArray lines;
    for (int i = 1; i <= 200; ++i) {
        const auto code = u"PART-%1"_s.arg(i, 3, 10, QChar(u'0'));
        const auto name = i % 50 == 0 ? unbroken : i % 7 == 0 ? longName : u"Part %1"_s.arg(i);
        const auto outcome = world.submit(u"masterdata.CreateItem"_s, {{u"code"_s, code}, {u"name"_s, name}, {u"unit"_s, u"pcs"_s}, {u"category"_s, u"GENERAL"_s}, {u"supply"_s, u"bought"_s}});
        mustBe(outcome.kind == door::Outcome::Kind::Accepted ? QString() : World::word(outcome));
        lines.append(QJsonObject{{u"item"_s, code}, {u"quantity"_s, QString::number(i)}, {u"price"_s, u"1.25"_s}, {u"taxCode"_s, u"VAT19"_s}});
    }
    const auto order = QJsonDocument(QJsonObject{{u"supplier"_s, u"STEELCO"_s}, {u"plant"_s, u"NORTH"_s}, {u"lines"_s, lines}}).toJson();
    mustBe(story.tell({{"purchasing.CreatePurchaseOrder", order.constData(), "ok", "", "PO"}}));
    mustBe(story.tell(after));
    office = officeOf(world);
}

const ui::PaperTemplate &PaperWorld::paper(const QString &id) const
{
    return *std::ranges::find(ui::paperTemplates(), id, &ui::PaperTemplate::id);
}

ui::PaperContent PaperWorld::content(const QString &id, const QString &code)
{
    const auto answer = ui::contentOf(*office, paper(id), code);
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000))
        throw std::runtime_error("the content does not come");
    return answer.result();
}

std::vector<std::pair<QString, QString>> PaperWorld::everyPaper()
{
    return {{u"purchase_order"_s, number("PO")}, {u"goods_receipt_note"_s, number("RC")}, {u"item_labels"_s, number("RC")}, {u"traveller"_s, number("WO")},
            {u"order_confirmation"_s, number("SO")}, {u"pick_list"_s, number("SO")}, {u"delivery_note"_s, number("SH")}, {u"invoice"_s, number("CI")},
            {u"item_label"_s, u"PUMP#7"_s}, {u"lot_label"_s, u"DYE/D-2026-14"_s}, {u"bin_label"_s, u"NORTH/MAIN"_s}};
}

} // namespace millrace::test
