// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <QByteArray>

#include <functional>

namespace millrace::workflow {

/// Reads every attached file and tells those whose bytes are not what was attached.
void checkFiles(store::Reader &read, const std::function<void(const QString &subject, const QString &detail)> &found);

} // namespace millrace::workflow
