// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/typed.h"
#include "foundation/editors/typed_edit.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

/// What people type, in the way of their country, is what the door reads.
class TypedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void values_data();
    void values();
    void whatIsNotUnderstoodIsHandedOn();
    void writtenValuesAreUnderstoodAgain_data();
    void writtenValuesAreUnderstoodAgain();
    void aUnitMovesToTheEndAndStays();
    void aCurrencyIsSentWhereNoneIsTyped();
    void aDayIsWrittenOut();
};

static const QDate wednesday(2026, 3, 4);

void TypedTest::values_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const auto line = [](const char *locale, Kind kind, const char *text, const QJsonValue &value) {
        QTest::addRow("%s %d %s", locale, int(kind), text) << QString::fromLatin1(locale) << kind << QString::fromUtf8(text) << value;
    };
    for (const auto *locale : {"de_DE", "en_US", "en_GB"}) {
        line(locale, Kind::Day, "t", u"2026-03-04"_s);
        line(locale, Kind::Day, "+3", u"2026-03-07"_s);
        line(locale, Kind::Day, "-1", u"2026-03-03"_s);
        line(locale, Kind::Day, "+2w", u"2026-03-18"_s);
        line(locale, Kind::Day, "+1m", u"2026-04-04"_s);
        line(locale, Kind::Day, "mon", u"2026-03-09"_s);
        line(locale, Kind::Day, "wed", u"2026-03-11"_s);
        line(locale, Kind::Day, "31.12", u"2026-12-31"_s);
        line(locale, Kind::Day, "31.12.", u"2026-12-31"_s);
        line(locale, Kind::Day, "31.12.27", u"2027-12-31"_s);
        line(locale, Kind::Day, "1.2.2028", u"2028-02-01"_s);
        line(locale, Kind::Day, "15", u"2026-03-15"_s);
        line(locale, Kind::Day, "2026-12-31", u"2026-12-31"_s);
        line(locale, Kind::Quantity, "12 kg", u"12 kg"_s);
        line(locale, Kind::Quantity, "12kg", u"12 kg"_s);
        line(locale, Kind::Quantity, "12", u"12"_s);
        line(locale, Kind::Quantity, "-3", u"-3"_s);
        line(locale, Kind::Quantity, "1 234 567", u"1234567"_s);
        line(locale, Kind::Number, "1000", 1000);
        line(locale, Kind::Text, " as it is ", u"as it is"_s);
        line(locale, Kind::Text, "", QJsonValue(QJsonValue::Undefined));
        line(locale, Kind::YesNo, "x", true);
    }
    line("de_DE", Kind::Day, "mo", u"2026-03-09"_s);
    line("de_DE", Kind::Day, "freitag", u"2026-03-06"_s);
    line("en_US", Kind::Day, "12/31", u"2026-12-31"_s);
    line("en_US", Kind::Day, "3/4/27", u"2027-03-04"_s);
    line("en_GB", Kind::Day, "31/12", u"2026-12-31"_s);
    line("en_GB", Kind::Day, "3/4/27", u"2027-04-03"_s);
    line("de_DE", Kind::Quantity, "12,5 kg", u"12.5 kg"_s);
    line("de_DE", Kind::Quantity, "1.234,5 kg", u"1234.5 kg"_s);
    line("de_DE", Kind::Quantity, "1.234", u"1234"_s);
    line("de_DE", Kind::Quantity, "1.5", u"1.5"_s);
    line("de_DE", Kind::Quantity, "0.125", u"0.125"_s);
    line("de_DE", Kind::Quantity, "12,345.6", u"12345.6"_s);
    line("de_DE", Kind::Money, "1.234,50 €", u"1234.50 EUR"_s);
    line("de_DE", Kind::Money, "EUR 30", u"30 EUR"_s);
    line("de_DE", Kind::Money, "-5,00", u"-5.00"_s);
    line("de_DE", Kind::Rate, "1,84", u"1.84"_s);
    line("de_DE", Kind::Rate, "19 %", u"0.19"_s);
    line("de_DE", Kind::Rate, "2,5%", u"0.025"_s);
    line("de_DE", Kind::Number, "1.000", 1000);
    line("en_US", Kind::Quantity, "12.5 kg", u"12.5 kg"_s);
    line("en_US", Kind::Quantity, "1,234.5 kg", u"1234.5 kg"_s);
    line("en_US", Kind::Quantity, "1,234", u"1234"_s);
    line("en_US", Kind::Quantity, ".5", u"0.5"_s);
    line("en_US", Kind::Money, "$30", u"30 USD"_s);
    line("en_US", Kind::Money, "1,000,000.01 eur", u"1000000.01 EUR"_s);
    line("en_US", Kind::Rate, "150 %", u"1.50"_s);
    // More digits than a double keeps.
    line("en_US", Kind::Quantity, "9007199254740993.000001", u"9007199254740993.000001"_s);
    line("de_DE", Kind::Money, "90.071.992.547.409,93 EUR", u"90071992547409.93 EUR"_s);
}

