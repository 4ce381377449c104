// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <cstdint>

namespace millrace::store {

class Connection;

/// Where row ids come from. Tests may bring their own.
class Ids
{
public:
    virtual ~Ids() = default;
    virtual std::int64_t next() = 0;
    /// Makes sure that so many can be given without asking the database: called outside a transaction.
    virtual void reserve(int) {}
    /// What was taken inside a transaction is not ours when that was rolled back.
    virtual void rolledBack() {}

    template<typename E>
    Id<E> next()
    {
        return Id<E>(next());
    }
};

/// Ids in blocks from the database's one id space, so that the rows of a command know each other before they are written.
class BlockIds final : public Ids
{
public:
    explicit BlockIds(Connection &connection) : m_connection(connection) {}

    using Ids::next;
    std::int64_t next() override;
    void reserve(int count) override;
    void rolledBack() override;

private:
    void take();

    static constexpr std::int64_t blockSize = 1000; ///< The sequence in migration 1 counts in the same steps.
    Connection &m_connection;
    std::int64_t m_next = 0;
    std::int64_t m_end = 0;
    bool m_takenInside = false;
    std::int64_t m_spare = 0; ///< A second block, taken when the first runs low.
};

/// 1, 2, 3, ... for tests.
class SequentialIds final : public Ids
{
public:
    explicit SequentialIds(std::int64_t first = 1) : m_next(first) {}
    using Ids::next;
    std::int64_t next() override { return m_next++; }

private:
    std::int64_t m_next;
};

} // namespace millrace::store
