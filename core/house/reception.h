// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace millrace::house {

/// What is said at the door before anybody has come in: whose company it is, and who works there.
struct Reception
{
    struct Guest
    {
        QString code;
        QString name;
        QString roles; ///< "planner@NORTH, buyer@ALD"
        bool hasPassword = false;
    };
    QString company;
    std::vector<Guest> people; ///< Who may sign in, in the order of their names.
    bool isDemo = false;       ///< Alder Pumps, where everybody's password is known.
};

/// For those who may open the database anyway: a file's owner, or the owner of the server's database.
Reception receive(store::Connection &connection);

} // namespace millrace::house
