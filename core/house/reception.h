// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/day.h"
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

/// Where somebody stands who has come in: what the foot of the window says, whatever their rights.
struct Whereabouts
{
    std::vector<QString> entities; ///< Names of those that they see.
    std::vector<QString> plants;   ///< Codes.
    QString period;                ///< "2026-11"; empty where the day is in none.
    QString periodState;
};
Whereabouts whereabouts(store::Connection &connection, Day day);

/// For those who may open the database anyway: a file's owner, or the owner of the server's database.
Reception receive(store::Connection &connection);

} // namespace millrace::house
