// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "book.h"
#include "world/world.h"

namespace millrace::test {

enum class Method { Standard, Average, Fifo, Actual };

/// What the small company buys and makes. All of it in kg, so that nothing has to be whole.
struct Item
{
    std::string code;
    Method method{};
    std::vector<std::pair<size_t, std::int64_t>> madeOf; ///< Items and how many for one; nothing where it is bought.
    std::vector<std::int64_t> standard;                  ///< By element, in billionths.

    bool made() const { return !madeOf.empty(); }
    bool lots() const { return method == Method::Actual; }
    bool planned() const { return method == Method::Fifo; } ///< Output is received at planned cost, and trued up.
};

/// Cost elements, in the order of the standard's.
inline const std::vector<std::string> elements{"material", "setup", "labour", "machine", "overhead"};
/// An hour in assembly, in billionths; what an order is to take: an hour of setup, and for each piece half an hour of labour
/// and a quarter of a machine's.
inline constexpr std::int64_t labourRate = 30'000'000'000;
inline constexpr std::int64_t machineRate = 20'000'000'000;
inline constexpr std::int64_t overheadRate = 10'000'000'000;

const std::vector<Item> &items();
inline const std::vector<std::string> bins{"MAIN", "SIDE"};
inline const std::vector<std::string> suppliers{"STEELCO", "BOLTCO"};
inline const std::vector<std::string> customers{"HOTEL", "HOUSE"};

/// Makes all of it, and some stock to begin with is up to the simulation.
void furnish(World &world);

} // namespace millrace::test
