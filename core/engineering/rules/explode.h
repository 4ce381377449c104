// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/quantity.h"
#include "engineering/rules/ratio.h"
#include "engineering/types/structure_rows.h"

namespace millrace::engineering {

/// A structure whole: lines in order of line, operations in order of number.
struct StructureFacts
{
    StructureRow head;
    std::vector<StructureLineRow> lines;
    std::vector<StructureOperationRow> operations;
};

/// How many units enter an operation for one good unit that leaves the last one: grossed up by the yield of it and of
/// all behind it. One where there is no operation of that number.
Ratio entering(const StructureFacts &structure, std::int64_t operation);

/// So much of a line's component for one unit that enters its operation, what is lost of the component included.
Ratio componentPerEntering(const StructureFacts &structure, const StructureLineRow &line);

/// So much of a line's component for one good unit.
Ratio componentPerGood(const StructureFacts &structure, const StructureLineRow &line);

/// What it takes to make so much good output; every figure in millionths and rounded half up by itself.
struct Plan
{
    struct Operation
    {
        std::int64_t number = 0;
        std::int64_t entering = 0;
        std::int64_t leaving = 0;
        std::int64_t setupHours = 0;
        std::int64_t labourHours = 0; ///< Run, without setup.
        std::int64_t machineHours = 0;
    };
    struct Component
    {
        std::int64_t line = 0;
        std::int64_t operation = 0;
        Id<Item> component;
        std::int64_t perEntering = 0; ///< For one unit entering the operation.
        std::int64_t planned = 0;
        bool backflush = false;
    };
    std::vector<Operation> operations;
    std::vector<Component> components;
};

Plan explode(const StructureFacts &structure, Quantity good);

/// Puts the lines of a phantom's structure in the place of the line that names the phantom, as often as that goes on.
/// The phantom line's scrap goes into their quantities, which are rounded half up; where anything was replaced, lines
/// are numbered anew. phantoms may hold more than is needed; a phantom that is not among them stays as it is.
StructureFacts withoutPhantoms(StructureFacts structure, const std::vector<StructureFacts> &phantoms);

} // namespace millrace::engineering
