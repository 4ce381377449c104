// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace millrace::house::demo {

/// SplitMix64: the same figures on every machine. Whatever the demo company leaves to chance comes from here.
class Generator
{
public:
    explicit Generator(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        auto z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::int64_t below(std::int64_t n) { return std::int64_t(next() % std::uint64_t(n)); }
    std::int64_t between(std::int64_t least, std::int64_t most) { return least + below(most - least + 1); }
    bool percent(std::int64_t chance) { return below(100) < chance; }
    bool permille(std::int64_t chance) { return below(1000) < chance; }

    template<typename C>
    auto &pick(C &from)
    {
        return from[size_t(below(std::int64_t(from.size())))];
    }

private:
    std::uint64_t m_state;
};

} // namespace millrace::house::demo
