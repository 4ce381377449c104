// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace millrace::store {

/// A file that nobody else has open, and that nobody gets into while this lives. Throws Fault: Busy where somebody has.
/// Who opens it meanwhile waits, and when it has been replaced SQLite lets them write nothing to the old one.
class SoleUse
{
public:
    explicit SoleUse(const Location &location);

private:
    Connection m_connection;
};

} // namespace millrace::store
