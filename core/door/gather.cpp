// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/gather.h"

namespace millrace::door {

namespace {

const store::Statement takeNumber{"door/take_number"};

} // namespace

QString Gather::number(const QString &kind, Id<Entity> entity)
{
    return value<QString>(takeNumber, {{"kind", kind}, {"entity", entity.value}}).value();
}

} // namespace millrace::door