void TypedTest::values()
{
    QFETCH(QString, locale);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(typed(text, kind, wednesday), value);
}

/// So that the door says at the field what is wrong.
void TypedTest::whatIsNotUnderstoodIsHandedOn()
{
    for (const auto &text : {u"abc"_s, u"31.13."_s, u"1.2.3.4"_s, u"1,2,3"_s, u"--5"_s}) {
        for (const auto kind : {Kind::Quantity, Kind::Money, Kind::Rate, Kind::Number, Kind::Day})
            QCOMPARE(typed(text, kind, wednesday).toString().section(u' ', 0, 0), text);
    }
}

void TypedTest::writtenValuesAreUnderstoodAgain_data()
{
    QTest::addColumn<QString>("locale");
    for (const auto *locale : {"de_DE", "en_US", "de_CH", "fr_FR"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TypedTest::writtenValuesAreUnderstoodAgain()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const std::vector<std::pair<Kind, QJsonValue>> values{
        {Kind::Quantity, u"1234.5 kg"_s}, {Kind::Quantity, u"-0.000001 pcs"_s}, {Kind::Quantity, u"1234567"_s}, {Kind::Money, u"-1234567.89 EUR"_s},
        {Kind::Rate, u"0.019"_s},         {Kind::Number, 123456},               {Kind::Day, u"2026-12-31"_s},   {Kind::YesNo, false}};
    for (const auto &[kind, value] : values)
        QCOMPARE(typed(asTyped(value, kind), kind, wednesday), value);
}

void TypedTest::aUnitMovesToTheEndAndStays()
{
    TypedEdit edit(Kind::Quantity);
    edit.setImpliedUnit(u"pcs"_s, false);
    QTest::keyClicks(&edit, u"12"_s);
    QCOMPARE(edit.value(), QJsonValue(u"12"_s)); // The item's own unit is not sent: it is what is meant anyway.
    edit.setText({});
    QTest::keyClicks(&edit, u"1500 g"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"1,500"_s);
    QCOMPARE(edit.suffix(), u"g"_s);
    QCOMPARE(edit.value(), QJsonValue(u"1500 g"_s));
    edit.setText(u"2"_s);
    QCOMPARE(edit.value(), QJsonValue(u"2 g"_s));
    edit.setText({});
    edit.writeOut();
    QCOMPARE(edit.suffix(), u"pcs"_s);
}

void TypedTest::aCurrencyIsSentWhereNoneIsTyped()
{
    TypedEdit edit(Kind::Money);
    edit.setImpliedUnit(u"EUR"_s, true);
    QTest::keyClicks(&edit, u"12.50"_s);
    QCOMPARE(edit.value(), QJsonValue(u"12.50 EUR"_s));
    edit.setText(u"12.50 usd"_s);
    QCOMPARE(edit.value(), QJsonValue(u"12.50 USD"_s));
}

void TypedTest::aDayIsWrittenOut()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    TypedEdit edit(Kind::Day);
    edit.setToday(wednesday);
    QTest::keyClicks(&edit, u"mon"_s);
    QCOMPARE(edit.value(), QJsonValue(u"2026-03-09"_s));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"09.03.26"_s);
    QCOMPARE(edit.value(), QJsonValue(u"2026-03-09"_s));
}

MILLRACE_TEST(TypedTest)
#include "tst_typed.moc"
