// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/answer.h"

#include <QString>

/// Passwords of servers, in the secret store of the person's desktop. Where there is none, nothing is kept.
namespace millrace::ui::secrets {

Answer<QString> read(const QString &address);                          ///< Empty where none is kept.
Answer<bool> write(const QString &address, const QString &password);   ///< Whether it was kept.
Answer<bool> forget(const QString &address);

} // namespace millrace::ui::secrets
