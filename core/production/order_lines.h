// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "production/goods.h"
#include "production/order_facts.h"

namespace millrace::production {

/// A line of a command about an order's material, with what it turned out to mean.
struct MaterialLine
{
    std::optional<std::size_t> component; ///< Its place among the order's.
    std::size_t operation = 0;
    NamedGoods goods;

    bool isSubstitute(const OrderFacts &order) const { return component && order.components[*component].row.component != goods.item; }
};

/// The component that a line is for: the one it names, else the first that takes its item and is not filled yet, else the
/// first that takes it. -1 stands for a component that the order does not have.
template<typename Line>
MaterialLine materialLine(const OrderFacts &order, const Line &line)
{
    MaterialLine out;
    const auto &components = order.components;
    auto found = components.end();
    if (line.component) {
        found = std::ranges::find_if(components, [&](const ComponentFacts &component) { return component.row.id == *line.component; });
    } else {
        const auto takes = [&](const ComponentFacts &component) { return component.row.component == *line.item; };
        found = std::ranges::find_if(
            components, [&](const ComponentFacts &component) { return takes(component) && component.issued < component.row.planned; });
        if (found == components.end())
            found = std::ranges::find_if(components, takes);
    }
    if (found != components.end()) {
        out.component = std::size_t(found - components.begin());
        out.operation = order.operationOf(found->row);
    }
    out.goods = {line.item ? *line.item : found != components.end() ? found->row.component : Id<Item>(), line.quantity, line.bin, line.lot};
    return out;
}

/// Whether a person with this id exists.
bool personExists(store::Reader &reader, Id<Person> person);

} // namespace millrace::production
