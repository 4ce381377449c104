// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_table.h"
#include "open_test_item.h"

#include "house/house.h"
#include "ledger/ledger.h"
#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;
using ledger::OpenItemKind;
using test::Case;

namespace {

const door::Catalogue &catalogueWithItems()
{
    static const auto instance = [] {
        auto catalogue = std::make_unique<door::Catalogue>();
        ledger::addTo(*catalogue);
        catalogue->add(test::OpenTestItem::type());
        return catalogue;
    }();
    return *instance;
}

/// Invoices to be paid, of three partners.
void openItems(test::World &world)
{
    world.must("masterdata.CreatePartner", R"({"code": "CUST", "name": "Customer", "customer": true, "currency": "EUR"})");
    world.must("masterdata.CreatePartner", R"({"code": "CUSD", "name": "Customer overseas", "customer": true, "currency": "USD", "group": "overseas"})");
    world.must("masterdata.CreatePartner", R"({"code": "SUPP", "name": "Supplier", "supplier": true, "currency": "EUR"})");
    struct Item { const char *number; OpenItemKind kind; const char *partner; const char *due; const char *amount; const char *foreign; };
    using enum OpenItemKind;
    static const Item items[] = {
        {"CI-1", Receivable, "CUST", "2026-03-10", "1190.00 EUR", nullptr}, {"CI-2", Receivable, "CUST", "2026-02-20", "500.00 EUR", nullptr},
        {"CN-3", Receivable, "CUST", "2026-02-25", "-100.00 EUR", nullptr}, {"CU-1", Receivable, "CUSD", "2026-03-10", "1500.00 EUR", "1000.00 USD"},
        {"CU-2", Receivable, "CUSD", "2026-03-11", "90.00 EUR", "100.00 USD"}, {"SI-1", Payable, "SUPP", "2026-03-10", "-595.00 EUR", nullptr},
        {"SU-1", Payable, "SUPP", "2026-03-10", "-246.30 EUR", "-1500.00 USD"},
    };
    store::BlockIds ids(world.connection());
    door::Door door(world.connection(), catalogueWithItems(), world.clock(), ids);
    for (const auto &item : items) {
        test::OpenTestItem command{QString::fromLatin1(item.number), item.kind, world.id<Entity>("ALD"), world.id<Partner>(item.partner),
                                   Day::of(2026, 2, 1).value(), Day::parse(QString::fromLatin1(item.due)).value(),
                                   Money::parse(QString::fromLatin1(item.amount)).value(), {}};
        if (item.foreign)
            command.foreign = Money::parse(QString::fromLatin1(item.foreign)).value();
        const auto outcome = door.submit(command, world.session());
        MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, test::World::word(outcome).toStdString());
    }
}

/// What an account holds at the end of the year.
QString balance(test::World &world, const char *account)
{
    for (const auto row : world.ask("ledger.trial_balance", R"({"entity": "ALD", "lastDay": "2026-12-31"})")) {
        if (row[u"code"].toString() == QString::fromLatin1(account))
            return row[u"closing"].toString();
    }
    return u"none"_s;
}

QString openOf(test::World &world, const char *partner)
{
    QStringList found;
    const auto json = u"{\"partner\": \"%1\"}"_s.arg(QString::fromLatin1(partner)).toUtf8();
    for (const auto row : world.ask("ledger.open_items", json.constData()))
        found.append(row[u"number"].toString() + u' ' + row[u"open"].toString() + u' ' + row[u"booked"].toString());
    found.sort();
    return found.join(u"; "_s);
}

