// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/units.h"

namespace millrace::masterdata {

namespace {

const store::Statement unitsOfItems{"masterdata/units_of_items"};

struct StepRow
{
    Id<Item> item;
    Unit from;
    Unit to;
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    static constexpr auto fields()
    {
        using store::field;
        using R = StepRow;
        return std::tuple(field("item", &R::item), field("from_unit", &R::from), field("to_unit", &R::to),
                          field("numerator", &R::numerator), field("denominator", &R::denominator));
    }
};

} // namespace

void UnitBook::addConversion(Id<Item> item, Unit from, Unit to, Conversion conversion)
{
    m_steps[{item, from}].insert_or_assign(to, conversion);
    m_steps[{item, to}].insert_or_assign(from, conversion.inverse());
}

Unit UnitBook::stockUnit(Id<Item> item) const
{
    const auto found = m_items.find(item);
    MILLRACE_ASSERT(found != m_items.end(), "the unit of an item that was not gathered");
    return found->second;
}

std::optional<Conversion> UnitBook::step(Id<Item> scope, Unit from, Unit to) const
{
    const auto steps = m_steps.find({scope, from});
    if (steps == m_steps.end())
        return std::nullopt;
    const auto found = steps->second.find(to);
    return found == steps->second.end() ? std::nullopt : std::optional(found->second);
}

std::expected<Conversion, UnitError> UnitBook::conversion(Id<Item> item, Unit from, Unit to) const
{
    if (!knows(item))
        return std::unexpected(UnitError::ItemUnknown);
    if (from == to)
        return Conversion{};
    for (const auto scope : {item, Id<Item>()}) {
        if (const auto direct = step(scope, from, to))
            return *direct;
    }
    // Two in a row: the more of them are the item's own, the better.
    const std::pair<Id<Item>, Id<Item>> orders[] = {{item, item}, {item, {}}, {{}, item}, {{}, {}}};
    for (const auto &[first, second] : orders) {
        const auto steps = m_steps.find({first, from});
        if (steps == m_steps.end())
            continue;
        for (const auto &[between, conversion] : steps->second) {
            if (const auto onward = step(second, between, to))
                return conversion * *onward;
        }
    }
    return std::unexpected(UnitError::NoConversion);
}

std::expected<Quantity, UnitError> UnitBook::convert(Id<Item> item, Quantity given, Unit to, Inexact inexact) const
{
    if (!knows(item))
        return std::unexpected(UnitError::ItemUnknown);
    const auto from = given.unit().isNone() ? stockUnit(item) : given.unit();
    const auto by = conversion(item, from, to);
    if (!by)
        return std::unexpected(by.error());
    if (inexact == Inexact::Refused && !given.convertsExactly(*by))
        return std::unexpected(UnitError::Inexact);
    return given.converted(*by, to, Rounding::HalfUp);
}

std::expected<Quantity, UnitError> UnitBook::toStock(Id<Item> item, Quantity given, Inexact inexact) const
{
    if (!knows(item))
        return std::unexpected(UnitError::ItemUnknown);
    return convert(item, given, stockUnit(item), inexact);
}

UnitBook gatherUnits(store::Reader &reader, const std::vector<Id<Item>> &items)
{
    UnitBook book;
    for (const auto &row : reader.all<StepRow>(unitsOfItems, {{"items", items}})) {
        if (row.from.isNone())
            book.addItem(row.item, row.to);
        else
            book.addConversion(row.item, row.from, row.to, {row.numerator, row.denominator});
    }
    return book;
}

} // namespace millrace::masterdata
