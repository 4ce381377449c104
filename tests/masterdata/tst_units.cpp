// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/units.h"
#include "support/test.h"
#include "world/world.h"

#include <rapidcheck.h>

using namespace millrace;
using namespace millrace::literals;
using namespace millrace::masterdata;
using namespace Qt::StringLiterals;

namespace {

const Id<Item> nail(1);
const Id<Item> rope(2);
const Id<Item> everything; // What a general conversion is for.

UnitBook hardware()
{
    UnitBook book;
    book.addItem(nail, "pcs"_unit);
    book.addItem(rope, "m"_unit);
    book.addConversion(everything, "box"_unit, "pcs"_unit, {100, 1});
    book.addConversion(everything, "kg"_unit, "g"_unit, {1000, 1});
    book.addConversion(everything, "m"_unit, "cm"_unit, {100, 1});
    book.addConversion(nail, "box"_unit, "pcs"_unit, {250, 1});
    book.addConversion(nail, "pcs"_unit, "g"_unit, {5, 2});
    book.addConversion(rope, "kg"_unit, "m"_unit, {7, 1});
    return book;
}

/// What comes out, or why nothing does.
QString said(const std::expected<Quantity, UnitError> &outcome)
{
    return outcome ? outcome->toString() : QString(store::enumText(outcome.error()));
}

QString convert(Id<Item> item, const char *given, Unit to, Inexact inexact = Inexact::Refused)
{
    return said(hardware().convert(item, Quantity::parse(QString::fromLatin1(given)).value(), to, inexact));
}

Conversion anyConversion()
{
    return {*rc::gen::inRange<std::int64_t>(1, 100'000), *rc::gen::inRange<std::int64_t>(1, 100'000)};
}

} // namespace

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantitiesBecomeStockUnits()
    {
        QCOMPARE(convert(nail, "3", "pcs"_unit), u"3 pcs"_s);
        QCOMPARE(convert(nail, "3 pcs", "pcs"_unit), u"3 pcs"_s);
        QCOMPARE(convert(nail, "-2 box", "pcs"_unit), u"-500 pcs"_s);
        QCOMPARE(convert(nail, "125", "box"_unit), u"0.5 box"_s);
        QCOMPARE(convert(rope, "2 box", "pcs"_unit), u"200 pcs"_s);
        QCOMPARE(convert(rope, "3 kg", "m"_unit), u"21 m"_s);
        QCOMPARE(said(hardware().toStock(rope, Quantity::parse(u"150 cm").value())), u"1.5 m"_s);
    }

    void twoInARowServe()
    {
        QCOMPARE(convert(nail, "1 kg", "pcs"_unit), u"400 pcs"_s);
        QCOMPARE(convert(nail, "1 box", "g"_unit), u"625 g"_s);
        QCOMPARE(convert(rope, "700 cm", "kg"_unit), u"1 kg"_s);
        // Three in a row would be guessing.
        QCOMPARE(convert(nail, "1 box", "kg"_unit), u"NoConversion"_s);
    }

    void whatDoesNotComeOutEvenIsToldOrRounded()
    {
        QCOMPARE(convert(rope, "1 m", "kg"_unit), u"Inexact"_s);
        QCOMPARE(convert(rope, "1 m", "kg"_unit, Inexact::RoundedHalfUp), u"0.142857 kg"_s);
        QCOMPARE(convert(rope, "-6 m", "kg"_unit, Inexact::RoundedHalfUp), u"-0.857143 kg"_s);
        QCOMPARE(convert(rope, "7 m", "kg"_unit), u"1 kg"_s);
    }

    void whatDoesNotConvertIsTold()
    {
        QCOMPARE(convert(rope, "1 l", "m"_unit), u"NoConversion"_s);
        QCOMPARE(convert(Id<Item>(9), "1 pcs", "pcs"_unit), u"ItemUnknown"_s);
        QCOMPARE(said(hardware().toStock(Id<Item>::unknown(), Quantity::whole(1, "pcs"_unit))), u"ItemUnknown"_s);
    }

    void thereAndBackIsTheSame()
    {
        QVERIFY(rc::check("direct and in two steps", [] {
            UnitBook book;
            book.addItem(nail, "a"_unit);
            book.addConversion(*rc::gen::arbitrary<bool>() ? nail : everything, "a"_unit, "b"_unit, anyConversion());
            book.addConversion(*rc::gen::arbitrary<bool>() ? nail : everything, "c"_unit, "b"_unit, anyConversion());
            const Quantity given(*rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000), "a"_unit);
            for (const auto to : {"a"_unit, "b"_unit, "c"_unit}) {
                RC_ASSERT(book.conversion(nail, "a"_unit, to).value() * book.conversion(nail, to, "a"_unit).value() == Conversion{});
                if (const auto there = book.convert(nail, given, to))
                    RC_ASSERT(book.convert(nail, *there, "a"_unit).value() == given);
            }
        }));
    }

    void anItemsOwnGoesFirst()
    {
        QVERIFY(rc::check("own before general", [] {
            const auto own = anyConversion();
            UnitBook book;
            book.addItem(nail, "a"_unit);
            book.addConversion(everything, "a"_unit, "b"_unit, anyConversion());
            book.addConversion(nail, "a"_unit, "b"_unit, own);
            RC_ASSERT(book.conversion(nail, "a"_unit, "b"_unit).value() == own);
            RC_ASSERT(book.conversion(nail, "b"_unit, "a"_unit).value() == own.inverse());
        }));
    }

    void booksAreGathered_data() { test::engineColumn(); }
    void booksAreGathered()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        world.must("masterdata.CreateUnit", R"({"code": "box", "name": "Box"})");
        world.must("masterdata.CreateUnit", R"({"code": "lb", "name": "Pound"})");
        world.must("masterdata.CreateItem", R"({"code": "NAIL", "name": "Nail", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
        world.must("masterdata.CreateItem", R"({"code": "WIRE", "name": "Wire", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
        world.must("masterdata.DefineConversion", R"({"item": "NAIL", "quantity": "1 box", "equals": "250 pcs"})");
        world.must("masterdata.DefineConversion", R"({"quantity": "100 lb", "equals": "45.359237 kg"})");
        store::Reader reader(world.connection());
        const auto nails = world.id<Item>("NAIL");
        const auto wire = world.id<Item>("WIRE");
        const auto book = gatherUnits(reader, {nails, wire, Id<Item>::unknown()});
        QCOMPARE(said(book.toStock(nails, Quantity::parse(u"2 box").value())), u"500 pcs"_s);
        QCOMPARE(said(book.toStock(nails, Quantity::parse(u"2 dozen").value())), u"24 pcs"_s);
        QCOMPARE(said(book.toStock(wire, Quantity::parse(u"1 box").value())), u"NoConversion"_s);
        QCOMPARE(said(book.toStock(wire, Quantity::parse(u"1000000 lb").value())), u"453592.37 kg"_s);
        QCOMPARE(said(book.toStock(wire, Quantity::parse(u"2").value())), u"2 kg"_s);
        QVERIFY(!book.knows(Id<Item>::unknown()));
    }
};

MILLRACE_TEST(UnitsTest)
#include "tst_units.moc"