const std::vector<Case> received{
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "-1.00 EUR"})", "AmountNegative @amount"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUSD", "day": "2026-03-02", "amount": "1.00 USD", "rate": "0"})", "RateNotPositive @rate"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR",
        "lines": [{"openItem": "CI-1", "amount": "1.00 EUR"}, {"openItem": "CI-1"}]})", "OpenItemTwice @lines[1].openItem"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR",
        "lines": [{"openItem": "CI-1", "amount": "0.00 EUR"}]})", "AmountZero @lines[0].amount"},
    {"ledger.ReceivePayment", R"({"entity": "XXX", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR"})", "EntityUnknown @entity"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "XXX", "day": "2026-03-02", "amount": "1.00 EUR"})", "PartnerUnknown @partner"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "bank": "9999"})", "BankUnknown @bank"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "bank": "1400"})", "BankNotUsable @bank"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "bank": "15"})", "BankNotUsable @bank"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "lines": [{"openItem": "CI-9"}]})",
     "OpenItemUnknown @lines[0].openItem"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "lines": [{"openItem": "CU-1"}]})",
     "OpenItemOfAnotherPartner @lines[0].openItem"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "SUPP", "day": "2026-03-02", "amount": "1.00 EUR", "lines": [{"openItem": "SI-1"}]})",
     "OpenItemOfAnotherKind @lines[0].openItem"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 USD", "lines": [{"openItem": "CI-1"}]})",
     "CurrencyDiffers @lines[0].openItem"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR",
        "lines": [{"openItem": "CI-1", "amount": "1.00 USD"}]})", "CurrencyDiffers @lines[0].amount"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1190.01 EUR",
        "lines": [{"openItem": "CI-1", "amount": "1190.01 EUR"}]})", "MoreThanOpen @lines[0].amount"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR",
        "lines": [{"openItem": "CI-1", "amount": "-1.00 EUR"}]})", "MoreThanOpen @lines[0].amount"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR",
        "lines": [{"openItem": "CN-3", "amount": "1.00 EUR"}]})", "MoreThanOpen @lines[0].amount"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "SUPP", "day": "2026-03-02", "amount": "1.00 EUR"})", "NothingSettled @lines"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "rate": "1"})", "RateOfOwnCurrency @rate"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUSD", "day": "2026-03-02", "amount": "1.00 USD"})", "RateUnknown @rate"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1000.00 EUR", "lines": [{"openItem": "CI-1"}]})",
     "DifferenceTooLarge @amount"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1180.00 EUR", "lines": [{"openItem": "CI-1"}]})",
     "ask DifferenceWrittenOff"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2030-03-02", "amount": "1190.00 EUR", "lines": [{"openItem": "CI-1"}]})",
     "PeriodUnknown @day"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "90.00 EUR", "bank": "1510",
        "lines": [{"openItem": "CI-1", "amount": "90.00 EUR"}]})", "ok"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1090.00 EUR", "reference": "B-17",
        "lines": [{"openItem": "CI-1"}]})", "ok", "DifferenceWrittenOff"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "lines": [{"openItem": "CI-1"}]})",
     "NothingOpen @lines[0].openItem"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-03", "amount": "150.00 EUR"})", "ok"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUSD", "day": "2026-03-03", "amount": "400.00 USD", "rate": "1.55",
        "lines": [{"openItem": "CU-1", "amount": "400.00 USD"}]})", "ok"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-01", "rate": "1.55"})", "ok"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUSD", "day": "2026-03-03", "amount": "600.00 USD", "lines": [{"openItem": "CU-1"}]})", "ok"},
};

const std::vector<Case> made{
    {"ledger.MakePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "1.00 EUR", "lines": [{"openItem": "CI-1"}]})",
     "OpenItemOfAnotherKind @lines[0].openItem"},
    {"ledger.MakePayment", R"({"entity": "ALD", "partner": "SUPP", "day": "2026-03-02", "amount": "595.01 EUR",
        "lines": [{"openItem": "SI-1", "amount": "595.01 EUR"}]})", "MoreThanOpen @lines[0].amount"},
    {"ledger.MakePayment", R"({"entity": "ALD", "partner": "SUPP", "day": "2026-03-02", "amount": "590.00 EUR", "lines": [{"openItem": "SI-1"}]})",
     "ask DifferenceWrittenOff"},
    {"ledger.MakePayment", R"({"entity": "ALD", "partner": "SUPP", "day": "2026-03-02", "amount": "590.00 EUR", "lines": [{"openItem": "SI-1"}]})", "ok",
     "DifferenceWrittenOff"},
    // fx_revaluation.json, infor-lawson-payable-month-ends: booked 246.30, paid at 0.1677, a realised loss of 5.25.
    {"ledger.MakePayment", R"({"entity": "ALD", "partner": "SUPP", "day": "2026-03-02", "amount": "1500.00 USD", "rate": "0.1677"})", "ok"},
};

} // namespace

class PaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersPay_data() { test::engineColumn(); }
    void customersPay();
    void suppliersArePaid_data() { test::engineColumn(); }
    void suppliersArePaid();
    void aPaymentHasANumberAndFollowsTheInvoice_data() { test::engineColumn(); }
    void aPaymentHasANumberAndFollowsTheInvoice();
    void aReversedPaymentOpensTheItemsAgain_data() { test::engineColumn(); }
    void aReversedPaymentOpensTheItemsAgain();
};

void PaymentsTest::customersPay()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    openItems(world);
    QCOMPARE(test::runCases(world, received), QString());
    QCOMPARE(openOf(world, "CUST"), u"CI-2 250.00 EUR 250.00 EUR"_s);
    QCOMPARE(openOf(world, "CUSD"), u"CU-2 100.00 USD 90.00 EUR"_s);
    QCOMPARE(balance(world, "1510"), u"90.00 EUR"_s);
    QCOMPARE(balance(world, "1500"), u"2790.00 EUR"_s); // 1090 + 150 + 1000 USD at 1.55
    QCOMPARE(balance(world, "6510"), u"10.00 EUR"_s);
    QCOMPARE(balance(world, "4100"), u"-50.00 EUR"_s); // fx_revaluation.json, deltek-vision-receivable
    QCOMPARE(balance(world, "1400"), u"340.00 EUR"_s);
}

void PaymentsTest::suppliersArePaid()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    openItems(world);
    QCOMPARE(test::runCases(world, made), QString());
    QCOMPARE(openOf(world, "SUPP"), QString());
    QCOMPARE(balance(world, "2000"), u"0.00 EUR"_s);
    QCOMPARE(balance(world, "1500"), u"-841.55 EUR"_s);
    QCOMPARE(balance(world, "6510"), u"-5.00 EUR"_s);
    QCOMPARE(balance(world, "6520"), u"5.25 EUR"_s);
}

void PaymentsTest::aPaymentHasANumberAndFollowsTheInvoice()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    openItems(world);
    const auto outcome = world.must("ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUST", "day": "2026-03-02", "amount": "500.00 EUR", "lines": [{"openItem": "CI-2"}]})");
    const auto number = outcome.receipt[u"number"].toString();
    QVERIFY(number.endsWith(u"1001"_s));
    QCOMPARE(outcome.receipt[u"settled"].toString(), u"500.00 EUR"_s);
    const auto journals = world.ask("ledger.journals", R"({"document": "CI-2"})");
    QCOMPARE(journals.size(), 2);
    QCOMPARE(journals[0][u"kind"].toString(), u"customer_payment"_s);
    QCOMPARE(journals[0][u"text"].toString(), number);
    auto &query = world.connection().database();
    QSqlQuery chain(query);
    QVERIFY(chain.exec(u"SELECT COUNT(DISTINCT correlation) FROM document WHERE number IN ('CI-2', '%1')"_s.arg(number)));
    QVERIFY(chain.next());
    QCOMPARE(chain.value(0).toInt(), 1);
}

void PaymentsTest::aReversedPaymentOpensTheItemsAgain()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    openItems(world);
    const auto before = openOf(world, "CUSD");
    const auto paid = world.must("ledger.ReceivePayment", R"({"entity": "ALD", "partner": "CUSD", "day": "2026-03-02", "amount": "1099.00 USD", "rate": "1.5"})",
                                 {.accepted = {u"DifferenceWrittenOff"_s}});
    QVERIFY(openOf(world, "CUSD") != before);
    world.must("house.ReverseEvent", u"{\"event\": %1, \"reason\": \"Bounced\"}"_s.arg(paid.event.value).toUtf8().constData());
    QCOMPARE(openOf(world, "CUSD"), before);
    QCOMPARE(balance(world, "1500"), u"0.00 EUR"_s);
    QCOMPARE(balance(world, "4100"), u"0.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

MILLRACE_TEST(PaymentsTest)
#include "tst_payments.moc"
