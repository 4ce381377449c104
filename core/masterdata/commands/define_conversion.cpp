// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/define_conversion.h"

#include "masterdata/find.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = DefineConversion::Rejection;

const store::Statement conversionOfPair{"masterdata/conversion_of_pair"};

/// What holds so far: so many "to" are so many "from".
QJsonObject replaced(const UnitConversionRow &row)
{
    return {{u"from"_s, row.from.code()},
            {u"to"_s, row.to.code()},
            {u"numerator"_s, qint64(row.numerator)},
            {u"denominator"_s, qint64(row.denominator)}};
}

struct Facts
{
    bool itemKnown = true;
    bool fromKnown = false;
    bool toKnown = false;
    std::optional<UnitConversionRow> before;
};

void check(const DefineConversion &c, door::Checks &checks)
{
    const auto wrong = [](const Quantity &quantity) { return !quantity.isPositive(); };
    checks.rejectIf(wrong(c.quantity), Rejection::QuantityNotPositive, &DefineConversion::quantity)
        .rejectIf(wrong(c.equals), Rejection::QuantityNotPositive, &DefineConversion::equals)
        .rejectIf(c.quantity.unit().isNone(), Rejection::UnitMissing, &DefineConversion::quantity)
        .rejectIf(c.equals.unit().isNone(), Rejection::UnitMissing, &DefineConversion::equals)
        .rejectIf(!c.quantity.unit().isNone() && c.quantity.unit() == c.equals.unit(), Rejection::UnitsEqual, &DefineConversion::equals);
}

Facts gather(const DefineConversion &c, door::Gather &gather)
{
    return {c.item.value == 0 || findItem(gather, c.item).has_value(), unitExists(gather, c.quantity.unit()),
            unitExists(gather, c.equals.unit()),
            gather.one<UnitConversionRow>(conversionOfPair, {{"item", c.item}, {"from", c.quantity.unit()}, {"to", c.equals.unit()}})};
}

door::Decision decide(const DefineConversion &c, const Facts &f, const door::Work &work)
{
    if (!f.itemKnown)
        return door::reject(Rejection::ItemUnknown, &DefineConversion::item);
    if (!f.fromKnown)
        return door::reject(Rejection::UnitUnknown, &DefineConversion::quantity, {{u"unit"_s, c.quantity.unit().code()}});
    if (!f.toKnown)
        return door::reject(Rejection::UnitUnknown, &DefineConversion::equals, {{u"unit"_s, c.equals.unit().code()}});
    const auto shared = std::gcd(c.quantity.millionths(), c.equals.millionths());
    UnitConversionRow row{0, c.item, c.quantity.unit(), c.equals.unit(), c.equals.millionths() / shared, c.quantity.millionths() / shared,
                          {}};
    door::Changes changes;
    if (f.before) {
        if (!work.accepted(DefineConversion::Question::ReplacesConversion))
            return door::ask(DefineConversion::Question::ReplacesConversion, {}, replaced(*f.before));
        row.id = f.before->id;
        changes.update(row);
    } else {
        changes.insert(row);
    }
    return door::accept(std::move(changes), DefineConversion::Receipt{f.before.has_value()});
}

} // namespace

door::CommandSpec DefineConversion::spec()
{
    return {
        .name = u"masterdata.DefineConversion"_s,
        .event = u"masterdata.conversion_defined"_s,
        .summary = u"Says how one unit converts into another."_s,
        .example = u"{\"item\": \"SCR-M12\", \"quantity\": \"1 kg\", \"equals\": \"12 pcs\"}"_s,
    };
}

const door::CommandType &DefineConversion::type()
{
    static const door::CommandOf<DefineConversion, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
