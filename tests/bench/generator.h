// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace millrace::bench {

/// SplitMix64: the generator of the published work, so that any program can make the same data.
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

private:
    std::uint64_t m_state;
};

} // namespace millrace::bench
