// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/rules/explode.h"

namespace millrace::engineering {

namespace {

constexpr std::int64_t whole = 1'000'000;

/// Deeper than any product is; what is nested deeper leads back to itself.
constexpr int deepest = 50;

const StructureFacts *structureOf(Id<Item> item, const std::vector<StructureFacts> &structures)
{
    const auto found = std::ranges::find_if(structures, [&](const StructureFacts &s) { return s.head.item == item; });
    return found == structures.end() ? nullptr : &*found;
}

/// The lines of a phantom, for so much of it as one line uses.
void putInPlace(const StructureLineRow &line, const StructureFacts &phantom, std::vector<StructureLineRow> &out)
{
    for (auto inner : phantom.lines) {
        inner.quantity = Ratio()
                             .multiply(inner.quantity)
                             .divide(phantom.head.quantity)
                             .multiply(whole)
                             .divide(whole - line.scrap)
                             .of(line.quantity, Rounding::HalfUp);
        inner.structure = line.structure;
        inner.operation = line.operation;
        inner.backflush = inner.backflush || line.backflush;
        inner.quantity = std::max<std::int64_t>(inner.quantity, 1); // What a component is needed for does not vanish.
        out.push_back(inner);
    }
}

} // namespace

Ratio entering(const StructureFacts &structure, std::int64_t operation)
{
    Ratio ratio;
    const auto known = std::ranges::any_of(structure.operations, [&](const auto &row) { return row.number == operation; });
    for (const auto &row : structure.operations) {
        if (known && row.number >= operation)
            ratio.multiply(whole).divide(row.yield);
    }
    return ratio;
}

Ratio componentPerEntering(const StructureFacts &structure, const StructureLineRow &line)
{
    return Ratio().multiply(line.quantity).divide(structure.head.quantity).multiply(whole).divide(whole - line.scrap);
}

Ratio componentPerGood(const StructureFacts &structure, const StructureLineRow &line)
{
    return entering(structure, line.operation)
        .multiply(line.quantity)
        .divide(structure.head.quantity)
        .multiply(whole)
        .divide(whole - line.scrap);
}

Plan explode(const StructureFacts &structure, Quantity good)
{
    const auto rounded = [&](const Ratio &ratio) { return ratio.of(good.millionths(), Rounding::HalfUp); };
    Plan plan;
    for (const auto &row : structure.operations) {
        const auto hours = [&](std::int64_t each) {
            return each == 0 ? 0 : rounded(entering(structure, row.number).multiply(each).divide(structure.head.quantity));
        };
        plan.operations.push_back({row.number, rounded(entering(structure, row.number)), good.millionths(), row.setupHours,
                                   hours(row.labourHours), hours(row.machineHours)});
    }
    for (size_t i = 1; i < plan.operations.size(); ++i)
        plan.operations[i - 1].leaving = plan.operations[i].entering;
    for (const auto &line : structure.lines) {
        plan.components.push_back({line.line, line.operation, line.component,
                                   componentPerEntering(structure, line).of(whole, Rounding::HalfUp),
                                   rounded(componentPerGood(structure, line)), line.backflush});
    }
    return plan;
}

StructureFacts withoutPhantoms(StructureFacts structure, const std::vector<StructureFacts> &phantoms)
{
    bool anything = false;
    for (int level = 0; level < deepest; ++level) {
        std::vector<StructureLineRow> lines;
        bool replaced = false;
        for (const auto &line : structure.lines) {
            const auto *phantom = structureOf(line.component, phantoms);
            if (phantom)
                putInPlace(line, *phantom, lines);
            else
                lines.push_back(line);
            replaced = replaced || phantom;
        }
        structure.lines = std::move(lines);
        anything = anything || replaced;
        if (!replaced)
            break;
    }
    if (anything) {
        std::int64_t number = 0;
        for (auto &line : structure.lines)
            line.line = number += 10;
    }
    return structure;
}

} // namespace millrace::engineering
