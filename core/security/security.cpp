// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/security.h"

namespace millrace::security {

void addTo(door::Catalogue &)
{
}

} // namespace millrace::security
