// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ids.h"

#include "store/reader.h"

namespace millrace::store {

namespace {

const Statement takeBlock{"store/take_id_block"};

} // namespace

std::int64_t BlockIds::next()
{
    if (m_next == m_end) {
        if (!m_spare)
            take();
        m_next = m_spare;
        m_end = m_spare + blockSize;
        m_spare = 0;
    }
    return m_next++;
}

void BlockIds::reserve(int count)
{
    m_takenInside = false;
    if (m_end - m_next < count && !m_spare)
        take();
}

void BlockIds::take()
{
    m_spare = Reader(m_connection).value<std::int64_t>(takeBlock).value();
    m_takenInside |= m_connection.inTransaction();
}

void BlockIds::rolledBack()
{
    if (!m_takenInside)
        return;
    m_next = m_end = m_spare = 0;
    m_takenInside = false;
}

} // namespace millrace::store
