// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/number.h"

#include <QMetaType>

#include <vector>

struct BadNumber
{
    const char *name;
    QString text;
    millrace::NumberError error;
};

/// What no reader of numbers takes, whatever its scale.
std::vector<BadNumber> badNumbers();

/// The rows of badNumbers() as a test table with the columns "text" and "error".
void badNumberRows();

Q_DECLARE_METATYPE(millrace::NumberError)
