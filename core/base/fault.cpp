// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fault.h"

using namespace Qt::StringLiterals;

namespace millrace {

Fault::Fault(Kind kind, QString attempted, QString reason)
    : std::runtime_error((attempted + u": "_s + reason).toStdString())
    , m_kind(kind)
    , m_attempted(std::move(attempted))
    , m_reason(std::move(reason))
{
}

} // namespace millrace
