// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::ui {

/// A record, as openRecord takes it.
struct Subject
{
    QString kind;
    QString code;
};

/// A screen that is about one record: what it is about can be printed.
class HasSubject
{
public:
    virtual ~HasSubject() = default;
    virtual Subject subject() const = 0;
};

} // namespace millrace::ui
