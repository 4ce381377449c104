// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/order_lines.h"

namespace millrace::production {

namespace {

const store::Statement personById{"production/person_exists"};

} // namespace

bool personExists(store::Reader &reader, Id<Person> person)
{
    return person && reader.value<std::int64_t>(personById, {{"person", person}}).has_value();
}

} // namespace millrace::production
