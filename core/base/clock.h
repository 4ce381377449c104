// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/day.h"

namespace millrace {

/// Where time comes from. Tests bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    Day today() const { return now().day(); }
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace millrace
